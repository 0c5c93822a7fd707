package vn.danvan.intake.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.danvan.intake.phrases.TaskLabel;
import vn.danvan.shared.TextFolding;

/**
 * What the headings of a table say of its columns.
 *
 * @param what the column that says what is to be done, or less than 0
 */
record WordTableColumns(List<String> headings, List<Optional<TaskLabel>> labels, int what) {

    /** Over the numbers of the rows; a narrow column breaks even so short a word. */
    private static final Pattern COUNT = Pattern.compile("(?:(?:s|so)? ?t ?t|(?:so )?thu tu|muc)?");

    /** A cell that is nothing but a number: "2", "1.2.", "IV", "a)". */
    private static final Pattern NUMBER =
            Pattern.compile("\\(?(?:\\d{1,3}|[IVXLC]{1,6}|\\p{L})(?:[.,]\\d{1,3})*[.,)/]?");

    /** Only what is paid for has a price. */
    private static final Pattern PRICE = Pattern.compile("(?:don gia|thanh tien|dinh muc|don vi tinh|dvt)(?![a-z]).*");

    /** An hour without a day orders one day, as the programme of a conference does; a term has a day. */
    private static final Pattern HOUR = Pattern.compile("\\d{1,2} ?(?:h|g|gio|:\\d\\d)(?![a-z]).*");

    private static final Pattern DAY = Pattern.compile("\\d ?/ ?\\d|(?:ngay|thang|nam) \\d");

    static WordTableColumns of(List<List<WordTable.Cell>> rows) {
        List<String> headings = new ArrayList<>();
        for (int column = 0; column < rows.getFirst().size(); column++) {
            String lowest = WordTable.text(rows.getLast(), column);
            headings.add(lowest.isEmpty() ? WordTable.text(rows.getFirst(), column) : lowest);
        }
        boolean figures = headings.stream().anyMatch(heading -> folded(heading).startsWith("so luong"));
        List<Optional<TaskLabel>> labels = headings.stream()
                .map(heading ->
                        figures && TaskLabel.isBodyAlone(heading) ? Optional.<TaskLabel>empty() : TaskLabel.of(heading))
                .toList();
        return new WordTableColumns(headings, labels, labels.indexOf(Optional.of(TaskLabel.WHAT)));
    }

    /** Whether they say what is to be done and by whom or until when, rather than at what price or hour. */
    boolean askFor(List<List<WordTable.Cell>> rows) {
        boolean asked = false;
        for (int column = 0; column < headings.size(); column++) {
            asked |= is(column, TaskLabel.WHEN)
                    || is(column, TaskLabel.WITH)
                    || is(column, TaskLabel.LEAD) && !TaskLabel.isBodyAlone(headings.get(column));
        }
        boolean priced = headings.stream()
                .anyMatch(heading -> PRICE.matcher(folded(heading)).matches());
        return what >= 0 && asked && !priced && !keepHours(rows);
    }

    private boolean keepHours(List<List<WordTable.Cell>> rows) {
        int when = labels.indexOf(Optional.of(TaskLabel.WHEN));
        List<String> times = rows.stream()
                .map(row -> when < 0 ? "" : folded(WordTable.text(row, when)))
                .filter(time -> !time.isEmpty())
                .toList();
        return times.stream().filter(WordTableColumns::isHour).count() * 2 > times.size();
    }

    private static boolean isHour(String time) {
        return HOUR.matcher(time.replaceFirst("^(?:tu|luc|vao)(?: luc)? ", "")).matches()
                && !DAY.matcher(time).find();
    }

    boolean is(int column, TaskLabel label) {
        return column < labels.size()
                && labels.get(column).filter(label::equals).isPresent();
    }

    boolean isLabelled(int column) {
        return column < labels.size() && labels.get(column).isPresent();
    }

    String heading(int column) {
        return column < headings.size() ? headings.get(column) : "";
    }

    boolean isCount(int column) {
        return column < what
                && !isLabelled(column)
                && COUNT.matcher(folded(heading(column))
                                .replaceAll("[^a-z0-9 ]", "")
                                .strip())
                        .matches();
    }

    /** The number of its row, which is no part of what the row says. */
    boolean isNumber(int column, String cell) {
        return isCount(column) && NUMBER.matcher(cell).matches();
    }

    private static String folded(String text) {
        return TextFolding.fold(text).strip();
    }
}
