package vn.danvan.council.round;

import org.jspecify.annotations.Nullable;
import vn.danvan.models.ModelId;
import vn.danvan.models.registration.ModelField;

/**
 * A model in a round.
 *
 * @param code year and number within it
 * @param position in the round's list, from 1
 * @param toDiscuss whether somebody put it on the discussion list
 */
public record RoundModel(
        ModelId id,
        String code,
        String name,
        @Nullable ModelField field,
        String leadName,
        int position,
        boolean toDiscuss) {}
