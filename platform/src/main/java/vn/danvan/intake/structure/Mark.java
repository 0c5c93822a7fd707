package vn.danvan.intake.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a line is numbered.
 *
 * @param label as printed, without the sign behind it
 * @param length how many characters of the line the mark takes
 */
public record Mark(Kind kind, String label, int length) {

    /** In the order of depth; PART is "Phần I" and "Phần thứ nhất", ARTICLE the "Điều 1." of decisions. */
    public enum Kind {
        PART,
        ROMAN,
        ARTICLE,
        NUMBER,
        DOTTED,
        LETTER,
        DASH,
        PLUS,
        NONE
    }

    private static final Pattern FORM = Pattern.compile(
            "(?:(?iu:Phần)\\s+(?<part>[IVX]{1,4}|\\d{1,2}|(?iu:thứ\\s+\\p{L}+))(?=\\s*[.:\\-–]|\\s*$|\\s+\\p{Lu})\\s?[.:\\-–]?|"
                    + "(?<roman>[IVX]{1,6})\\s?[.\\-)–]|Điều (?<article>\\d{1,3})[.:]|"
                    + "(?<dotted>\\d{1,2}(?:\\.\\d{1,2}){1,3})\\s?[.\\-)–]?(?=\\s)|(?<number>\\d{1,2})\\s?[.\\-)–](?=\\s|\\p{L})|"
                    + "(?<letter>[a-zđ])\\s?[.)](?=\\s)|(?<dash>[-–•])\\s|(?<plus>[+])\\s)\\s*");

    public static Mark of(String line) {
        Matcher matcher = FORM.matcher(line);
        if (!matcher.lookingAt()) {
            return new Mark(Kind.NONE, "", 0);
        }
        for (Kind kind : Kind.values()) {
            String label = kind == Kind.NONE ? null : matcher.group(kind.name().toLowerCase(java.util.Locale.ROOT));
            if (label != null) {
                return new Mark(kind, label, matcher.end());
            }
        }
        return new Mark(Kind.NONE, "", 0);
    }

    public boolean isHeadingLike() {
        return kind.ordinal() <= Kind.LETTER.ordinal();
    }

    public boolean isItem() {
        return kind == Kind.DASH || kind == Kind.PLUS;
    }
}
