package vn.danvan.council.ranking;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One sheet in the arithmetic of a mean.
 *
 * @param total that was added; none where nothing was
 * @param standardised the total on the scale of all judges
 */
public record CountedSheet(
        UUID member,
        SheetStatus status,
        @Nullable BigDecimal total,
        @Nullable BigDecimal standardised) {}
