package vn.danvan.models.quota;

import org.jspecify.annotations.Nullable;
import vn.danvan.models.registration.ModelField;

/**
 * How far a unit has got with one quota of a year.
 *
 * @param field none for all fields together
 * @param used how many registrations were handed in and not rejected
 * @param extra how many somebody allowed beyond the maximum
 */
public record QuotaLine(
        @Nullable ModelField field,
        int used,
        @Nullable Integer minimum,
        @Nullable Integer maximum,
        int extra) {

    /** How many there may be with what was allowed beyond; none where any number may. */
    public @Nullable Integer allowed() {
        return maximum == null ? null : Integer.valueOf(maximum + extra);
    }

    public boolean isFull() {
        return maximum != null && used >= maximum + extra;
    }
}
