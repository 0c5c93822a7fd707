package vn.danvan.numbering;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.shared.Side;

/**
 * Số, ký hiệu of one document. After the number, {@code -} means a Party document and {@code /} one of the State; what is
 * printed is kept, whatever it looks like.
 *
 * @param printed as it stands in the text, line breaks made spaces
 * @param number absent where it was left blank
 * @param year only where the State prints it, as in 86/2025/QĐ-UBND
 * @param type the type's mark (KH, CTr, QĐ …); official letters have none
 * @param issuer the issuer's mark (ĐUK, UBND, BDVTU-BCSĐUBND)
 */
public record DocumentNumber(
        String printed,
        @Nullable Integer number,
        @Nullable Integer year,
        @Nullable String type,
        String issuer,
        Side side) {

    private static final String DASH = "\\s{0,3}[-–]\\s{0,3}";
    private static final String SLASH = "\\s{0,3}/\\s{0,3}";
    private static final String ORG = "[A-ZĐ][A-ZĐÂÊÔƠƯa-zđ0-9]{0,24}+(?:[-–&][A-ZĐ][A-ZĐÂÊÔƠƯa-zđ0-9]{0,24}+){0,3}+";
    private static final String TYPE = "[A-ZĐ][A-Za-zĐđ0-9]{0,6}+";

    /** A number in running text; groups: number, then Party (type, org) or State (year, rest). */
    static final Pattern FORM =
            Pattern.compile("(?<![\\p{L}\\d/.-])(\\d{1,5}+)?(?:" + DASH + "(" + TYPE + ")" + SLASH + "("
                    + ORG + ")|" + SLASH + "(?:((?:19|20)\\d{2}+)" + SLASH + ")?(" + TYPE + "(?:[-–&][A-ZĐ]"
                    + "[A-ZĐa-zđ0-9]{0,24}+){0,3}+(?:/" + ORG
                    + ")?))(?![\\p{L}\\d/])");

    /** Reads a text that is a document number and nothing else. */
    public static Optional<DocumentNumber> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        return matcher.matches() ? of(matcher) : Optional.empty();
    }

    static Optional<DocumentNumber> of(Matcher found) {
        String printed = found.group().replaceAll("\\s+", " ").strip();
        Integer number = found.group(1) == null ? null : Integer.valueOf(found.group(1));
        if (found.group(2) != null) {
            return Optional.of(new DocumentNumber(printed, number, null, found.group(2), found.group(3), Side.PARTY));
        }
        return ofState(printed, number, found.group(4), found.group(5));
    }

    private static Optional<DocumentNumber> ofState(
            String printed, @Nullable Integer number, @Nullable String year, String rest) {
        int dash = firstOf(rest);
        String head = dash < 0 ? rest : rest.substring(0, dash);
        boolean typed = dash > 0 && DocumentTypes.isMark(head);
        boolean law = rest.startsWith("QH");
        if (number == null && !typed || dash < 0 && !law) {
            return Optional.empty();
        }
        return Optional.of(new DocumentNumber(
                printed,
                number,
                year == null ? null : Integer.valueOf(year),
                typed ? head : null,
                typed ? rest.substring(dash + 1) : rest,
                rest.contains("MTTQ") ? Side.FRONT : Side.GOVERNMENT));
    }

    private static int firstOf(String rest) {
        int slash = rest.indexOf('/');
        int dash = rest.replace('–', '-').indexOf('-');
        if (slash < 0 || dash < 0) {
            return Math.max(slash, dash);
        }
        return Math.min(slash, dash);
    }

    /** The part after the number: KH/ĐUK for the Party, KH-UBND for the State. */
    public String symbol() {
        if (type == null) {
            return issuer;
        }
        return type + (side == Side.PARTY ? "/" : "-") + issuer;
    }

    /** Equal for the same document however it was typed: 06-Ctr/… and 06 - CTr/…. */
    public String normalised() {
        return printed.replaceAll("\\s+", "").replace('–', '-').toUpperCase(java.util.Locale.ROOT);
    }
}
