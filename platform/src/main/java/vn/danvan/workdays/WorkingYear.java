package vn.danvan.workdays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One year of the calendar.
 *
 * @param complete false while a notice of the year is still to come
 * @param daysOff weekdays off by name; the week's own days off are not listed
 * @param makeUpDays weekend days on which work is made up
 */
record WorkingYear(int year, boolean complete, Map<LocalDate, String> daysOff, Set<LocalDate> makeUpDays) {

    WorkingYear {
        daysOff = Map.copyOf(daysOff);
        makeUpDays = Set.copyOf(makeUpDays);
    }

    boolean isWorkingDay(LocalDate day) {
        return makeUpDays.contains(day) || !isWeekend(day) && !daysOff.containsKey(day);
    }

    @Nullable
    String nameOf(LocalDate day) {
        return daysOff.get(day);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** @throws IllegalArgumentException naming the file and the entry that contradicts itself */
    static WorkingYear of(String file, int year, boolean complete, List<Range> ranges, List<Exchange> exchanges) {
        Map<LocalDate, String> off = new HashMap<>();
        for (Range range : ranges) {
            check(range.from().getYear() == year && range.to().getYear() == year, file, range);
            check(!range.to().isBefore(range.from()), file, range);
            range.from().datesUntil(range.to().plusDays(1)).forEach(day -> off.put(day, range.name()));
        }
        Set<LocalDate> makeUp = new HashSet<>();
        for (Exchange exchange : exchanges) {
            check(exchange.day().getYear() == year && isWeekend(exchange.day()), file, exchange);
            check(off.containsKey(exchange.instead()) && !off.containsKey(exchange.day()), file, exchange);
            makeUp.add(exchange.day());
        }
        return new WorkingYear(year, complete, off, makeUp);
    }

    private static void check(boolean holds, String file, Object entry) {
        if (!holds) {
            throw new IllegalArgumentException(file + ": " + entry + " contradicts the year or the rest of the file");
        }
    }

    /** Both ends included. */
    record Range(String name, LocalDate from, LocalDate to) {}

    /** @param day the weekend day that is worked; {@code instead} the weekday that is off for it, in the same year */
    record Exchange(LocalDate day, LocalDate instead) {}
}
