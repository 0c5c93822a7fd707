package vn.danvan.plans.ui.time;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.plans.calendar.CalendarTask;
import vn.danvan.plans.calendar.TaskCalendar;
import vn.danvan.uikit.EmptyState;
import vn.danvan.uikit.PageHeader;
import vn.danvan.workdays.DeadlineState;
import vn.danvan.workdays.WorkingCalendar;

/** What is due in a month, as a calendar or as a table; the month and the form stand in the address. */
@Route("ke-hoach/lich")
@PermitAll
@RequiresRight(Right.READ_PLANS)
class CalendarView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String MONTH = "thang";
    private static final String FORM = "dang";
    private static final String TABLE = "bang";

    private final transient TaskCalendar tasks;
    private final transient WorkingCalendar calendar;
    private final transient Clock clock;

    CalendarView(TaskCalendar tasks, WorkingCalendar calendar, Clock clock) {
        this.tasks = tasks;
        this.calendar = calendar;
        this.clock = clock;
        addClassName("dv-page");
        setId("dv-content");
    }

    /** A month that nobody can read is this one. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        YearMonth month = YearMonth.from(today());
        try {
            month = asked.getSingleParameter(MONTH).map(YearMonth::parse).orElse(month);
        } catch (DateTimeException unreadable) {
            // stays this month
        }
        show(month, asked.getSingleParameter(FORM).filter(TABLE::equals).isPresent());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    private void show(YearMonth month, boolean table) {
        TaskCalendar.Page found = tasks.month(month, 0, TaskCalendar.MOST);
        List<CalendarTask> due = found.tasks();
        long late = due.stream()
                .filter(task -> task.standing().state() == DeadlineState.OVERDUE)
                .count();
        PageHeader header = new PageHeader(
                getTranslation("plans.calendar.month", month.getMonthValue(), String.valueOf(month.getYear())),
                go("plans.calendar.before", month.minusMonths(1), table),
                go("plans.calendar.today", YearMonth.from(today()), table),
                go("plans.calendar.after", month.plusMonths(1), table));
        header.setSummary(getTranslation("plans.calendar.summary", due.size(), late));
        removeAll();
        add(
                header,
                new ViewChoice(
                        getTranslation("plans.calendar.grid"),
                        getTranslation("plans.calendar.table"),
                        table,
                        wanted -> navigate(month, wanted)));
        if (found.total() > due.size()) {
            add(new Paragraph(getTranslation("plans.calendar.too-many", due.size(), found.total())));
        }
        if (table) {
            add(due.isEmpty() ? nothing() : new DueTable(due));
        } else {
            add(new MonthGrid(month, today(), due, calendar, () -> navigate(month, true)));
            if (due.isEmpty()) {
                add(nothing());
            }
        }
    }

    private EmptyState nothing() {
        return new EmptyState(
                getTranslation("plans.calendar.none"),
                getTranslation("plans.calendar.none-advice"),
                new Anchor("viec-cua-toi", getTranslation("plans.work")));
    }

    private Button go(String key, YearMonth month, boolean table) {
        return new Button(getTranslation(key), click -> navigate(month, table));
    }

    private void navigate(YearMonth month, boolean table) {
        Map<String, String> address =
                table ? Map.of(MONTH, month.toString(), FORM, TABLE) : Map.of(MONTH, month.toString());
        getUI().ifPresent(ui -> ui.navigate(CalendarView.class, QueryParameters.simple(address)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plans.calendar");
    }
}
