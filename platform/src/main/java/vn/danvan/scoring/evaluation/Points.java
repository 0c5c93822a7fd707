package vn.danvan.scoring.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.danvan.scoring.scheme.Criterion;
import vn.danvan.scoring.scheme.Given;
import vn.danvan.scoring.scheme.GivenProblem;
import vn.danvan.scoring.scheme.GivenProblem.Reason;
import vn.danvan.scoring.scheme.PointRule;

/**
 * The points that one criterion earns.
 *
 * @param rounded whether the exact value had more places than the scheme keeps
 */
record Points(BigDecimal value, boolean rounded) {

    static final Points NONE = new Points(BigDecimal.ZERO, false);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @throws GivenProblem when the rule cannot take what was given */
    static Points of(Criterion criterion, PointRule rule, Given given, int decimals) {
        BigDecimal most = criterion.maxPoints();
        String code = criterion.code();
        return switch (rule) {
            case PointRule.Degree() -> share(most, amount(code, rule, given, HUNDRED), HUNDRED, decimals);
            case PointRule.Rate() -> rate(criterion, rule, given, decimals);
            case PointRule.Steps(List<PointRule.Step> steps) ->
                share(step(steps, anyAmount(code, rule, given)), BigDecimal.ONE, BigDecimal.ONE, decimals);
            case PointRule.AllOrNothing(BigDecimal from) ->
                share(all(code, rule, from, given) ? most : BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE, decimals);
            case PointRule.PerCase(BigDecimal each) ->
                share(each.multiply(cases(code, rule, given)).min(most), BigDecimal.ONE, BigDecimal.ONE, decimals);
            case PointRule.PerFault(BigDecimal each) ->
                share(
                        most.subtract(each.multiply(cases(code, rule, given))).max(BigDecimal.ZERO),
                        BigDecimal.ONE,
                        BigDecimal.ONE,
                        decimals);
            case PointRule.External external ->
                share(most, amount(code, rule, given, external.scale()), external.scale(), decimals);
            case PointRule.Marked() -> share(amount(code, rule, given, most), BigDecimal.ONE, BigDecimal.ONE, decimals);
        };
    }

    /** {@code points × part ÷ whole} in one division, so that there is one rounding and no more. */
    private static Points share(BigDecimal points, BigDecimal part, BigDecimal whole, int decimals) {
        BigDecimal product = points.multiply(part);
        BigDecimal value = product.divide(whole, decimals, RoundingMode.HALF_UP);
        return new Points(value, value.multiply(whole).compareTo(product) != 0);
    }

    private static Points rate(Criterion criterion, PointRule rule, Given given, int decimals) {
        if (!(given instanceof Given.Ratio(BigDecimal done, BigDecimal planned))) {
            throw new GivenProblem(Reason.WRONG_KIND, criterion.code(), rule.kind());
        }
        if (planned.signum() <= 0) {
            throw new GivenProblem(Reason.NOTHING_PLANNED, criterion.code());
        }
        if (done.signum() < 0) {
            throw new GivenProblem(Reason.OUT_OF_RANGE, criterion.code(), done, 0, planned);
        }
        return share(criterion.maxPoints(), done.min(planned), planned, decimals);
    }

    private static BigDecimal step(List<PointRule.Step> steps, BigDecimal value) {
        return steps.stream()
                .filter(step -> step.holds(value))
                .findFirst()
                .map(PointRule.Step::points)
                .orElse(BigDecimal.ZERO);
    }

    private static boolean all(
            String code, PointRule rule, @org.jspecify.annotations.Nullable BigDecimal from, Given given) {
        if (from == null) {
            if (given instanceof Given.Answer(boolean yes)) {
                return yes;
            }
            throw new GivenProblem(Reason.WRONG_KIND, code, rule.kind());
        }
        return anyAmount(code, rule, given).compareTo(from) >= 0;
    }

    private static BigDecimal cases(String code, PointRule rule, Given given) {
        BigDecimal count = anyAmount(code, rule, given);
        if (count.signum() < 0 || count.stripTrailingZeros().scale() > 0) {
            throw new GivenProblem(Reason.NOT_WHOLE, code);
        }
        return count;
    }

    private static BigDecimal amount(String code, PointRule rule, Given given, BigDecimal most) {
        BigDecimal value = anyAmount(code, rule, given);
        if (value.signum() < 0 || value.compareTo(most) > 0) {
            throw new GivenProblem(Reason.OUT_OF_RANGE, code, value, 0, most);
        }
        return value;
    }

    private static BigDecimal anyAmount(String code, PointRule rule, Given given) {
        if (given instanceof Given.Amount(BigDecimal value)) {
            return value;
        }
        throw new GivenProblem(Reason.WRONG_KIND, code, rule.kind());
    }
}
