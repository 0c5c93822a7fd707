package vn.danvan.organisation.files;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import vn.danvan.organisation.files.FileProblem.Reason;
import vn.danvan.shared.NeutralText;

/** Comma, semicolon or tab, whichever the first line uses most; UTF-8 with or without a byte order mark. */
final class CsvFile {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String DELIMITERS = ",;\t";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private CsvFile() {}

    static List<SheetRow> read(byte[] content, int maxRows) {
        String text = decode(content);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text.lines().findFirst().orElse("")))
                .setIgnoreEmptyLines(false)
                .get();
        List<SheetRow> rows = new ArrayList<>();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            for (CSVRecord each : parser) {
                if (rows.size() > maxRows) {
                    throw new FileProblem(Reason.TOO_MANY_ROWS, maxRows);
                }
                rows.add(new SheetRow(
                        Math.toIntExact(each.getRecordNumber()),
                        each.stream().map(SheetCell::of).toList()));
            }
            return rows;
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new FileProblem(Reason.BROKEN_FILE);
        }
    }

    static byte[] write(List<List<Object>> rows) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            for (List<Object> row : rows) {
                printer.printRecord(row.stream().map(CsvFile::written));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String written(Object value) {
        return value instanceof LocalDate day ? DAY.format(day) : NeutralText.neutral(value.toString());
    }

    private static String decode(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException wrong) {
            throw new FileProblem(Reason.NOT_UTF8);
        }
    }

    private static char delimiter(String firstLine) {
        char best = ',';
        for (char each : DELIMITERS.toCharArray()) {
            if (count(firstLine, each) > count(firstLine, best)) {
                best = each;
            }
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(each -> each == wanted).count();
    }
}
