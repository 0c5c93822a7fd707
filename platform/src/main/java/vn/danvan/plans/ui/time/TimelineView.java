package vn.danvan.plans.ui.time;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.calendar.CalendarTask;
import vn.danvan.plans.calendar.TaskCalendar;
import vn.danvan.shared.NotFound;
import vn.danvan.uikit.EmptyState;
import vn.danvan.uikit.PageHeader;

/** A plan's tasks along a year, as a timeline or as a table; the table also has those without a day. */
@Route("ke-hoach/tien-trinh")
@PermitAll
@RequiresRight(Right.READ_PLANS)
class TimelineView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final transient TaskCalendar calendar;
    private final transient Clock clock;
    private transient List<CalendarTask> tasks = List.of();
    private boolean table;

    @SuppressWarnings("NullAway.Init") // comes with the address
    private PlanId plan;

    TimelineView(TaskCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
        addClassName("dv-page");
        setId("dv-content");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            plan = new PlanId(UUID.fromString(id));
            tasks = calendar.ofPlan(plan);
        } catch (NotFound | IllegalArgumentException missing) {
            throw new NotFoundException();
        }
        show(first());
    }

    /** The year of the first deadline: that of an old plan is not this one. */
    private Year first() {
        return dated().map(task -> Year.from(task.day()))
                .min(Comparator.naturalOrder())
                .orElseGet(() -> Year.from(LocalDate.ofInstant(clock.instant(), ZONE)));
    }

    private java.util.stream.Stream<CalendarTask> dated() {
        return tasks.stream().filter(task -> task.standing().lastDay() != null);
    }

    private void show(Year year) {
        List<CalendarTask> ofYear = dated().filter(task -> Year.from(task.day()).equals(year))
                .sorted(Comparator.comparing(CalendarTask::day))
                .toList();
        PageHeader header = new PageHeader(
                getTranslation("plans.timeline") + " · " + getTranslation("plans.timeline.year", year.toString()),
                new Anchor("ke-hoach/" + plan, getTranslation("plans.assign.back")),
                new Button(getTranslation("plans.timeline.before"), click -> show(year.minusYears(1))),
                new Button(getTranslation("plans.timeline.after"), click -> show(year.plusYears(1))));
        header.setSummary(getTranslation("plans.timeline.about"));
        removeAll();
        add(
                header,
                new ViewChoice(
                        getTranslation("plans.timeline"), getTranslation("plans.calendar.table"), table, wanted -> {
                            table = wanted;
                            show(year);
                        }));
        if (table) {
            add(new DueTable(tasks));
        } else {
            add(
                    ofYear.isEmpty()
                            ? new EmptyState(
                                    getTranslation("plans.timeline.none", year.toString()),
                                    getTranslation("plans.timeline.none-advice"))
                            : new YearTimeline(year, ofYear));
            addOpen();
        }
    }

    /** What has no place on a line of days is a list below it. */
    private void addOpen() {
        List<CalendarTask> open =
                tasks.stream().filter(task -> task.standing().lastDay() == null).toList();
        if (!open.isEmpty()) {
            add(new Details(getTranslation("plans.timeline.open", open.size()), new DueTable(open)));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plans.timeline");
    }
}
