package vn.danvan.scoring.scheme;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a number of points is called.
 *
 * @param from included
 * @param below excluded; none for the highest
 * @param noZero whether a criterion with no points at all bars the way
 */
public record Band(
        String code, String name, BigDecimal from, @Nullable BigDecimal below, boolean noZero) {}
