package vn.danvan.library;

import org.jspecify.annotations.Nullable;
import vn.danvan.models.registration.ModelField;
import vn.danvan.replication.effect.Effect;

/**
 * @param text in name, place, unit or summary, with or without tone marks; empty is any
 * @param area as it stands in the rows; empty is any
 * @param year of the recognition
 */
public record LibraryFilter(
        String text,
        @Nullable ModelField field,
        String area,
        @Nullable Integer year,
        @Nullable Effect effect) {

    public static final LibraryFilter NONE = new LibraryFilter("", null, "", null, null);

    /** By what models are counted. */
    public enum Facet {
        FIELD,
        AREA,
        YEAR,
        EFFECT
    }
}
