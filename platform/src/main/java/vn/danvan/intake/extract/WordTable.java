package vn.danvan.intake.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.danvan.intake.phrases.TaskLabel;

/**
 * A table while it is read. One whose columns say what is to be done and by whom or until when is a list of tasks: each
 * row is written as a line with its other cells below it, each behind the heading of its column, as plans without a
 * table write them. Any other table stays as it is, cell by cell.
 */
final class WordTable {

    /** Wider or longer than any printed table; what goes beyond is left as it stands. */
    private static final int MOST_COLUMNS = 40;

    private static final int MOST_ROWS = 5000;

    private final int start;
    private final List<List<Cell>> rows = new ArrayList<>();
    private int cellStart;
    private int span = 1;
    private boolean continued;
    private boolean merged;

    /** A cell over one column; a wide one stands in its first. */
    private record Cell(String text, boolean wide, boolean continued, boolean merged) {}

    /** @param start where the table begins in the text that is written */
    WordTable(int start) {
        this.start = start;
    }

    int start() {
        return start;
    }

    void row() {
        rows.add(new ArrayList<>());
    }

    void cell(int at) {
        cellStart = at;
        span = 1;
        continued = false;
        merged = false;
    }

    void spans(int columns) {
        span = Math.clamp(columns, 1, MOST_COLUMNS);
    }

    /** @param restart whether a cell over several rows begins here, or else goes on */
    void merges(boolean restart) {
        merged = true;
        continued = !restart;
    }

    void endOfCell(StringBuilder text) {
        if (rows.isEmpty()) {
            return;
        }
        String written = text.substring(cellStart).strip();
        List<Cell> row = rows.getLast();
        for (int column = 0; column < span && row.size() < MOST_COLUMNS; column++) {
            row.add(new Cell(column == 0 ? written : "", span > 1, continued, merged));
        }
    }

    /** The rows as lines; nothing for a table that is no list of tasks. */
    Optional<String> tasks() {
        if (rows.size() < 2 || rows.size() > MOST_ROWS) {
            return Optional.empty();
        }
        boolean twoLines = rows.getFirst().stream().anyMatch(Cell::merged)
                && rows.get(1).stream().anyMatch(Cell::continued)
                && rows.size() > 2;
        List<String> headings = headings(twoLines);
        List<Optional<TaskLabel>> labels = headings.stream().map(TaskLabel::of).toList();
        int what = labels.indexOf(Optional.of(TaskLabel.WHAT));
        boolean asked = labels.stream()
                .flatMap(Optional::stream)
                .anyMatch(label -> label != TaskLabel.WHAT && label != TaskLabel.DETAIL);
        return what < 0 || !asked ? Optional.empty() : Optional.of(lines(headings, labels, what, twoLines ? 2 : 1));
    }

    private List<String> headings(boolean twoLines) {
        List<String> headings = new ArrayList<>();
        for (int column = 0; column < rows.getFirst().size(); column++) {
            String below = twoLines ? text(rows.get(1), column) : "";
            headings.add(oneLine(below.isEmpty() ? text(rows.getFirst(), column) : below));
        }
        return headings;
    }

    private String lines(List<String> headings, List<Optional<TaskLabel>> labels, int what, int from) {
        StringBuilder text = new StringBuilder("\n");
        for (int index = from; index < rows.size(); index++) {
            List<Cell> row = rows.get(index);
            fill(index, row);
            if (isGroup(row, what)) {
                group(row, text);
            } else {
                row(row, headings, labels, what, text);
            }
        }
        return text.toString();
    }

    /** What a cell over several rows says, it says in each of them. */
    private void fill(int index, List<Cell> row) {
        List<Cell> above = rows.get(index - 1);
        for (int column = 0; column < Math.min(row.size(), above.size()); column++) {
            if (row.get(column).continued()) {
                row.set(column, above.get(column));
            }
        }
    }

    /** A cell over several columns, or one that stands alone, heads the rows below it. */
    private static boolean isGroup(List<Cell> row, int what) {
        boolean wide =
                what < row.size() && row.get(what).wide() || row.getFirst().wide();
        return wide || row.stream().filter(cell -> !cell.text().isEmpty()).count() < 2;
    }

    /** In brackets, for its number is one of the table's and none of the text's sections. */
    private static void group(List<Cell> row, StringBuilder text) {
        for (Cell cell : row) {
            String line = oneLine(cell.text());
            if (!line.isEmpty()) {
                text.append('(').append(line).append(')').append("\n\n");
            }
        }
    }

    private static void row(
            List<Cell> row, List<String> headings, List<Optional<TaskLabel>> labels, int what, StringBuilder text) {
        text.append("- ").append(oneLine(text(row, what))).append("\n\n");
        for (int column = 0; column < row.size(); column++) {
            String cell = oneLine(text(row, column));
            boolean counted = column < what && labels.get(column).isEmpty();
            if (column != what && !cell.isEmpty() && !counted) {
                String heading = column < headings.size() ? headings.get(column) : "";
                text.append("+ ")
                        .append(heading)
                        .append(heading.isEmpty() ? "" : ": ")
                        .append(cell)
                        .append("\n\n");
            }
        }
    }

    private static String text(List<Cell> row, int column) {
        return column < row.size() ? row.get(column).text() : "";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
