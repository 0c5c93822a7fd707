package vn.danvan.audit;

import org.jspecify.annotations.Nullable;

/**
 * One field that changed.
 *
 * @param column its name in the database; the caption is {@code audit.column.<column>}
 * @param part the key within a field that holds a whole form as JSON; null otherwise
 * @param before as a person reads it; null where there was nothing
 * @param after as a person reads it; null where nothing is left
 */
public record ChangedValue(
        String column,
        @Nullable String part,
        @Nullable String before,
        @Nullable String after) {}
