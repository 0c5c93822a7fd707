package vn.danvan.intake.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Lists of tasks in tables with strokes. Each is written as a Word table is, in the place of its lines; one that goes on
 * at the top of the next page is one table. Any other table stays line by line.
 */
final class PdfTables {

    private static final int AT_THE_EDGE = 1;

    /** A table that may go on, and the first of its lines, in whose place it is written. */
    private record Open(PdfTable columns, List<List<String>> rows, List<PdfLine> page, int at, List<PdfLine> lines) {}

    private final List<List<PdfLine>> pages = new ArrayList<>();
    private @Nullable Open open;

    /** How many characters the tables have that were written so far: headings are repeated in every row. */
    private long written;

    /** All pages so far; nothing goes on behind them. */
    List<List<PdfLine>> pages() {
        close();
        return pages;
    }

    /** The next page, as it is printed and drawn; the strokes are not kept. */
    void page(List<PdfLine> printed, List<PdfStrokes.Stroke> strokes) {
        List<PdfLine> page = new ArrayList<>();
        List<PdfTable> tables = PdfTable.of(strokes);
        int index = 0;
        for (PdfTable table : tables) {
            int first = end(printed, index, line -> !table.holds(line));
            if (first < printed.size()) {
                page.addAll(printed.subList(index, first));
                index = end(printed, first, table::holds);
                table(table, printed.subList(first, index), page);
            }
        }
        page.addAll(printed.subList(index, printed.size()));
        if (open != null && open.page == page && page.size() - open.at > AT_THE_EDGE) {
            close();
        }
        pages.add(page);
    }

    /** The first line that is none of those. */
    private static int end(List<PdfLine> printed, int from, Predicate<PdfLine> those) {
        int index = from;
        while (index < printed.size() && those.test(printed.get(index))) {
            index++;
        }
        return index;
    }

    private void table(PdfTable table, List<PdfLine> lines, List<PdfLine> page) {
        if (!lines.stream().allMatch(table::holdsAll)) {
            close();
            page.addAll(lines);
            return;
        }
        Open before = open;
        List<List<String>> cells = table.cells(lines);
        if (before != null && before.page != page && page.size() <= AT_THE_EDGE && table.hasColumnsOf(before.columns)) {
            append(before.rows, cells);
            before.lines.addAll(lines);
            return;
        }
        close();
        open = new Open(table, new ArrayList<>(cells), page, page.size(), new ArrayList<>(lines));
    }

    /** A row that a page broke goes on without a number. */
    private static void append(List<List<String>> above, List<List<String>> below) {
        for (List<String> row : below) {
            boolean broken = row == below.getFirst() && row.getFirst().isBlank() && !above.isEmpty();
            if (above.size() > WordTable.MOST_ROWS) {
                return;
            }
            if (broken && DrawnTables.isOpen(above.getLast())) {
                above.set(above.size() - 1, DrawnTables.joined(above.getLast(), row));
            } else {
                above.add(row);
            }
        }
    }

    private void close() {
        Open done = open;
        if (done == null) {
            return;
        }
        open = null;
        WordTable table = new WordTable(0);
        if (written <= TextExtraction.MOST_CHARACTERS) {
            done.rows.forEach(table::row);
        }
        List<PdfLine> lines = table.tasks()
                .map(text -> List.of(inPlace(text, done.lines.getFirst())))
                .orElse(done.lines);
        done.page.addAll(Math.min(done.at, done.page.size()), lines);
    }

    private PdfLine inPlace(String text, PdfLine first) {
        written += text.length();
        return first.with(List.of(new PdfLine.Piece(text, first.left(), first.right())));
    }
}
