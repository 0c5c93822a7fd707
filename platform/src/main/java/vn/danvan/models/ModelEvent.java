package vn.danvan.models;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danvan.models.life.ModelState;
import vn.danvan.models.life.ModelStep;

/**
 * One point of a model's life line.
 *
 * @param desk where it lay afterwards
 * @param document number of the decision or the minutes, with {@code documentOn} as its day
 */
public record ModelEvent(
        Instant at,
        ModelStep step,
        ModelState state,
        String desk,
        String person,
        String position,
        @Nullable String reason,
        @Nullable String document,
        @Nullable LocalDate documentOn) {}
