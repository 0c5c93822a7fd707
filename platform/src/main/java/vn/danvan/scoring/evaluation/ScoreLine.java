package vn.danvan.scoring.evaluation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.danvan.scoring.scheme.Given;
import vn.danvan.scoring.scheme.PointRule;

/**
 * One line of the arithmetic.
 *
 * @param depth 0 for the top criteria
 * @param rule none for a group
 * @param given none for a group, and where nothing was stated
 * @param rounded whether the points were rounded to the scheme's places
 * @param missing whether something ought to have been stated and was not
 */
public record ScoreLine(
        String code,
        String name,
        int depth,
        BigDecimal maxPoints,
        @Nullable PointRule rule,
        @Nullable Given given,
        BigDecimal points,
        boolean rounded,
        boolean missing) {}
