package vn.danvan.intake.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A line of the clean text, stripped, at its place. */
public record Line(String text, int start) {

    /** What is left of a table's edges where a text was copied from a page. */
    private static final Pattern CELL_ENDS = Pattern.compile("[\\s|]*");

    public int end() {
        return start + text.length();
    }

    public boolean blank() {
        return text.isEmpty();
    }

    static List<Line> of(String clean) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start <= clean.length()) {
            int end = clean.indexOf('\n', start);
            end = end < 0 ? clean.length() : end;
            String raw = clean.substring(start, end);
            String text = CELL_ENDS.matcher(raw).matches() ? "" : raw.strip();
            lines.add(new Line(text, start + (text.isEmpty() ? 0 : raw.indexOf(text))));
            start = end + 1;
        }
        return lines;
    }
}
