package vn.danvan.council.sheet;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.danvan.models.ModelId;

/**
 * A sheet as the chair's matrix and the ranking need it.
 *
 * @param member id of the membership
 * @param total and {@code points}: only of sheets that were handed in
 */
public record SheetLine(
        UUID id,
        ModelId model,
        UUID member,
        SheetState state,
        @Nullable BigDecimal total,
        @Nullable SheetPoints points) {}
