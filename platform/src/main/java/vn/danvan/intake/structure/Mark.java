package vn.danvan.intake.structure;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a line is numbered.
 *
 * @param label as printed, without the sign behind it
 * @param length how many characters of the line the mark takes
 */
public record Mark(Kind kind, String label, int length) {

    /**
     * In the order of depth; PART is "Phần I", "Phần thứ nhất" and the "A." above Roman numbers, ARTICLE the "Điều 1." of
     * decisions. COUNTED is numbered in words, which divides what stands below a number and is divided by letters.
     */
    public enum Kind {
        PART,
        ROMAN,
        ARTICLE,
        NUMBER,
        DOTTED,
        COUNTED,
        LETTER,
        DASH,
        PLUS,
        NONE
    }

    private static final Pattern FORM = Pattern.compile(
            "(?:(?iu:Phần)\\s+(?<part>[IVX]{1,4}|\\d{1,2}|(?iu:thứ\\s+\\p{L}+))(?=\\s*[.:\\-–]|\\s*$|\\s+\\p{Lu})\\s?[.:\\-–]?|"
                    + "(?<word>Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười)\\s+là\\s?[,:]?(?=\\s)|(?:Thứ\\s+)(?<ordinal>nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)\\s?[,:](?=\\s)(?!\\s+ngày)|(?<capital>[A-H])\\s?[.\\-)–]\\s+(?=[\\p{Lu}\"“])|(?<roman>[IVX]{1,6})\\s?[.\\-)–]|Điều (?<article>\\d{1,3})[.:]|"
                    + "(?<dotted>\\d{1,2}(?:\\.\\d{1,2}){1,3})\\s?[.\\-)–]?(?=\\s)|(?<number>\\d{1,2})\\s?[.\\-)–](?=\\s|\\p{L})|"
                    + "(?<letter>[a-zđ])\\s?[.)](?=\\s)|(?<dash>[-–•])\\s|(?<plus>[+])\\s)\\s*");

    /** "Một là, …", "Thứ hai, …": numbered in words; "Thứ hai, ngày …" is a day of the week. */
    private static final Map<String, Integer> COUNT = Map.ofEntries(
            Map.entry("một", 1),
            Map.entry("nhất", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bốn", 4),
            Map.entry("tư", 4),
            Map.entry("năm", 5),
            Map.entry("sáu", 6),
            Map.entry("bảy", 7),
            Map.entry("tám", 8),
            Map.entry("chín", 9),
            Map.entry("mười", 10));

    public static Mark of(String line) {
        Matcher matcher = FORM.matcher(line);
        if (!matcher.lookingAt()) {
            return new Mark(Kind.NONE, "", 0);
        }
        String counted = matcher.group("word") == null ? matcher.group("ordinal") : matcher.group("word");
        if (counted != null) {
            return new Mark(Kind.COUNTED, String.valueOf(COUNT.get(counted.toLowerCase(Locale.ROOT))), matcher.end());
        }
        String capital = matcher.group("capital");
        if (capital != null) {
            return new Mark(Kind.PART, capital, matcher.end());
        }
        for (Kind kind : Kind.values()) {
            String label = kind == Kind.NONE || kind == Kind.COUNTED
                    ? null
                    : matcher.group(kind.name().toLowerCase(Locale.ROOT));
            if (label != null) {
                return new Mark(kind, label, matcher.end());
            }
        }
        return new Mark(Kind.NONE, "", 0);
    }

    /** "A.", which may also begin a name or a row of a list. */
    boolean isCapital() {
        return kind == Kind.PART && label.length() == 1 && label.charAt(0) <= 'H' && label.charAt(0) >= 'A';
    }

    public boolean isHeadingLike() {
        return kind.ordinal() <= Kind.LETTER.ordinal();
    }

    public boolean isItem() {
        return kind == Kind.DASH || kind == Kind.PLUS;
    }
}
