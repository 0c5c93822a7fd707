package vn.danvan.documents;

import org.jspecify.annotations.Nullable;
import vn.danvan.shared.Side;

/**
 * By what the register is narrowed.
 *
 * @param text in number, title or issuer, with or without tone marks; empty is any
 * @param typeName as the documents print it
 * @param year in which they were issued
 */
public record DocumentFilter(
        String text,
        @Nullable Side side,
        @Nullable String typeName,
        @Nullable Integer year) {

    /** By what documents are counted. */
    public enum Facet {
        SIDE,
        TYPE,
        YEAR
    }

    public DocumentFilter {
        text = text.strip();
    }

    public static DocumentFilter searching(String text) {
        return new DocumentFilter(text, null, null, null);
    }
}
