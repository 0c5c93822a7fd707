package vn.danvan.recognition;

import org.jspecify.annotations.Nullable;
import vn.danvan.models.ModelId;

/**
 * What somebody chose for one model.
 *
 * @param reason told to the nominator; needed with what is refused or revoked
 * @param warningReason why it goes in spite of what was warned of; not told outside
 */
public record Choice(
        ModelId model,
        Outcome outcome,
        @Nullable String reason,
        @Nullable String warningReason) {

    public Choice {
        reason = orNull(reason);
        warningReason = orNull(warningReason);
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
