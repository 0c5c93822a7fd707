package vn.danvan.intake.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tables that a plain text draws with strokes or tabs between the cells. One that is a list of tasks is written as a Word
 * table is; heads and endings, which stand in such cells as well, ask for nothing and stay as they are.
 */
final class DrawnTables {

    /** "|---|:---:|", "+----+": drawn between the rows. */
    private static final Pattern RULE = Pattern.compile("(?=[\\s|+:=_-]*[-=_]{2})[\\s|+:=_-]++");

    /** Where the headings have strokes at both edges, those part nothing. */
    private static final Pattern EDGE = Pattern.compile("^[|]|[|]$");

    private static final Pattern BOLD_OR_BREAK = Pattern.compile("[*]{2}|<br ?/?>");
    private static final int FEWEST_SIGNS = 2;
    /** A paragraph with a stroke in it is longer. */
    private static final int LONGEST_ROW = 4000;

    private final StringBuilder text = new StringBuilder();
    private final List<String> open = new ArrayList<>();
    /** What parts the cells of the table that is open; 0 where none is. */
    private char sign;

    private boolean beyond;

    private DrawnTables() {}

    static String written(String source) {
        if (source.indexOf('|') < 0 && source.indexOf('\t') < 0) {
            return source;
        }
        DrawnTables tables = new DrawnTables();
        for (String line : source.split("\n", -1)) {
            tables.line(line);
        }
        tables.close();
        return tables.text.substring(0, tables.text.length() - 1);
    }

    private void line(String line) {
        char found = signOf(line);
        boolean goesOn = sign != 0 && (found == sign || sign == '|' && isRule(line));
        if (!goesOn) {
            close();
            sign = found;
        }
        if (sign == 0 || beyond) {
            text.append(line).append('\n');
        } else {
            open.add(line);
            leaveWhenBeyond();
        }
    }

    /** Longer than any printed table: the rest of it is left as it stands as well, and none of it is kept. */
    private void leaveWhenBeyond() {
        if (open.size() > WordTable.MOST_ROWS) {
            beyond = true;
            asItStands();
        }
    }

    private static boolean isRule(String line) {
        return line.length() <= LONGEST_ROW && RULE.matcher(line).matches();
    }

    private static char signOf(String line) {
        if (line.length() > LONGEST_ROW) {
            return 0;
        }
        if (count(line, '|') >= FEWEST_SIGNS) {
            return '|';
        }
        return count(line, '\t') >= FEWEST_SIGNS ? '\t' : 0;
    }

    private static long count(String line, char sign) {
        return line.chars().filter(each -> each == sign).count();
    }

    private void close() {
        WordTable table = new WordTable(text.length());
        if (text.length() <= TextExtraction.MOST_CHARACTERS) {
            rows().forEach(table::row);
        }
        table.tasks().ifPresentOrElse(text::append, this::asItStands);
        open.clear();
        beyond = false;
    }

    private void asItStands() {
        open.forEach(line -> text.append(line).append('\n'));
        open.clear();
    }

    /** A cell that was too long for its line goes on in the next one, below an empty number. */
    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        boolean edged = !open.isEmpty() && open.getFirst().strip().startsWith("|");
        for (String line : open) {
            List<String> row = cells(edged ? EDGE.matcher(line.strip()).replaceAll("") : line, sign);
            if (isRule(line)) {
                continue;
            }
            if (rows.size() > 1 && goesOn(row) && isOpen(rows.getLast())) {
                rows.set(rows.size() - 1, joined(rows.getLast(), row));
            } else {
                rows.add(row);
            }
        }
        return rows;
    }

    /** No printed cell goes on for ever, and putting a hostile one together would. */
    static boolean isOpen(List<String> row) {
        return row.stream().mapToInt(String::length).sum() < LONGEST_ROW;
    }

    private static boolean goesOn(List<String> row) {
        return row.getFirst().isBlank()
                && row.stream()
                        .filter(cell -> !cell.isBlank())
                        .findFirst()
                        .filter(cell -> Character.isLowerCase(cell.strip().charAt(0)))
                        .isPresent();
    }

    static List<String> joined(List<String> above, List<String> below) {
        List<String> joined = new ArrayList<>(above);
        for (int column = 0; column < Math.min(above.size(), below.size()); column++) {
            joined.set(column, (above.get(column) + " " + below.get(column)).strip());
        }
        return joined;
    }

    private static List<String> cells(String line, char sign) {
        return Arrays.stream(line.split(Pattern.quote(String.valueOf(sign)), -1))
                .map(cell -> BOLD_OR_BREAK.matcher(cell).replaceAll(" ").strip())
                .toList();
    }
}
