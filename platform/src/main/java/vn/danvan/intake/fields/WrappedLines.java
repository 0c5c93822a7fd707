package vn.danvan.intake.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.danvan.intake.structure.Line;

/** Lines of a head that a narrow column broke inside a date or a number: "…, ngày 27" / "tháng 3 năm 2024". */
final class WrappedLines {

    private static final Pattern DATE_BEGUN =
            Pattern.compile("^.*(?:[Nn]gày(?:\\s+\\d{1,2})?|tháng(?:\\s+\\d{1,2})?|năm)$");
    private static final Pattern DATE_GOES_ON =
            Pattern.compile("^(?:\\d{1,2}\\s+tháng|tháng|\\d{1,2}\\s+năm|năm|(?:19|20)\\d{2}$).*");
    private static final Pattern NUMBER_BEGUN = Pattern.compile("^Số\\s*:?(?:.*[-/])?$");

    private WrappedLines() {}

    /** Offsets stay: a line break is as long as the space that stands for it. */
    static List<Line> joined(List<Line> lines) {
        List<Line> joined = new ArrayList<>();
        for (Line line : lines) {
            Line before = joined.isEmpty() ? line : joined.getLast();
            if (!line.blank() && before.end() + 1 == line.start() && goesOn(before.text(), line.text())) {
                joined.set(joined.size() - 1, new Line(before.text() + " " + line.text(), before.start()));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static boolean goesOn(String line, String next) {
        return DATE_BEGUN.matcher(line).matches() && DATE_GOES_ON.matcher(next).matches()
                || NUMBER_BEGUN.matcher(line).matches() && next.length() < 40;
    }
}
