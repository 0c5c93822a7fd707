package vn.danvan.intake.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.danvan.intake.draft.DraftDocument;
import vn.danvan.intake.structure.Line;
import vn.danvan.shared.TextFolding;

/** To whom a document goes: a dash or a line each; each ends with comma, semicolon or full stop. */
final class Recipients {

    private static final Pattern REPORT = Pattern.compile("\\bb\\s*/\\s*c(?:ao)?\\b|de bao cao|[(]bao cao[)]");
    private static final String ENDS = ";,.";

    private final List<Entry> entries = new ArrayList<>();

    /** A recipient as printed, at its place. */
    private static final class Entry {

        private String text;
        private final int start;
        private int end;
        private boolean report;

        Entry(String text, int start, int end) {
            this.text = text;
            this.start = start;
            this.end = end;
        }
    }

    List<DraftDocument.Recipient> all() {
        return entries.stream().map(Recipients::recipient).toList();
    }

    int start(int index) {
        return entries.get(index).start;
    }

    int end(int index) {
        return entries.get(index).end;
    }

    /** What stands behind "Nơi nhận:" in the same line. */
    void behindHeading(Line line) {
        int colon = line.text().indexOf(':');
        String rest = colon < 0 ? "" : line.text().substring(colon + 1).strip();
        if (!rest.isEmpty()) {
            int at = line.text().indexOf(rest, colon);
            add(new Line(rest, line.start() + at), rest.startsWith("-") ? 1 : 0);
        }
    }

    void add(Line line, int dash) {
        String text = line.text().substring(dash).strip();
        entries.add(new Entry(text, line.start(), line.end()));
    }

    /** The rest of a recipient that was too long for its line, or one in a list without dashes. */
    void addWithoutDash(Line line) {
        String text = line.text();
        boolean open = !entries.isEmpty() && ENDS.indexOf(lastSign()) < 0;
        if (open && Character.isLowerCase(text.charAt(0))) {
            Entry last = entries.getLast();
            last.text += " " + text;
            last.end = line.end();
        } else if (!text.startsWith("(") && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0) {
            add(line, 0);
        }
    }

    private char lastSign() {
        String text = entries.getLast().text;
        return text.charAt(text.length() - 1);
    }

    /** A brace over two lines makes the line above a report as well: it stands at the second of them. */
    void markReports() {
        for (int index = 1; index < entries.size(); index++) {
            if (entries.get(index).text.contains("}")) {
                entries.get(index - 1).report = true;
            }
        }
    }

    private static DraftDocument.Recipient recipient(Entry entry) {
        String text = entry.text.replaceAll("\\s*[}]\\s*b/c$", " (b/c)").replaceAll("\\s*[;,.]+$", "");
        String folded = TextFolding.fold(text);
        if (entry.report || REPORT.matcher(folded).find()) {
            return new DraftDocument.Recipient(text, "REPORT");
        }
        return new DraftDocument.Recipient(text, folded.startsWith("luu") ? "ARCHIVE" : "IMPLEMENT");
    }
}
