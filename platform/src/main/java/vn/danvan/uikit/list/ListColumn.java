package vn.danvan.uikit.list;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danvan.shared.Formats;
import vn.danvan.shared.Spreadsheet;

/**
 * A column: on the screen a text, in a file a typed cell.
 *
 * @param name stands in the address, and is what the list's source gets to order by
 * @param value a {@link LocalDate}, a {@link LocalDateTime}, a {@link Year}, a {@link Number} or a text; null and empty are an empty cell
 * @param shown whether it is there before anybody chose columns
 * @param width its share of the room that is left
 */
public record ListColumn<T>(
        String name, String caption, Function<T, @Nullable Object> value, boolean sortable, boolean shown, int width) {

    public static <T> ListColumn<T> of(String name, String caption, Function<T, @Nullable Object> value) {
        return new ListColumn<>(name, caption, value, false, true, 1);
    }

    public ListColumn<T> sorted() {
        return new ListColumn<>(name, caption, value, true, shown, width);
    }

    /** Only there when somebody asks for it. */
    public ListColumn<T> onDemand() {
        return new ListColumn<>(name, caption, value, sortable, false, width);
    }

    public ListColumn<T> wide(int share) {
        return new ListColumn<>(name, caption, value, sortable, shown, share);
    }

    /** A value for a day of which sometimes only the year is known. */
    public static @Nullable Object dayOrYear(@Nullable LocalDate day, @Nullable Integer year) {
        if (day != null) {
            return day;
        }
        return year == null ? null : Year.of(year);
    }

    Spreadsheet.Column<T> inAFile() {
        return new Spreadsheet.Column<>(caption, width > 1, value);
    }

    /** As it stands among others without a heading: a number alone would say nothing. */
    String textInLine(T row) {
        String text = text(row);
        return value.apply(row) instanceof Number ? caption + ": " + text : text;
    }

    String text(T row) {
        Object cell = value.apply(row);
        if (cell instanceof LocalDate day) {
            return Formats.day(day);
        }
        if (cell instanceof LocalDateTime moment) {
            return Formats.moment(moment);
        }
        return cell == null ? "" : cell.toString();
    }
}
