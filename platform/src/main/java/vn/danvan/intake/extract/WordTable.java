package vn.danvan.intake.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table while it is read. One whose columns say what is to be done and by whom or until when is a list of tasks: each
 * row is written as a line with its other cells below it, each behind the heading of its column, as plans without a
 * table write them. Any other table stays as it is, cell by cell.
 */
final class WordTable {

    /** Wider or longer than any printed table; what goes beyond is left as it stands. */
    private static final int MOST_COLUMNS = 40;

    static final int MOST_ROWS = 5000;

    private final int start;
    private final List<List<Cell>> rows = new ArrayList<>();
    private int cellStart;
    private int span = 1;
    private boolean continued;
    private boolean merged;
    private boolean beyond;

    /** A cell over one column; a wide one stands in its first. */
    record Cell(String text, boolean wide, boolean continued, boolean merged) {}

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
        String written = text.substring(cellStart).replaceAll("\\s+", " ").strip();
        List<Cell> row = rows.getLast();
        beyond |= row.size() >= MOST_COLUMNS;
        for (int column = 0; column < span && row.size() < MOST_COLUMNS; column++) {
            row.add(new Cell(column == 0 ? written : "", span > 1, continued, merged));
        }
    }

    /** A row of cells that are none of them wide. */
    void row(List<String> cells) {
        row();
        cells.stream().limit(MOST_COLUMNS).forEach(cell -> rows.getLast()
                .add(new Cell(cell.replaceAll("\\s+", " ").strip(), false, false, false)));
    }

    /** The rows as lines; nothing for a table that is no list of tasks. */
    Optional<String> tasks() {
        if (rows.size() < 2 || rows.size() > MOST_ROWS || beyond) {
            return Optional.empty();
        }
        boolean twoLines = rows.getFirst().stream().anyMatch(Cell::merged)
                && rows.get(1).stream().anyMatch(Cell::continued)
                && rows.size() > 2;
        for (int index = 1; index < rows.size(); index++) {
            fill(rows.get(index - 1), rows.get(index));
        }
        int headings = twoLines ? 2 : 1;
        WordTableColumns columns = WordTableColumns.of(rows.subList(0, headings));
        List<List<Cell>> below = rows.subList(headings, rows.size());
        return columns.askFor(below)
                ? Optional.of(new WordTableTasks(columns, rows.subList(0, headings)).lines(below))
                : Optional.empty();
    }

    /** What a cell over several rows says, it says in each of them. */
    private static void fill(List<Cell> above, List<Cell> row) {
        for (int column = 0; column < Math.min(row.size(), above.size()); column++) {
            if (row.get(column).continued()) {
                row.set(column, above.get(column));
            }
        }
    }

    static String text(List<Cell> row, int column) {
        return column < row.size() ? row.get(column).text() : "";
    }
}
