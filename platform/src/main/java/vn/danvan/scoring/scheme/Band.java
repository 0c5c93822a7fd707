package vn.danvan.scoring.scheme;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a number of points is called.
 *
 * @param from included
 * @param below excluded; none for the highest
 * @param noZero whether a criterion with no points at all bars the way
 * @param floors what single groups or criteria must have reached as well
 */
public record Band(
        String code, String name, BigDecimal from, @Nullable BigDecimal below, boolean noZero, List<Floor> floors) {

    public Band {
        floors = Scheme.listed(floors);
    }

    /** @param code of a criterion or of a group, whose points must be {@code from} or more */
    public record Floor(String code, BigDecimal from) {}
}
