package vn.danvan.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What of the log is asked for; null asks for all.
 *
 * @param table one table's name
 * @param person part of the author's name, with or without tone marks
 * @param from first day, inclusive
 * @param to last day, inclusive
 * @param source by which way the change came
 */
public record ChangeFilter(
        @Nullable String table,
        @Nullable String person,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable ChangeSource source) {

    public static final ChangeFilter ALL = new ChangeFilter(null, null, null, null, null);

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 30);

    /** A day that no database knows is as good as the farthest that it knows. */
    public ChangeFilter {
        from = from == null ? null : known(from);
        to = to == null ? null : known(to);
    }

    private static LocalDate known(LocalDate day) {
        return day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
    }
}
