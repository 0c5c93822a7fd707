package vn.danvan.library.published;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.step.ModelLevel;

/**
 * A model on the public page.
 *
 * @param unit name of the unit that leads it
 * @param cover the photo that stands for it; none where there is none, or its people agree no more
 */
public record PublicRow(
        UUID id,
        String name,
        ModelField field,
        ModelLevel level,
        String place,
        String area,
        String unit,
        LocalDate recognisedOn,
        String summary,
        Instant publishedAt,
        @Nullable UUID cover) {}
