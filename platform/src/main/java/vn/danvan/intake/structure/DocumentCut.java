package vn.danvan.intake.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.danvan.shared.TextFolding;

/** Cuts a text into its documents, and each of them into head, body and ending. */
public final class DocumentCut {

    private static final Pattern AUTHORITY =
            Pattern.compile("(?:T/M|TM|T\\.M|K/T|KT|T/L|TL|TUQ|T/UQ|Q)[.,]?\\s+\\p{Lu}.*", Pattern.UNICODE_CASE);
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]*(?:\\s+\\p{Lu}[\\p{L}'’-]*){1,5}");
    private static final int MEANINGFUL_LINES = 3;

    private DocumentCut() {}

    public static List<Part> cut(String clean) {
        List<Part> parts = new ArrayList<>();
        List<Line> rest = Line.of(clean);
        while (rest.stream().filter(line -> !line.blank()).count() >= (parts.isEmpty() ? 1 : MEANINGFUL_LINES)) {
            int ending = startOfEnding(rest);
            int next = endOfEnding(rest, ending);
            parts.add(part(rest.subList(0, ending), rest.subList(ending, next)));
            rest = rest.subList(next, rest.size());
        }
        return parts;
    }

    private static Part part(List<Line> text, List<Line> ending) {
        int body = HeadEnd.of(text);
        List<Line> flow = text.subList(body, text.size());
        return new Part(
                List.copyOf(text.subList(0, body)), Paragraphs.of(flow), Paragraphs.notes(flow), List.copyOf(ending));
    }

    private static int startOfEnding(List<Line> lines) {
        for (int index = 0; index < lines.size(); index++) {
            if (TextFolding.fold(lines.get(index).text()).startsWith("noi nhan") || isAuthority(lines.get(index))) {
                return index;
            }
        }
        return lines.size();
    }

    private static int endOfEnding(List<Line> lines, int from) {
        int index = from;
        while (index < lines.size() && (index == from || belongsToEnding(lines.get(index)))) {
            index++;
        }
        return index;
    }

    private static boolean belongsToEnding(Line line) {
        String text = line.text();
        return line.blank()
                || Mark.of(text).isItem()
                || text.startsWith("-")
                || text.startsWith("(")
                || text.startsWith("}")
                || isAuthority(line)
                || isUpper(text)
                        && !TextFolding.fold(text).startsWith("dang cong san")
                        && !TextFolding.fold(text).startsWith("cong hoa xa hoi")
                        && Mark.of(text).kind() == Mark.Kind.NONE
                || NAME.matcher(text).matches()
                || TextFolding.fold(text).startsWith("noi nhan")
                || text.startsWith("[") && text.endsWith("]");
    }

    public static boolean isAuthority(Line line) {
        return AUTHORITY.matcher(line.text()).matches() && isUpper(line.text());
    }

    public static boolean isName(String text) {
        return NAME.matcher(text).matches() && !isUpper(text);
    }

    public static boolean isUpper(String text) {
        return text.chars().anyMatch(Character::isLetter)
                && text.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }
}
