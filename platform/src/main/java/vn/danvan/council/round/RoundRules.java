package vn.danvan.council.round;

import java.time.LocalDate;
import vn.danvan.council.round.RoundProblem.Reason;

/**
 * By what rules a round is scored.
 *
 * @param deadline the last day
 * @param minSheets how many sheets a model needs to be ranked
 * @param blind whether judges are not shown who proposes a model
 * @param spreadPercent from which difference between highest and lowest sheet on a model is talked over; in hundredths of
 *     the scheme's total
 * @throws RoundProblem where a number is out of range
 */
public record RoundRules(
        LocalDate deadline, int minSheets, MissingScorePolicy missing, boolean blind, int spreadPercent) {

    private static final int MOST_SHEETS = 99;
    private static final int HUNDRED = 100;

    public RoundRules {
        if (minSheets < 1 || minSheets > MOST_SHEETS) {
            throw new RoundProblem(Reason.SHEETS_OUT_OF_RANGE, MOST_SHEETS);
        }
        if (spreadPercent < 1 || spreadPercent > HUNDRED) {
            throw new RoundProblem(Reason.SPREAD_OUT_OF_RANGE);
        }
    }

    /** What may no longer change once somebody handed a sheet in. */
    boolean sameForRanking(RoundRules other) {
        return minSheets == other.minSheets && missing == other.missing && blind == other.blind;
    }
}
