package vn.danvan.workdays;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one function of due, done, now and the calendar. Lateness counts days of the calendar, nearness working days. A due
 * day in a year without data is not refused, since plans run for years: its nearness is estimated and said to be so.
 */
public final class Deadlines {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final WorkingCalendar calendar;
    private final DeadlineRule rule;

    public Deadlines(WorkingCalendar calendar, DeadlineRule rule) {
        this.calendar = calendar;
        this.rule = rule;
    }

    /** @param extended the due that took the place of {@code due}; {@code done} when the work was reported done */
    public Standing standing(Due due, @Nullable Due extended, @Nullable Instant done, Instant now) {
        LocalDateTime original = last(due).orElse(null);
        LocalDateTime last = extended == null ? original : last(extended).orElse(original);
        LocalDate before = extended == null || original == null ? null : original.toLocalDate();
        if (original == null || last == null) {
            return new Standing(
                    done == null ? DeadlineState.NOT_YET_DUE : DeadlineState.DONE_ON_TIME, null, null, null, 0, false);
        }
        return done == null ? running(last, before, at(now)) : finished(original, last, before, at(done));
    }

    private static Standing finished(
            LocalDateTime original, LocalDateTime last, @Nullable LocalDate before, LocalDateTime done) {
        DeadlineState state;
        if (!done.isAfter(original)) {
            state = DeadlineState.DONE_ON_TIME;
        } else {
            state = done.isAfter(last) ? DeadlineState.DONE_LATE : DeadlineState.DONE_AFTER_EXTENSION;
        }
        int late = state == DeadlineState.DONE_LATE ? daysLate(last, done) : 0;
        return new Standing(state, last.toLocalDate(), last, before, late, false);
    }

    private Standing running(LocalDateTime last, @Nullable LocalDate before, LocalDateTime now) {
        LocalDate day = last.toLocalDate();
        LocalDate today = now.toLocalDate();
        if (now.isAfter(last)) {
            return new Standing(DeadlineState.OVERDUE, day, last, before, daysLate(last, now), false);
        }
        if (day.equals(today)) {
            return new Standing(DeadlineState.DUE_TODAY, day, last, before, 0, false);
        }
        boolean known = calendar.knows(today) && calendar.knows(day) && knowsBetween(today, day);
        int left = known ? calendar.workingDaysBetween(today, day) : weekdaysBetween(today, day);
        DeadlineState state = left <= rule.soonWorkingDays() ? DeadlineState.DUE_SOON : DeadlineState.NOT_YET_DUE;
        return new Standing(state, day, last, before, left, !known);
    }

    private boolean knowsBetween(LocalDate from, LocalDate to) {
        for (LocalDate day = from; day.getYear() <= to.getYear(); day = day.plusYears(1)) {
            if (!calendar.knows(day)) {
                return false;
            }
        }
        return true;
    }

    private static int weekdaysBetween(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(day -> !WorkingYear.isWeekend(day))
                .count();
    }

    /** At least 1: what is late by an hour of the same day is late by a day. */
    private static int daysLate(LocalDateTime last, LocalDateTime moment) {
        return Math.max(1, (int) ChronoUnit.DAYS.between(last.toLocalDate(), moment.toLocalDate()));
    }

    private Optional<LocalDateTime> last(Due due) {
        return switch (due) {
            case Due.Open() -> Optional.empty();
            case Due.Before(LocalDate day) -> Optional.of(endOf(rule.beforeExcludesTheDay() ? day.minusDays(1) : day));
            case Due.Until(LocalDate day, LocalTime time) -> Optional.of(time == null ? endOf(day) : day.atTime(time));
        };
    }

    private static LocalDateTime endOf(LocalDate day) {
        return day.atTime(LocalTime.MAX);
    }

    private static LocalDateTime at(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZONE);
    }
}
