package vn.danvan.intake.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.danvan.shared.TextFolding;

/**
 * Writes a list of tasks that stands in a table, row by row. A cell below a label is a line of its own; whatever other
 * columns say belongs to the words of the task, for a line of its own would be taken for one more task.
 */
final class WordTableTasks {

    /** Of a column, in a row below the headings. */
    private static final Pattern COLUMN = Pattern.compile("\\(?(?:\\d{1,2}|[A-Z])\\)?");

    private static final Pattern PART = Pattern.compile("(?:[IVXLC]{1,6}|\\p{Lu})?[.)/]?");

    private final WordTableColumns columns;
    private final List<List<WordTable.Cell>> headings;
    /** What the last task was: below it an empty cell without a number means the same, with one it is a blank form. */
    private String above = "";

    private final StringBuilder text = new StringBuilder("\n");

    WordTableTasks(WordTableColumns columns, List<List<WordTable.Cell>> headings) {
        this.columns = columns;
        this.headings = headings;
    }

    /** @throws IntakeProblem.TooLong where headings and tasks that are repeated in each row go beyond every text */
    String lines(List<List<WordTable.Cell>> rows) {
        for (List<WordTable.Cell> row : rows) {
            if (isGroup(row)) {
                group(row);
            } else if (!isOfHeadings(row)) {
                task(row);
            }
            if (text.length() > TextExtraction.MOST_CHARACTERS) {
                throw new IntakeProblem.TooLong(text.length(), TextExtraction.MOST_CHARACTERS);
            }
        }
        return text.toString();
    }

    /** A cell over several columns, or one that stands alone, heads the rows below it. */
    private boolean isGroup(List<WordTable.Cell> row) {
        boolean wide = isWider(row, 0) || isWider(row, columns.what());
        return wide || row.stream().filter(cell -> !cell.text().isEmpty()).count() < 2 || isPart(row);
    }

    /** Than its heading: drawn over a finer grid, a whole column is wide. */
    private boolean isWider(List<WordTable.Cell> row, int column) {
        return column < row.size()
                && row.get(column).wide()
                && !headings.getFirst().get(column).wide();
    }

    /** Nothing but a name, which a Roman number, a capital letter or capitals throughout tell from a short task. */
    private boolean isPart(List<WordTable.Cell> row) {
        String name = WordTable.text(row, columns.what());
        boolean named = IntStream.range(0, row.size())
                .filter(column -> column != columns.what())
                .allMatch(column -> row.get(column).text().isEmpty() || columns.isCount(column));
        boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
        return named
                && (capitals
                        || IntStream.range(0, row.size())
                                .filter(columns::isCount)
                                .allMatch(column -> PART.matcher(WordTable.text(row, column))
                                        .matches()));
    }

    /** The headings once more, as on a new page, or the numbers of the columns. */
    private boolean isOfHeadings(List<WordTable.Cell> row) {
        boolean numbers = row.stream()
                .allMatch(cell ->
                        cell.text().isEmpty() || COLUMN.matcher(cell.text()).matches());
        return numbers && !WordTable.text(row, columns.what()).isEmpty()
                || headings.stream().anyMatch(heading -> words(heading).equals(words(row)));
    }

    private static List<String> words(List<WordTable.Cell> row) {
        return row.stream().map(cell -> TextFolding.fold(cell.text())).toList();
    }

    /** In brackets, for its number is one of the table's and none of the text's sections. */
    private void group(List<WordTable.Cell> row) {
        above = "";
        for (WordTable.Cell cell : row) {
            if (!cell.text().isEmpty()) {
                text.append('(').append(cell.text()).append(")\n\n");
            }
        }
    }

    private void task(List<WordTable.Cell> row) {
        boolean numbered = numbered(row);
        String own = WordTable.text(row, columns.what());
        above = own.isEmpty() && !numbered ? above : own;
        StringBuilder words = new StringBuilder(above);
        StringBuilder lines = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column).text();
            if (column == columns.what() || cell.isEmpty() || columns.isNumber(column, cell)) {
                continue;
            }
            String heading = columns.heading(column);
            String said = heading.isEmpty() ? cell : heading + ": " + cell;
            if (columns.isLabelled(column)) {
                lines.append("+ ").append(said).append("\n\n");
            } else {
                goesOn(words, said);
            }
        }
        if (words.isEmpty()) {
            return;
        }
        text.append("- ").append(words).append("\n\n").append(lines);
    }

    private boolean numbered(List<WordTable.Cell> row) {
        return IntStream.range(0, row.size())
                .anyMatch(column -> !row.get(column).text().isEmpty()
                        && columns.isNumber(column, row.get(column).text()));
    }

    private static void goesOn(StringBuilder words, String said) {
        if (!words.isEmpty()) {
            words.append(".;:".indexOf(words.charAt(words.length() - 1)) < 0 ? ". " : " ");
        }
        words.append(said);
    }
}
