package vn.danvan.council.sheet;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.danvan.scoring.evaluation.Evaluation;
import vn.danvan.scoring.evaluation.ScoreLine;
import vn.danvan.scoring.scheme.PointRule;

/** Marks that need a reason: the lowest and the highest that a criterion can have. */
public final class Extremes {

    private Extremes() {}

    /** Codes of the criteria, in the scheme's order; bonus and penalty are not among them. */
    public static List<String> of(Evaluation evaluation) {
        return evaluation.lines().stream()
                .filter(line -> line.rule() != null && line.given() != null && isExtreme(line))
                .map(ScoreLine::code)
                .toList();
    }

    static List<String> without(Evaluation evaluation, Collection<String> remarked) {
        return of(evaluation).stream().filter(code -> !remarked.contains(code)).toList();
    }

    private static boolean isExtreme(ScoreLine line) {
        BigDecimal points = line.points();
        return points.signum() == 0
                || points.compareTo(line.maxPoints()) == 0
                || line.rule() instanceof PointRule.Steps(List<PointRule.Step> steps) && isEnd(points, steps);
    }

    private static boolean isEnd(BigDecimal points, List<PointRule.Step> steps) {
        Stream<BigDecimal> all = steps.stream().map(PointRule.Step::points);
        List<BigDecimal> sorted = all.sorted().toList();
        return points.compareTo(sorted.getFirst()) == 0 || points.compareTo(sorted.getLast()) == 0;
    }
}
