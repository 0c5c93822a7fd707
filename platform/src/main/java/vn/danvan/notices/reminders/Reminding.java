package vn.danvan.notices.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import vn.danvan.notices.NoticeKind;
import vn.danvan.notices.NoticeSettings;
import vn.danvan.notices.reminders.OpenDeadlines.OpenDeadline;
import vn.danvan.notices.reminders.OpenDeadlines.Told;

/**
 * Looks through a province's open deadlines in working hours and tells whom they concern. What was told lies in the
 * notices themselves: however often and on however many nodes this runs, a stage of a deadline is told once. A deadline
 * that was extended is another one.
 */
@Service
public class Reminding {

    private static final LocalTime FROM = LocalTime.of(7, 0);
    private static final LocalTime TO = LocalTime.of(17, 30);
    private static final int PAGE = 500;
    /** Seven working days before a long Tết holiday lie farther back than this many days of the calendar never. */
    private static final int HOLIDAYS = 16;

    private final OpenDeadlines open;
    private final Reminder reminder;
    private final WorkingHours hours;
    private final NoticeSettings.Reminders rules;
    private final Clock clock;

    Reminding(OpenDeadlines open, Reminder reminder, WorkingHours hours, NoticeSettings settings, Clock clock) {
        this.open = open;
        this.reminder = reminder;
        this.hours = hours;
        this.rules = settings.reminders();
        this.clock = clock;
    }

    /** Of the current province. @return how many notices are new; none outside working hours */
    public int remind() {
        LocalTime now = LocalTime.now(clock);
        if (now.isBefore(FROM) || now.isAfter(TO) || !hours.isWorkingDay(LocalDate.now(clock))) {
            return 0;
        }
        return remindNow();
    }

    int remindNow() {
        LocalDate today = LocalDate.now(clock);
        int farthest = rules.before().isEmpty() ? 0 : Collections.max(rules.before());
        List<OpenDeadline> all =
                open.between(today.minusDays(rules.forget() + 1L), today.plusDays(2L * farthest + HOLIDAYS));
        return IntStream.iterate(0, from -> from < all.size(), from -> from + PAGE)
                .map(from -> remind(all.subList(from, Math.min(from + PAGE, all.size()))))
                .sum();
    }

    private int remind(List<OpenDeadline> page) {
        Set<Told> told = open.told(page.stream().map(OpenDeadline::task).toList());
        return page.stream().mapToInt(each -> remind(each, told)).sum();
    }

    private int remind(OpenDeadline deadline, Set<Told> told) {
        int written = DeadlineStage.of(deadline.standing(), rules)
                .filter(stage -> !told.contains(
                        new Told(deadline.task(), stage.kind(), Reminder.occasion(deadline, stage.name()))))
                .map(stage -> reminder.tell(deadline, stage))
                .orElse(0);
        boolean escalates = hours.isToEscalate(deadline.standing(), rules)
                && !told.contains(new Told(
                        deadline.task(), NoticeKind.ESCALATED, Reminder.occasion(deadline, Reminder.ESCALATED)));
        return written + (escalates ? reminder.escalate(deadline) : 0);
    }
}
