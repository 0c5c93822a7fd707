package vn.danvan.notices.reminders;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.danvan.notices.NoticeSettings;
import vn.danvan.workdays.DeadlineState;
import vn.danvan.workdays.Standing;
import vn.danvan.workdays.WorkingCalendar;

/** The working calendar; in a year that nobody has described, every weekday is taken for a working day. */
@Component
class WorkingHours {

    private final WorkingCalendar calendar;
    private final Clock clock;

    WorkingHours(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    boolean isWorkingDay(LocalDate day) {
        return calendar.knows(day)
                ? calendar.isWorkingDay(day)
                : day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** Whether so many working days have passed since the last day that the superior is to know. */
    boolean isToEscalate(Standing standing, NoticeSettings.Reminders rules) {
        LocalDate last = standing.lastDay();
        if (standing.state() != DeadlineState.OVERDUE || last == null || standing.days() > rules.forget()) {
            return false;
        }
        Predicate<LocalDate> working = this::isWorkingDay;
        long passed = last.plusDays(1)
                .datesUntil(LocalDate.now(clock).plusDays(1))
                .filter(working)
                .count();
        return passed >= rules.escalateAfter();
    }
}
