package vn.danvan.models;

import org.jspecify.annotations.Nullable;
import vn.danvan.models.life.ModelState;
import vn.danvan.models.registration.ModelField;

/**
 * By what the list of models is narrowed.
 *
 * @param text in name or place, with or without tone marks; empty is any
 * @param year of the registration
 */
public record ModelFilter(
        String text,
        @Nullable ModelState state,
        @Nullable ModelField field,
        @Nullable Integer year) {

    /** By what models are counted. */
    public enum Facet {
        STATE,
        FIELD,
        YEAR
    }
}
