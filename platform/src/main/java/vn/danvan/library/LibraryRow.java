package vn.danvan.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.danvan.models.ModelId;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.replication.effect.Effect;

/**
 * A published model as it stands in lists.
 *
 * @param area the commune or so, out of the place
 * @param adoptions confirmed ones with evidence
 * @param cover the first photo
 */
public record LibraryRow(
        EntryId id,
        ModelId model,
        String name,
        ModelField field,
        ModelLevel level,
        String place,
        String area,
        String unitName,
        LocalDate recognisedOn,
        String summary,
        Instant publishedAt,
        Effect effect,
        int adoptions,
        @Nullable UUID cover) {}
