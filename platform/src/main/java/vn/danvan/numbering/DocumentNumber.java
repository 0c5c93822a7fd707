package vn.danvan.numbering;

import java.util.Locale;
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

    /** Đ and the two letters that look like it: Icelandic Ð and African Ɖ. */
    private static final String CAPITAL = "[A-ZĐÐƉ]";

    private static final String PART = CAPITAL + "[A-ZĐÐƉÂÊÔƠƯa-zđð0-9]{0,24}+";
    private static final String ORG = PART + "(?:[-–&]" + PART + "){0,3}+";
    private static final String TYPE = CAPITAL + "[A-Za-zĐÐƉđð0-9]{0,6}+";

    /** A number in running text; groups: number, then Party (type, org) or State (year, rest). */
    static final Pattern FORM =
            Pattern.compile("(?:(?<![\\p{L}\\d/.-])|(?<=[Ss]ố))(\\d{1,5}+)?(?:" + DASH + "(" + TYPE + ")" + SLASH + "("
                    + ORG + ")|" + SLASH + "(?:((?:19|20)\\d{2}+)" + SLASH + ")?(" + TYPE + "(?:[-–&]"
                    + PART + "){0,3}+(?:/" + ORG
                    + ")?))(?![\\p{L}\\d/])");

    /** What may stand around a number: the dots of a gap for it, and the level of the body behind its symbol. */
    private static final Pattern AROUND = Pattern.compile(
            "^[\\s.…_]+(?=[-–/])|\\s+(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn)[\\s.,]*$|\\s+$");

    /** Reads a text that is a document number and nothing else; it is kept as printed. */
    public static Optional<DocumentNumber> parse(String text) {
        Matcher matcher = FORM.matcher(AROUND.matcher(text).replaceAll("").strip());
        return matcher.matches() ? of(matcher, text.strip()) : Optional.empty();
    }

    static Optional<DocumentNumber> of(Matcher found) {
        return of(found, found.group());
    }

    private static Optional<DocumentNumber> of(Matcher found, String text) {
        String printed = text.replaceAll("\\s+", " ").strip();
        Integer number = found.group(1) == null ? null : Integer.valueOf(found.group(1));
        if (found.group(2) != null) {
            String issuer = withLetterD(found.group(3));
            Side side = IssuerSymbols.isFront(issuer) ? Side.FRONT : Side.PARTY;
            return Optional.of(new DocumentNumber(printed, number, null, withLetterD(found.group(2)), issuer, side));
        }
        return ofState(printed, number, found.group(4), withLetterD(found.group(5)));
    }

    private static String withLetterD(String text) {
        return text.replace('Ð', 'Đ').replace('Ɖ', 'Đ').replace('ð', 'đ');
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
        String issuer = typed ? rest.substring(dash + 1) : rest;
        return Optional.of(new DocumentNumber(
                printed,
                number,
                year == null ? null : Integer.valueOf(year),
                typed ? head : null,
                issuer,
                IssuerSymbols.isFront(issuer) ? Side.FRONT : Side.GOVERNMENT));
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
        return type + (hasPartyForm() ? "/" : "-") + issuer;
    }

    /** The number and its issuer contradict each other: 218/QĐ-TW has the State's form and a Party body's mark. */
    public boolean isSuspicious() {
        return hasPartyForm() ? IssuerSymbols.isState(issuer) : IssuerSymbols.isParty(issuer);
    }

    /** Mass organisations number as the Party does: a dash after the number and a stroke after the type. */
    private boolean hasPartyForm() {
        int dash = printed.replace('–', '-').indexOf('-');
        int stroke = printed.indexOf('/');
        return dash >= 0 && (stroke < 0 || dash < stroke);
    }

    /** Equal for the same document however it was typed: 06-Ctr/… and 06 - CTr/…. */
    public String normalised() {
        String bare = AROUND.matcher(printed).replaceAll("");
        return withLetterD(bare.replaceAll("\\s+", "").replace('–', '-')).toUpperCase(Locale.ROOT);
    }
}
