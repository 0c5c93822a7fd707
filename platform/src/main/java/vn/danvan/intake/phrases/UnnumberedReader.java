package vn.danvan.intake.phrases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Documents that are cited by their names: laws, the constitution, resolutions of congresses and of the Central Committee,
 * statutes, schemes in quotation marks. A name ends with the sign or word that cannot be part of one; names with a comma
 * or "và" inside are listed.
 */
final class UnnumberedReader {

    /** A word of the name, which ends before these; "về" and the like begin what the document is about. */
    private static final String WORD =
            "\\s+(?!(?:và|về|của|theo|trong|tại|để|nhằm|ngày|năm|số|được|quy định|có hiệu lực|đến|gắn|cho|đã|là|trên|từ|bảo đảm|đảm bảo|gồm|khóa|nhiệm kỳ|vào|các|những|tới|với|hiện hành)(?!\\p{L}))[\\p{L}–-]+";

    private static final String LAW_NAME = "(?:Bộ luật|Luật|Pháp lệnh)\\s+(?:"
            + Vocabulary.of("law-names").alternatives() + "|(?!sư|gia|pháp|hóa|số)\\p{L}+(?:" + WORD + "){0,9})";
    /** A law that amends others names them, with commas between: all that is its title. */
    private static final String AMENDING =
            "(?:Bộ luật|Luật|Pháp lệnh)\\s+sửa đổi,?\\s+(?:và\\s+)?bổ sung\\s+(?:một số|các)\\s+điều\\s+của\\s+(?:các\\s+)?"
                    + LAW_NAME + "(?:(?:,|\\s+và|,\\s+và)\\s+" + LAW_NAME + "){0,15}";

    private static final String LAW = "(?<law>" + AMENDING + "|" + LAW_NAME + ")";
    private static final String CONSTITUTION =
            "(?<constitution>Hiến pháp)(?!\\p{L})(?:\\s+nước(?:\\s+\\p{Lu}\\p{L}*){2,10})?";
    /** "và" within the name of the body whose congress it was: its term or number comes soon after. */
    private static final String AND =
            "\\s+và(?=\\s+(?!Nghị quyết)\\p{Lu}\\p{L}*(?:\\s+\\p{L}+){1,3}?\\s+(?:lần thứ|nhiệm kỳ|khóa)\\s)";

    private static final String CONGRESS = "(?<congress>[Nn]ghị quyết\\s+(?:của\\s+)?(?:Đại hội|đại hội)(?:" + WORD
            + "|" + AND
            + "){0,16}(?:\\s+của\\s+Đảng(?!\\p{L}))?(?:\\s+lần thứ\\s+[IVXLC]+)?(?:\\s+của\\s+Đảng(?!\\p{L}))?(?:,?\\s+(?:nhiệm kỳ|khóa)\\s+[\\dIVX]+(?:\\s?[-–]\\s?\\d{4})?)?(?<=[IVXLC\\d]|[IVXLC] của Đảng)"
            + "|[Nn]ghị quyết\\s+(?:Hội nghị\\s+)?(?:lần thứ\\s+\\p{L}+\\s+)?(?:Ban Chấp hành\\s+)?Trung ương\\s+\\d{1,2}(?:,?\\s+\\(?khóa\\s+[IVX]+(?:,\\s+[IVX]+){0,3}\\)?)?)";
    private static final String STATUTE =
            "(?<statute>Điều lệ\\s+(?:Đảng|Đoàn|Hội|Công đoàn|Mặt trận|các đoàn thể)(?!\\p{L})(?:" + WORD + "){0,8})";
    private static final String SCHEME = "(?<scheme>Đề án\\s+[“\"][^”\"]{3,300}[”\"])";
    private static final Pattern NAME =
            Pattern.compile("(?<!\\p{L})(?:" + String.join("|", LAW, CONSTITUTION, CONGRESS, STATUTE, SCHEME)
                    + ")(?!\\p{L})(?<year>(?:\\s+năm)?\\s+(?:19|20)\\d{2})?");
    private static final Pattern NUMBERED = Pattern.compile("^,?\\s*(?:số\\s*:?\\s*)?\\d{1,5}[/-]");
    private static final Pattern DATED =
            Pattern.compile("^,?\\s*ngày\\s+" + Dates.FULL, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private UnnumberedReader() {}

    record Found(String type, @Nullable LocalDate date, Span span) {}

    static List<Found> read(String text) {
        List<Found> found = new ArrayList<>();
        Matcher name = NAME.matcher(text);
        while (found.size() < Nearby.MOST && name.find()) {
            String after = Nearby.after(text, name.end());
            if (NUMBERED.matcher(after).find()) {
                continue;
            }
            Matcher dated = DATED.matcher(after);
            Optional<LocalDate> date = dated.find() ? Dates.of(dated, 1) : Optional.empty();
            int end = date.isPresent() ? name.end() + dated.end() : name.end();
            found.add(new Found(type(name), date.orElse(null), new Span(name.start(), end)));
        }
        return found;
    }

    /** Laws, statutes and the constitution have no mark; their word stands for it. */
    private static String type(Matcher name) {
        if (name.group("law") != null) {
            return name.group("law").startsWith("Pháp lệnh") ? "PL" : "Luật";
        }
        if (name.group("constitution") != null) {
            return "Hiến pháp";
        }
        if (name.group("congress") != null) {
            return "NQ";
        }
        return name.group("statute") != null ? "Điều lệ" : "ĐA";
    }
}
