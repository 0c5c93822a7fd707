package vn.danvan.organisation.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import vn.danvan.organisation.files.FileProblem.Reason;
import vn.danvan.shared.NeutralText;

/** The first sheet of a workbook, read row by row; days are typed cells. */
final class XlsxFile {

    private static final long MAX_UNPACKED = 100L * 1024 * 1024;
    private static final int BUFFER = 8192;
    private static final int MAX_COLUMNS = 50;
    private static final double WIDTH = 22;

    private XlsxFile() {}

    static List<SheetRow> read(byte[] content, int maxRows) {
        requireHarmless(content);
        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, false));
                Stream<Row> stream = workbook.getFirstSheet().openStream()) {
            List<SheetRow> rows = new ArrayList<>();
            for (Iterator<Row> each = stream.iterator(); each.hasNext(); ) {
                if (rows.size() > maxRows) {
                    throw new FileProblem(Reason.TOO_MANY_ROWS, maxRows);
                }
                rows.add(row(each.next()));
            }
            return rows;
        } catch (FileProblem problem) {
            throw problem;
        } catch (IOException | RuntimeException broken) {
            throw new FileProblem(Reason.BROKEN_FILE);
        }
    }

    static byte[] write(String title, List<List<Object>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "DanVan", null)) {
            Worksheet sheet = workbook.newWorksheet(title);
            for (int line = 0; line < rows.size(); line++) {
                for (int column = 0; column < rows.get(line).size(); column++) {
                    write(sheet, line, column, rows.get(line).get(column));
                }
            }
            for (int column = 0; column < rows.getFirst().size(); column++) {
                sheet.width(column, WIDTH);
                sheet.style(0, column).bold().set();
            }
            sheet.freezePane(0, 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int line, int column, Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(line, column, day);
            sheet.style(line, column).format("dd/mm/yyyy").set();
        } else if (!value.toString().isEmpty()) {
            sheet.value(line, column, NeutralText.neutral(value.toString()));
        }
    }

    private static SheetRow row(Row row) {
        List<SheetCell> cells = new ArrayList<>();
        for (int column = 0; column < Math.min(row.getCellCount(), MAX_COLUMNS); column++) {
            cells.add(cell(row.getOptionalCell(column).orElse(null)));
        }
        return new SheetRow(row.getRowNum(), cells);
    }

    private static SheetCell cell(@Nullable Cell cell) {
        if (cell == null) {
            return SheetCell.EMPTY;
        }
        CellType type = cell.getType();
        return switch (type) {
            case EMPTY -> SheetCell.EMPTY;
            case FORMULA, ERROR -> new SheetCell.Formula();
            case STRING -> SheetCell.of(cell.asString());
            case BOOLEAN -> new SheetCell.Text(cell.getRawValue());
            case NUMBER -> number(cell);
        };
    }

    /** A number is a day where its format says so. */
    private static SheetCell number(Cell cell) {
        String format = cell.getDataFormatString();
        boolean isDay = format != null && format.toLowerCase(Locale.ROOT).contains("yy");
        return isDay
                ? new SheetCell.Day(cell.asDate().toLocalDate())
                : new SheetCell.Text(cell.asNumber().stripTrailingZeros().toPlainString());
    }

    /**
     * A small file may unpack to a very large one; it is unpacked once into nothing, and counted, by the library with
     * which the reader unpacks, so that both see the same entries.
     */
    private static void requireHarmless(byte[] content) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            long left = MAX_UNPACKED;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                left -= size(zip, entry, left);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new FileProblem(Reason.BROKEN_FILE);
        }
    }

    private static long size(ZipFile zip, ZipArchiveEntry entry, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (InputStream unpacked = zip.getInputStream(entry)) {
            for (int read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
                size += read;
                if (size > most) {
                    throw new FileProblem(Reason.BROKEN_FILE);
                }
            }
        }
        return size;
    }
}
