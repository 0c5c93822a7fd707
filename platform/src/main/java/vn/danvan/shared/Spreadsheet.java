package vn.danvan.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Rows as a workbook of one sheet, written while they are read: in memory is one page of rows, however many there are.
 * Days, moments and numbers are typed cells; a text that a spreadsheet could take for a formula is made harmless.
 */
public final class Spreadsheet {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** What a sheet holds below its headings. */
    private static final int MAX_ROWS = 1_048_575;

    private static final int PAGE = 1000;
    private static final double WIDTH = 22;
    private static final double WIDE = 60;
    private static final int LONGEST_TITLE = 31;

    private Spreadsheet() {}

    /**
     * One of the sheet's columns.
     *
     * @param value a {@link LocalDate}, a {@link LocalDateTime}, a {@link Year}, a {@link Number} or a text; null and empty are an empty cell
     */
    public record Column<T>(String caption, boolean wide, Function<T, @Nullable Object> value) {}

    /** Where the rows come from; fewer than asked for are the last. */
    @FunctionalInterface
    public interface Pages<T> {
        List<T> read(int offset, int limit);
    }

    /** Rows that are all there already. */
    public static <T> byte[] of(String title, List<Column<T>> columns, List<T> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(out, title, columns, (offset, limit) -> rows.stream()
                    .skip(offset)
                    .limit(limit)
                    .toList());
        } catch (IOException impossible) {
            throw new UncheckedIOException("Written to memory", impossible);
        }
        return out.toByteArray();
    }

    public static <T> void write(OutputStream out, String title, List<Column<T>> columns, Pages<T> pages)
            throws IOException {
        try (Workbook workbook = new Workbook(out, "DanVan", null)) {
            Worksheet sheet = workbook.newWorksheet(title.substring(0, Math.min(title.length(), LONGEST_TITLE)));
            headings(sheet, columns);
            int line = 0;
            List<T> rows = pages.read(0, PAGE);
            while (!rows.isEmpty()) {
                for (T row : rows) {
                    line++;
                    for (int column = 0; column < columns.size(); column++) {
                        write(sheet, line, column, columns.get(column).value().apply(row));
                    }
                }
                sheet.flush();
                int room = Math.min(PAGE, MAX_ROWS - line);
                rows = rows.size() < PAGE || room == 0 ? List.of() : pages.read(line, room);
            }
        }
    }

    private static <T> void headings(Worksheet sheet, List<Column<T>> columns) {
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, columns.get(column).wide() ? WIDE : WIDTH);
            sheet.inlineString(0, column, columns.get(column).caption());
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
    }

    /** Texts stand in their cells: the table of shared texts would hold every one of them until the end. */
    private static void write(Worksheet sheet, int line, int column, @Nullable Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(line, column, day);
            sheet.style(line, column).format("dd/mm/yyyy").set();
        } else if (value instanceof LocalDateTime moment) {
            sheet.value(line, column, moment);
            sheet.style(line, column).format("dd/mm/yyyy hh:mm:ss").set();
        } else if (value instanceof Year year) {
            sheet.value(line, column, year.getValue());
        } else if (value instanceof Number number) {
            sheet.value(line, column, number);
        } else if (value != null && !value.toString().isEmpty()) {
            sheet.inlineString(line, column, NeutralText.neutral(value.toString()));
        }
    }
}
