package vn.danvan.documents;

import java.util.regex.Pattern;

/**
 * A file as it was uploaded, byte for byte.
 *
 * @param name what a person's computer may call it: no folders, no control characters, at most 150 characters
 */
public record StoredFile(String name, String mediaType, byte[] content) {

    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\"*:<>?|;%]+");
    private static final int LONGEST = 150;

    public StoredFile {
        name = safe(name);
    }

    /** The same content as another person called it. */
    public StoredFile named(String otherName) {
        return new StoredFile(otherName, mediaType, content);
    }

    private static String safe(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = UNSAFE.matcher(last).replaceAll("_").strip().replaceAll("^\\.+", "");
        if (clean.length() > LONGEST) {
            clean = clean.substring(clean.length() - LONGEST);
        }
        return clean.isBlank() ? "document" : clean;
    }
}
