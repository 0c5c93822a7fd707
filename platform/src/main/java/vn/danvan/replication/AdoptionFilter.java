package vn.danvan.replication;

import org.jspecify.annotations.Nullable;
import vn.danvan.models.registration.ModelField;

/**
 * @param text in the model's name or the adopting unit's, with or without tone marks; empty is any
 * @param year in which it was asked
 */
public record AdoptionFilter(
        String text,
        @Nullable AdoptionState state,
        @Nullable ModelField field,
        @Nullable Integer year) {

    public static final AdoptionFilter NONE = new AdoptionFilter("", null, null, null);

    /** By what adoptions are counted. */
    public enum Facet {
        STATE,
        FIELD,
        YEAR
    }
}
