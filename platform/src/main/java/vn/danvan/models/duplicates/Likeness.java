package vn.danvan.models.duplicates;

import java.util.Set;

/**
 * How much another registration is like this one.
 *
 * @param score from 0 to 100
 * @param name how much the names are alike, 0 to 100, after the words that many names share were given less weight
 */
public record Likeness(ModelTraits other, int score, int name, int place, int unit, Set<Reason> reasons) {

    /** Each has a text {@code models.duplicate.<name>}. */
    public enum Reason {
        SAME_NAME,
        SIMILAR_NAME,
        SAME_PLACE,
        SAME_UNIT,
        SAME_FIELD,
        OTHER_YEAR
    }
}
