package vn.danvan.scoring.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.danvan.scoring.scheme.Scheme;

/**
 * The mean of several sheets about the same thing, as a result of its own with which tie-breaks and bands can deal. Each
 * figure is divided once and rounded half up to two places, or to the scheme's where it keeps more; the total is the
 * mean of the totals, and not the sum of rounded means.
 */
public final class MeanResult {

    private static final int LEAST_DECIMALS = 2;

    private final Scheme scheme;
    private final List<ScoreLine> lines;
    private final int decimals;

    public MeanResult(Scheme scheme) {
        this.scheme = scheme;
        this.lines =
                Evaluator.evaluate(scheme, new ScoreSheet(Map.of(), Set.of())).lines();
        this.decimals = Math.max(LEAST_DECIMALS, scheme.decimals());
    }

    /** Sums of all sheets; {@code points} in the order of an evaluation's lines. */
    public record Sums(int sheets, BigDecimal total, List<BigDecimal> points, BigDecimal bonus, BigDecimal penalty) {}

    /** @param sums of one sheet at least */
    public Evaluation of(Sums sums) {
        List<ScoreLine> means = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            means.add(mean(lines.get(index), sums.points().get(index), sums.sheets()));
        }
        BigDecimal bonus = mean(sums.bonus(), sums.sheets());
        BigDecimal penalty = mean(sums.penalty(), sums.sheets());
        BigDecimal total = mean(sums.total(), sums.sheets());
        return new Evaluation(
                means,
                total.subtract(bonus).add(penalty),
                new Adjusted(List.of(), bonus, bonus, bonus),
                new Adjusted(List.of(), penalty, penalty, penalty),
                total,
                BandFinding.steps(scheme, means, total, Set.of()));
    }

    private ScoreLine mean(ScoreLine line, BigDecimal sum, int sheets) {
        return new ScoreLine(
                line.code(),
                line.name(),
                line.depth(),
                line.maxPoints(),
                line.rule(),
                null,
                mean(sum, sheets),
                false,
                false);
    }

    private BigDecimal mean(BigDecimal sum, int sheets) {
        return sum.divide(BigDecimal.valueOf(sheets), decimals, RoundingMode.HALF_UP);
    }
}
