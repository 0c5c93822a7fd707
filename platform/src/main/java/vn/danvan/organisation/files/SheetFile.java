package vn.danvan.organisation.files;

import java.util.List;
import java.util.Locale;
import vn.danvan.organisation.files.FileProblem.Reason;

/** Files of rows, read by what they are and not by what they are called alone. */
public final class SheetFile {

    public static final int MAX_MEGABYTES = 5;
    public static final int MAX_ROWS = 5000;
    private static final int MAX_BYTES = MAX_MEGABYTES * 1024 * 1024;

    private SheetFile() {}

    /**
     * @param fileName ends in .csv or .xlsx
     * @return the filled rows, headings included, at most {@link #MAX_ROWS} below the headings
     * @throws FileProblem when the file cannot be read
     */
    public static List<SheetRow> read(byte[] content, String fileName) {
        if (content.length == 0) {
            throw new FileProblem(Reason.EMPTY_FILE);
        }
        if (content.length > MAX_BYTES) {
            throw new FileProblem(Reason.TOO_LARGE, MAX_MEGABYTES);
        }
        String name = fileName.toLowerCase(Locale.ROOT);
        List<SheetRow> rows;
        if (name.endsWith(".xlsx") && isZip(content)) {
            rows = XlsxFile.read(content, MAX_ROWS);
        } else if (name.endsWith(".csv") && !isZip(content)) {
            rows = CsvFile.read(content, MAX_ROWS);
        } else {
            throw new FileProblem(Reason.UNSUPPORTED);
        }
        List<SheetRow> filled = rows.stream().filter(row -> !row.isEmpty()).toList();
        if (filled.isEmpty()) {
            throw new FileProblem(Reason.EMPTY_FILE);
        }
        return filled;
    }

    /** UTF-8 with a byte order mark, so that spreadsheets see the tone marks; days as dd/MM/yyyy. */
    public static byte[] csv(List<List<Object>> rows) {
        return CsvFile.write(rows);
    }

    /** One sheet; {@link java.time.LocalDate} values become typed day cells. */
    public static byte[] xlsx(String title, List<List<Object>> rows) {
        return XlsxFile.write(title, rows);
    }

    private static boolean isZip(byte[] content) {
        return content.length > 1 && content[0] == 'P' && content[1] == 'K';
    }
}
