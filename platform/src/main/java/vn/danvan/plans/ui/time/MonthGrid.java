package vn.danvan.plans.ui.time;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.danvan.plans.calendar.CalendarTask;
import vn.danvan.shared.Formats;
import vn.danvan.workdays.WorkingCalendar;

/** A month as seven columns of days, and on a phone as a list of the days on which something is due. */
class MonthGrid extends Composite<Div> {

    private static final int SHOWN_A_DAY = 4;

    private final transient WorkingCalendar calendar;
    private final transient Runnable table;

    /** @param table what shows all of a day where a day has more than fits */
    MonthGrid(YearMonth month, LocalDate today, List<CalendarTask> tasks, WorkingCalendar calendar, Runnable table) {
        this.calendar = calendar;
        this.table = table;
        Map<LocalDate, List<CalendarTask>> byDay = tasks.stream().collect(Collectors.groupingBy(CalendarTask::day));
        Div names = new Div();
        names.addClassName("dv-month-names");
        for (DayOfWeek day : DayOfWeek.values()) {
            names.add(new Span(getTranslation("plans.calendar.day." + day.getValue())));
        }
        names.getElement().setAttribute("aria-hidden", "true");
        OrderedList days = new OrderedList();
        days.addClassName("dv-month");
        for (LocalDate day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            ListItem cell = cell(day, byDay.getOrDefault(day, List.of()));
            if (day.equals(today)) {
                cell.addClassName("dv-today");
            }
            days.add(cell);
        }
        getContent().add(names, days);
    }

    private ListItem cell(LocalDate day, List<CalendarTask> tasks) {
        Span number = new Span(Integer.toString(day.getDayOfMonth()));
        number.addClassName("dv-day-number");
        number.getElement().setAttribute("aria-hidden", "true");
        Span full = new Span(
                getTranslation("plans.calendar.day." + day.getDayOfWeek().getValue()) + " " + Formats.day(day));
        full.addClassName("dv-day-full");
        ListItem cell = new ListItem(number, full);
        cell.addClassName("dv-day");
        cell.addClassName("dv-weekday-" + day.getDayOfWeek().getValue());
        if (tasks.isEmpty()) {
            cell.addClassName("dv-day-empty");
        }
        dayOff(day).ifPresent(name -> {
            Span off = new Span(name);
            off.addClassName("dv-day-off");
            cell.add(off);
        });
        tasks.stream().limit(SHOWN_A_DAY).forEach(task -> cell.add(chip(task)));
        if (tasks.size() > SHOWN_A_DAY) {
            cell.add(new NativeButton(
                    getTranslation("plans.calendar.more", tasks.size() - SHOWN_A_DAY), click -> table.run()));
        }
        return cell;
    }

    private Optional<String> dayOff(LocalDate day) {
        return calendar.knows(day) ? calendar.nameOfDayOff(day) : Optional.empty();
    }

    private Anchor chip(CalendarTask task) {
        String state = task.standing().state().name().toLowerCase(Locale.ROOT);
        Anchor chip = new Anchor("ke-hoach/nhiem-vu/" + task.task(), task.code() + " · " + task.text());
        chip.addClassNames("dv-day-task", "dv-deadline-" + state.replace('_', '-'));
        String words = getTranslation("plans.deadline." + state, task.standing().days());
        chip.setTitle(task.text() + " · " + words);
        chip.getElement()
                .setAttribute("aria-label", task.code() + " " + task.text() + ", " + task.lead() + ", " + words);
        return chip;
    }
}
