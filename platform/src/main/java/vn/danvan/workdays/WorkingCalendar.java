package vn.danvan.workdays;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The Vietnamese working calendar. Years that nobody has described are unknown, never guessed. */
public final class WorkingCalendar {

    private final Map<Integer, WorkingYear> years;

    WorkingCalendar(Collection<WorkingYear> years) {
        this.years = years.stream().collect(Collectors.toUnmodifiableMap(WorkingYear::year, year -> year));
    }

    public boolean knows(LocalDate day) {
        return years.containsKey(day.getYear());
    }

    /** Whether no notice of the year is still to come. */
    public boolean isComplete(int year) {
        WorkingYear known = years.get(year);
        return known != null && known.complete();
    }

    /** @throws UnknownYear for a day of a year without data; so do all the methods below */
    public boolean isWorkingDay(LocalDate day) {
        return year(day).isWorkingDay(day);
    }

    /** What the day off is called; empty on working days and plain weekends. */
    public Optional<String> nameOfDayOff(LocalDate day) {
        return Optional.ofNullable(year(day).nameOf(day));
    }

    /** @param days how many working days after {@code from}, which itself does not count; 0 gives {@code from} back */
    public LocalDate plusWorkingDays(LocalDate from, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("days must not be negative: " + days);
        }
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** Working days after {@code from} up to and with {@code to}; 0 when {@code to} is not later. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }

    private WorkingYear year(LocalDate day) {
        WorkingYear year = years.get(day.getYear());
        if (year == null) {
            throw new UnknownYear(day.getYear());
        }
        return year;
    }
}
