package vn.danvan.tenantconfig;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A table whose columns are known. Whatever is wrong in it is added to the errors as {@code file:line: what}. */
final class CsvFile {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final String name;
    private final List<String> columns;
    private final List<String> errors;

    CsvFile(String name, List<String> columns, List<String> errors) {
        this.name = name;
        this.columns = columns;
        this.errors = errors;
    }

    /** The rows that have as many cells as there are columns. */
    List<Row> rows(String text) {
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = FORMAT.parse(new StringReader(text))) {
            if (!parser.getHeaderNames().equals(columns)) {
                errors.add(name + ":1: the columns are " + parser.getHeaderNames() + "; allowed: " + columns);
                return rows;
            }
            for (CSVRecord cells : parser) {
                Row row = new Row(cells, (int) parser.getCurrentLineNumber());
                if (cells.isConsistent()) {
                    rows.add(row);
                } else {
                    row.wrong(cells.size() + " cells; allowed: " + columns.size() + ", one for each of " + columns);
                }
            }
        } catch (IOException | UncheckedIOException unreadable) {
            errors.add(name + ":1: is no table: " + unreadable.getMessage());
        } catch (IllegalArgumentException header) {
            errors.add(name + ":1: " + header.getMessage() + "; allowed: " + columns);
        }
        return rows;
    }

    /** One row; {@code line} is the line on which it ends. */
    final class Row {

        private final CSVRecord cells;
        private final int line;

        private Row(CSVRecord cells, int line) {
            this.cells = cells;
            this.line = line;
        }

        void wrong(String what) {
            errors.add(name + ":" + line + ": " + what);
        }

        String text(String column) {
            return cells.get(column);
        }

        /** The cell; an error where it is empty. */
        String required(String column) {
            String text = text(column);
            if (text.isBlank()) {
                wrong(column + ": is empty; allowed: any text");
            }
            return text;
        }

        @Nullable
        String optional(String column) {
            String text = text(column);
            return text.isEmpty() ? null : text;
        }

        String oneOf(String column, Collection<String> allowed) {
            String text = text(column);
            if (!allowed.contains(text)) {
                wrong(column + ": " + text + " is none of the allowed " + new TreeSet<>(allowed));
            }
            return text;
        }

        /** The day in the cell; without one the error is recorded and nothing comes back. */
        @Nullable
        LocalDate day(String column) {
            try {
                return LocalDate.parse(text(column));
            } catch (DateTimeException noDay) {
                wrong(column + ": '" + text(column) + "' is no day; allowed: a day of the calendar as yyyy-MM-dd");
                return null;
            }
        }
    }
}
