package vn.danvan.council.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.danvan.models.ModelId;

/**
 * A sheet as it is stored.
 *
 * @param declared whether the member said, for this model, that there is no conflict, or which
 */
record SheetRow(
        UUID id,
        int version,
        ModelId model,
        UUID member,
        SheetState state,
        SheetContent content,
        @Nullable BigDecimal total,
        boolean declared,
        @Nullable Instant skippedAt) {}
