package vn.danvan.plans.ui.time;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.danvan.plans.calendar.CalendarTask;
import vn.danvan.plans.ui.piece.DeadlineBadge;
import vn.danvan.uikit.NarrowColumns;

/** The equal of the calendar and of the timeline: the same tasks, a row each, by their last day. */
class DueTable extends Grid<CalendarTask> {

    DueTable(List<CalendarTask> tasks) {
        super(CalendarTask.class, false);
        addClassName("dv-due-table");
        setAllRowsVisible(tasks.size() < 12);
        addComponentColumn(this::task).setHeader(getTranslation("plans.tasks")).setFlexGrow(3);
        Column<CalendarTask> lead = addComponentColumn(task -> cell(task.lead()))
                .setHeader(getTranslation("plans.lead"))
                .setFlexGrow(2);
        Column<CalendarTask> state = addComponentColumn(task -> new DeadlineBadge(task.standing()))
                .setHeader(getTranslation("plans.due"))
                .setSortable(true)
                .setComparator(Comparator.comparing(
                        task -> task.standing().lastDay(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .setFlexGrow(2);
        NarrowColumns.wideOnly(this, lead, state);
        setItems(tasks);
    }

    private Div task(CalendarTask task) {
        Div cell = new Div(new Anchor("ke-hoach/nhiem-vu/" + task.task(), task.code() + " · " + task.text()));
        cell.addClassName("dv-cell");
        Div more = new Div(new DeadlineBadge(task.standing()), new Div(task.lead()));
        more.addClassName("dv-narrow-only");
        Div plan = new Div(task.planTitle() == null ? getTranslation("plans.no-title") : task.planTitle());
        plan.addClassName("dv-quiet");
        cell.add(plan);
        if (task.parts() > 0) {
            Div parts = new Div(getTranslation("plans.tree.done", task.done(), task.parts()));
            parts.addClassName("dv-quiet");
            cell.add(parts);
        }
        cell.add(more);
        return cell;
    }

    private static Div cell(String text) {
        Div cell = new Div(text);
        cell.addClassName("dv-cell");
        return cell;
    }
}
