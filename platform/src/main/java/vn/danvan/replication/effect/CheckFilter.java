package vn.danvan.replication.effect;

import org.jspecify.annotations.Nullable;
import vn.danvan.models.registration.ModelField;

/**
 * @param text in the model's name, with or without tone marks; empty is any
 * @param year in which the check is due
 */
public record CheckFilter(
        String text,
        @Nullable Effect effect,
        @Nullable ModelField field,
        @Nullable Integer year) {

    public static final CheckFilter NONE = new CheckFilter("", null, null, null);

    /** By what checks are counted. */
    public enum Facet {
        EFFECT,
        FIELD,
        YEAR
    }
}
