package vn.danvan.council.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import vn.danvan.scoring.scheme.Criterion;
import vn.danvan.scoring.scheme.PointRule;

/**
 * The steps that the keys 1 to 9 set, the lowest first. A criterion of 8 whole points or less has each of them; of more,
 * nine even steps from none to all, rounded to halves. Other values are typed.
 */
public final class Ladder {

    private static final int KEYS = 9;
    private static final BigDecimal LAST = BigDecimal.valueOf(KEYS - 1L);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Ladder() {}

    /** Values to be given; none for a criterion that asks for something measured, or for yes or no. */
    public static List<BigDecimal> of(Criterion criterion) {
        PointRule rule = criterion.rule();
        return switch (rule) {
            case PointRule.Marked() -> steps(criterion.maxPoints());
            case PointRule.Degree() -> steps(HUNDRED);
            case PointRule.External external -> steps(external.scale());
            case PointRule.PerCase(BigDecimal each) -> cases(criterion, each);
            case PointRule.PerFault(BigDecimal each) -> cases(criterion, each);
            case PointRule.Rate rate -> List.of();
            case PointRule.Steps measured -> List.of();
            case PointRule.AllOrNothing yesOrNo -> List.of();
            case null -> List.of();
        };
    }

    /** As many cases as still change the points. */
    private static List<BigDecimal> cases(Criterion criterion, BigDecimal each) {
        return whole(Math.min(
                KEYS - 1,
                criterion.maxPoints().divide(each, 0, RoundingMode.CEILING).intValue()));
    }

    private static List<BigDecimal> steps(BigDecimal most) {
        boolean small = most.compareTo(LAST) <= 0 && most.stripTrailingZeros().scale() <= 0;
        if (small) {
            return whole(most.intValue());
        }
        return IntStream.range(0, KEYS)
                .mapToObj(step -> half(most.multiply(BigDecimal.valueOf(step))))
                .distinct()
                .toList();
    }

    private static List<BigDecimal> whole(int most) {
        return IntStream.rangeClosed(0, most).mapToObj(BigDecimal::valueOf).toList();
    }

    /** An eighth of it, to the nearest half. */
    private static BigDecimal half(BigDecimal product) {
        return product.multiply(TWO)
                .divide(LAST, 0, RoundingMode.HALF_UP)
                .divide(TWO)
                .stripTrailingZeros();
    }
}
