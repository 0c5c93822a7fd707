package vn.danvan.intake.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danvan.intake.phrases.Vocabulary;

/**
 * Heads and endings are printed in two columns, which a text holds in one line: with a gap between them, or with one
 * space only. Then what can only begin a column shows where the second one begins.
 */
public final class Columns {

    private static final String OFFICE = "(?:PHÓ\\s+|QUYỀN\\s+)?(?:"
            + Vocabulary.of("signing-offices").alternatives() + ")(?!\\p{L})[\\p{Lu}\\s,-]{0,60}$";
    private static final Pattern BREAK = Pattern.compile(
            "\\s*[|]\\s*|\\t+\\s*|(?<!(?:[Nn]gày|tháng|năm|Số|Số\\s?:)\\s{0,1})(?<!\\s\\s)\\s{3,}(?!tháng|năm)"
                    + "|\\s+(?=(?:CỘNG HÒA XÃ HỘI CHỦ NGHĨA|CỘNG HOÀ XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập - Tự do|Nơi nhận\\s?:))"
                    + "|(?<=[\\p{Lu}\\d])\\s+(?=\\p{Lu}[\\p{L}. -]{1,40}, ngày\\s)"
                    + "|\\s+(?=(?:T/M|TM|K/T|KT|T/L|TL|TUQ|T/UQ)[.,]?\\s+[\\p{Lu}\\s,.-]{6,80}$)"
                    + "|(?<=[;.,:])(?<!(?:TM|KT|TL|TUQ|Q|T/M|K/T|T/L|T/UQ)[.,])\\s+(?=" + OFFICE + ")");

    private Columns() {}

    /** The columns of a line from left to right, each a line at its own place. */
    public static List<Line> of(Line line) {
        List<Line> columns = new ArrayList<>();
        Matcher matcher = BREAK.matcher(line.text());
        int from = 0;
        while (matcher.find()) {
            add(columns, line, from, matcher.start());
            from = matcher.end();
        }
        add(columns, line, from, line.text().length());
        return columns;
    }

    private static void add(List<Line> columns, Line line, int from, int to) {
        String column = line.text().substring(from, to);
        if (column.chars().anyMatch(Character::isLetterOrDigit)) {
            String text = column.strip();
            columns.add(new Line(text, line.start() + from + column.indexOf(text)));
        }
    }
}
