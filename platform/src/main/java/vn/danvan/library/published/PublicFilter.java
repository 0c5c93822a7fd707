package vn.danvan.library.published;

import org.jspecify.annotations.Nullable;
import vn.danvan.models.registration.ModelField;

/**
 * @param text in name, place, unit or summary, with or without tone marks; empty is any, at most 100 characters count
 * @param area as it stands in the rows; empty is any
 * @param year of the recognition
 */
public record PublicFilter(
        String text,
        @Nullable ModelField field,
        String area,
        @Nullable Integer year) {

    public static final PublicFilter NONE = new PublicFilter("", null, "", null);

    private static final int MOST = 100;

    public PublicFilter {
        text = cut(text);
        area = cut(area);
    }

    private static String cut(String text) {
        String bare = text.replace("\0", "").strip();
        return bare.length() > MOST ? bare.substring(0, MOST) : bare;
    }

    public boolean narrows() {
        return !equals(NONE);
    }
}
