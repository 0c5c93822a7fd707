package vn.danvan.intake.text;

import java.text.Normalizer;

/** Takes marks and odd characters out of a source text and remembers where every remaining character came from. */
public final class TextCleaning {

    /** Footnote references keep a sign of their own, so that later stages can tell a note from the text. */
    public static final char NOTE = '\u2020';

    private static final String INVISIBLE = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";
    /** Unicode UAX 15, stream-safe text: nothing written has more marks on one letter. */
    private static final int MOST_MARKS = 30;

    private TextCleaning() {}

    /** @param markdown whether stars, hash signs and the like are mark-up rather than text */
    public static CleanText clean(String source, boolean markdown) {
        Edits edits = markdown ? Markdown.edits(source) : new Edits(source.length());
        Traced clean = new Traced(source.length());
        int offset = 0;
        while (offset < source.length()) {
            int end = clusterEnd(source, offset);
            if (!edits.drops(offset)) {
                char first = character(source, offset, edits);
                if (first != 0) {
                    clean.append(composed(first, source, offset + 1, end), offset);
                }
            }
            offset = end;
        }
        return clean.text();
    }

    /** A base character with its combining marks is one cluster. */
    private static int clusterEnd(String source, int start) {
        int end = start + 1;
        while (end < source.length()
                && end - start <= MOST_MARKS
                && Character.getType(source.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return end;
    }

    private static String composed(char first, String source, int start, int end) {
        if (start == end && isComposed(first)) {
            return String.valueOf(first);
        }
        return Normalizer.normalize(first + source.substring(start, end), Normalizer.Form.NFC);
    }

    /** Latin letters, those of Vietnamese among them, and common punctuation: nearly all there is, so no normalising. */
    private static boolean isComposed(char single) {
        return single < '\u0300'
                || single >= '\u1E00' && single <= '\u1EFF'
                || single >= '\u2010' && single <= '\u2027';
    }

    /** The character that stands for the one at the offset; 0 for none. */
    private static char character(String source, int offset, Edits edits) {
        char found = edits.at(offset, source.charAt(offset));
        if (found == '\r') {
            return offset + 1 < source.length() && source.charAt(offset + 1) == '\n' ? 0 : '\n';
        }
        return INVISIBLE.indexOf(found) >= 0
                ? 0
                : switch (found) {
                    case '\u00A0', '\u2007', '\u202F' -> ' ';
                    case '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> '\n';
                    // Icelandic letters that look like the Vietnamese ones
                    case '\u00D0' -> 'Đ';
                    case '\u00F0' -> 'đ';
                    default -> found;
                };
    }
}
