package vn.danvan.intake.extract;

import java.util.ArrayList;
import java.util.List;
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

    private PdfTables() {}

    static List<List<PdfLine>> written(List<List<PdfLine>> pages, List<List<PdfStrokes.Stroke>> strokes) {
        PdfTables tables = new PdfTables();
        for (int page = 0; page < pages.size(); page++) {
            tables.page(pages.get(page), strokes.get(page));
        }
        tables.close();
        return tables.pages;
    }

    private void page(List<PdfLine> printed, List<PdfStrokes.Stroke> strokes) {
        List<PdfLine> page = new ArrayList<>();
        List<PdfTable> tables = PdfTable.of(strokes);
        int index = 0;
        for (PdfTable table : tables) {
            while (index < printed.size() && !table.holds(printed.get(index))) {
                page.add(printed.get(index++));
            }
            List<PdfLine> lines = new ArrayList<>();
            while (index < printed.size() && table.holds(printed.get(index))) {
                lines.add(printed.get(index++));
            }
            if (!lines.isEmpty()) {
                table(table, lines, page);
            }
        }
        page.addAll(printed.subList(index, printed.size()));
        if (open != null && open.page == page && page.size() - open.at > AT_THE_EDGE) {
            close();
        }
        pages.add(page);
    }

    private void table(PdfTable table, List<PdfLine> lines, List<PdfLine> page) {
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
        done.rows.forEach(table::row);
        List<PdfLine> lines = table.tasks()
                .map(text -> List.of(inPlace(text, done.lines.getFirst())))
                .orElse(done.lines);
        done.page.addAll(Math.min(done.at, done.page.size()), lines);
    }

    private static PdfLine inPlace(String text, PdfLine first) {
        return first.with(List.of(new PdfLine.Piece(text, first.left(), first.right())));
    }
}
