package vn.danvan.intake.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.danvan.shared.TextFolding;

/** Cuts a text into its documents, and each of them into head, body and ending. */
public final class DocumentCut {

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]*(?:\\s+\\p{Lu}[\\p{L}'’-]*){1,5}");
    /** What stands before a name in a signature: a military rank, a degree, a form of address. */
    private static final Pattern RANK = Pattern.compile(
            "^(?:(?:(?:Thiếu|Trung|Thượng|Đại)\\s+(?:úy|uý|tá|tướng)|(?:GS|PGS|TS|TSKH|ThS|BS|BSCKI{1,2}|KS|CN|LS|DS)(?:[.,]\\s?|(?=\\s))|Ông|Bà|Đ/c|Đồng chí|[(]?[Đđ]ã ký[)]?\\s?:?)\\s*)+");

    private static final int MEANINGFUL_LINES = 3;

    private DocumentCut() {}

    public static List<Part> cut(String clean) {
        List<Part> parts = new ArrayList<>();
        List<Line> lines = Line.of(clean);
        int from = 0;
        while (holdsText(lines.subList(from, lines.size()), parts.isEmpty() ? 1 : MEANINGFUL_LINES)) {
            int ending = EndingLines.start(lines, from);
            int next = EndingLines.end(lines, ending);
            parts.add(part(lines.subList(from, ending), lines.subList(ending, next)));
            from = next;
        }
        return parts;
    }

    private static boolean holdsText(List<Line> rest, int lines) {
        return rest.stream().filter(line -> !line.blank()).limit(lines).count() == lines;
    }

    private static Part part(List<Line> text, List<Line> ending) {
        int body = HeadEnd.of(text);
        List<Line> flow = text.subList(body, text.size());
        return new Part(
                List.copyOf(text.subList(0, body)), Paragraphs.of(flow), Paragraphs.notes(flow), List.copyOf(ending));
    }

    public static boolean isAuthority(Line line) {
        return EndingLines.isAuthority(line);
    }

    public static boolean isName(String text) {
        return NAME.matcher(withoutRank(text)).matches()
                && !isUpper(text)
                && !TextFolding.fold(text).equals("da ki");
    }

    public static String withoutRank(String name) {
        return RANK.matcher(name).replaceFirst("");
    }

    public static boolean isUpper(String text) {
        return text.chars().anyMatch(Character::isLetter)
                && text.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }
}
