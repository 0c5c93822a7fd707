package vn.danvan.organisation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danvan.organisation.UnitProblem.Reason;
import vn.danvan.organisation.files.SheetCell;
import vn.danvan.organisation.files.SheetRow;
import vn.danvan.shared.Side;
import vn.danvan.shared.TextFolding;

/** Understands the rows of a file: headings in either language and any order, words for sides and types, days. */
final class UnitSheet {

    /** @param to first day on which it no longer holds */
    record Entry(
            int line,
            String code,
            UnitFacts facts,
            LocalDate from,
            @Nullable LocalDate to) {}

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ISO_LOCAL_DATE);

    private final UnitWords words;
    private final Locale reader;
    private final Map<UnitColumn, Integer> places = new EnumMap<>(UnitColumn.class);
    private final List<Entry> entries = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    /** @throws UnitProblem when the headings do not say which column is which */
    UnitSheet(List<SheetRow> rows, UnitWords words, Locale reader) {
        this.words = words;
        this.reader = reader;
        readHeadings(rows.getFirst());
        rows.subList(1, rows.size()).forEach(this::read);
    }

    List<Entry> entries() {
        return entries;
    }

    List<RowProblem> problems() {
        return problems;
    }

    private void readHeadings(SheetRow row) {
        for (int index = 0; index < row.cells().size(); index++) {
            if (row.cell(index) instanceof SheetCell.Text(String heading) && !heading.isBlank()) {
                UnitColumn column = words.column(heading)
                        .orElseThrow(() -> new UnitProblem(Reason.COLUMN_UNKNOWN, heading, words.allColumns(reader)));
                if (places.put(column, index) != null) {
                    throw new UnitProblem(Reason.COLUMN_TWICE, heading);
                }
            }
        }
        List<String> missing = words.columns(reader, column -> !places.containsKey(column));
        if (!missing.isEmpty()) {
            throw new UnitProblem(Reason.COLUMNS_MISSING, String.join(", ", missing), words.allColumns(reader));
        }
    }

    private void read(SheetRow row) {
        Reading reading = new Reading(row);
        String code = reading.required(UnitColumn.CODE);
        String name = reading.required(UnitColumn.NAME);
        String type = reading.type();
        Side side = reading.side();
        LocalDate from = reading.day(UnitColumn.VALID_FROM, true);
        LocalDate last = reading.day(UnitColumn.LAST_DAY, false);
        String shortName = reading.text(UnitColumn.SHORT_NAME);
        String symbol = reading.text(UnitColumn.SYMBOL);
        String parent = reading.text(UnitColumn.PARENT);
        if (from == null || side == null || !reading.good) {
            return;
        }
        Integer first = seen.putIfAbsent(TextFolding.fold(code) + " " + from, row.line());
        if (first == null) {
            entries.add(new Entry(
                    row.line(),
                    code,
                    new UnitFacts(name, shortName, symbol, type, side, parent),
                    from,
                    last == null ? null : last.plusDays(1)));
        } else {
            reading.wrong(null, new UnitProblem(Reason.ROW_TWICE, code, from, first));
        }
    }

    /** Collects everything that is wrong with one row, not the first thing only. */
    private final class Reading {

        private final SheetRow row;
        private boolean good = true;

        Reading(SheetRow row) {
            this.row = row;
        }

        void wrong(@Nullable UnitColumn column, UnitProblem problem) {
            good = false;
            problems.add(new RowProblem(row.line(), column, problem));
        }

        String required(UnitColumn column) {
            String text = text(column);
            if (text.isEmpty() && !(cell(column) instanceof SheetCell.Formula)) {
                wrong(column, new UnitProblem(Reason.VALUE_MISSING, words.column(column, reader)));
            }
            return text;
        }

        String text(UnitColumn column) {
            return switch (cell(column)) {
                case SheetCell.Text(String text) -> UnitFacts.tidy(text);
                case SheetCell.Day(LocalDate day) -> day.toString();
                case SheetCell.Formula() -> {
                    wrong(column, new UnitProblem(Reason.FORMULA, words.column(column, reader)));
                    yield "";
                }
            };
        }

        String type() {
            String text = required(UnitColumn.TYPE);
            Optional<String> type = words.type(text);
            if (type.isEmpty() && !text.isEmpty()) {
                wrong(UnitColumn.TYPE, new UnitProblem(Reason.TYPE_NOT_ALLOWED, text, words.allTypes(reader)));
            }
            return type.orElse("");
        }

        @Nullable
        Side side() {
            String text = required(UnitColumn.SIDE);
            Optional<Side> side = words.side(text);
            if (side.isEmpty() && !text.isEmpty()) {
                wrong(UnitColumn.SIDE, new UnitProblem(Reason.SIDE_UNKNOWN, text, words.allSides(reader)));
            }
            return side.orElse(null);
        }

        @Nullable
        LocalDate day(UnitColumn column, boolean required) {
            if (cell(column) instanceof SheetCell.Day(LocalDate day)) {
                return day;
            }
            String text = required ? required(column) : text(column);
            if (text.isEmpty()) {
                return null;
            }
            LocalDate day = parse(text);
            if (day == null) {
                wrong(column, new UnitProblem(Reason.DAY_UNREADABLE, words.column(column, reader), text));
            }
            return day;
        }

        private SheetCell cell(UnitColumn column) {
            return row.cell(places.getOrDefault(column, Integer.MAX_VALUE));
        }
    }

    private static @Nullable LocalDate parse(String text) {
        for (DateTimeFormatter format : DAYS) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeException other) {
                continue;
            }
        }
        return null;
    }
}
