package vn.danvan.council;

import java.time.LocalDate;
import vn.danvan.council.CouncilProblem.Reason;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.shared.UnitId;

/**
 * What a council is.
 *
 * @param termFrom the first day, {@code termTo} the last one
 * @param standingUnit the standing body
 * @throws CouncilProblem where the name is missing or too long, or the term ends before it begins
 */
public record CouncilFacts(
        CouncilKind kind, String name, ModelLevel level, LocalDate termFrom, LocalDate termTo, UnitId standingUnit) {

    private static final int LONGEST_NAME = 300;

    public CouncilFacts {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new CouncilProblem(Reason.NAME_WRONG, LONGEST_NAME);
        }
        if (termTo.isBefore(termFrom)) {
            throw new CouncilProblem(Reason.TERM_WRONG);
        }
    }
}
