package vn.danvan.intake.structure;

import java.util.List;
import java.util.regex.Pattern;
import vn.danvan.numbering.DocumentTypes;
import vn.danvan.shared.TextFolding;

/** Where the head of a document ends and its text begins. */
final class HeadEnd {

    private static final Pattern BODY = Pattern.compile(
            "(?:can cu|thuc hien|trien khai|theo|ngay \\d{1,2}|xet|nham|de|tren co so|sau khi|trong|cac|phat huy)\\b.{40,}");
    /** Below a title in capitals, the first words of a preamble are enough. */
    private static final Pattern OPENING =
            Pattern.compile("^(?:can cu|thuc hien|trien khai|theo|xet|nham|tren co so)\\b");

    private static final int LONGEST_HEAD_LINE = 400;

    private HeadEnd() {}

    static int of(List<Line> lines) {
        boolean typed = false;
        boolean titled = false;
        boolean addressed = false;
        for (int index = 0; index < lines.size(); index++) {
            Line line = lines.get(index);
            if (line.blank()) {
                continue;
            }
            Mark mark = Mark.of(line.text());
            if (addressed && mark.isItem()) {
                continue;
            }
            if (mark.isHeadingLike() && mark.kind() != Mark.Kind.LETTER || typed && titled && mark.isItem()) {
                return index;
            }
            if (typed && !titled) {
                titled = endsTitle(lines, index);
                if (titled && opensBelow(lines, index)) {
                    return index + 1;
                }
                continue;
            }
            String folded = TextFolding.fold(line.text());
            addressed |= folded.startsWith("kinh gui");
            typed |= isType(line.text());
            boolean sentence = line.text().length() > LONGEST_HEAD_LINE
                    || BODY.matcher(folded).matches();
            if (sentence && (typed || addressed || index > 0)) {
                return index;
            }
        }
        return lines.size();
    }

    /** A title runs to the next blank line, separator or sentence that opens the text. */
    private static boolean endsTitle(List<Line> lines, int index) {
        if (index + 1 >= lines.size() || lines.get(index + 1).blank()) {
            return true;
        }
        String next = lines.get(index + 1).text();
        return opensBelow(lines, index)
                || next.startsWith("--")
                || next.startsWith("*")
                || BODY.matcher(TextFolding.fold(next)).matches()
                || Mark.of(next).isHeadingLike();
    }

    /** A title in capitals above the first words of a preamble. */
    private static boolean opensBelow(List<Line> lines, int index) {
        String next = index + 1 < lines.size() ? lines.get(index + 1).text() : "";
        return DocumentCut.isUpper(lines.get(index).text())
                && !DocumentCut.isUpper(next)
                && OPENING.matcher(TextFolding.fold(next)).find();
    }

    static boolean isType(String text) {
        return DocumentCut.isUpper(text) && DocumentTypes.markOf(text).isPresent();
    }
}
