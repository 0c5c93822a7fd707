package vn.danvan.scoring.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.scoring.scheme.Band;

/**
 * A result together with its arithmetic.
 *
 * @param lines criteria and groups in the scheme's order, each group before its parts
 * @param base sum of the criteria
 * @param total base plus bonus minus penalty, never below 0
 * @param steps how the band was found, one after the other; the last one holds
 */
public record Evaluation(
        List<ScoreLine> lines,
        BigDecimal base,
        @Nullable Adjusted bonus,
        @Nullable Adjusted penalty,
        BigDecimal total,
        List<BandStep> steps) {

    /** None where something is missing or a knock-out bars ranking. */
    public @Nullable Band band() {
        return steps.getLast().band();
    }

    /** Codes of the criteria for which nothing was given. */
    public List<String> missing() {
        return lines.stream().filter(ScoreLine::missing).map(ScoreLine::code).toList();
    }

    /** Points of a criterion or of a group. */
    public BigDecimal points(String code) {
        return lines.stream()
                .filter(line -> line.code().equals(code))
                .map(ScoreLine::points)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    public BigDecimal bonusPoints() {
        return bonus == null ? BigDecimal.ZERO : bonus.after();
    }

    public BigDecimal penaltyPoints() {
        return penalty == null ? BigDecimal.ZERO : penalty.after();
    }
}
