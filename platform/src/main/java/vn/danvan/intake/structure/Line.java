package vn.danvan.intake.structure;

import java.util.ArrayList;
import java.util.List;

/** A line of the clean text, stripped, at its place. */
public record Line(String text, int start) {

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
            String text = raw.strip();
            lines.add(new Line(text, start + (text.isEmpty() ? 0 : raw.indexOf(text))));
            start = end + 1;
        }
        return lines;
    }
}
