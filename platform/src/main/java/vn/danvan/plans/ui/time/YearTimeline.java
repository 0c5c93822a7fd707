package vn.danvan.plans.ui.time;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import vn.danvan.plans.calendar.CalendarTask;
import vn.danvan.shared.Formats;

/** Tasks as rows, the months of a year as columns; the line ends on the last day. A real table, so it can be read as one. */
class YearTimeline extends Composite<Div> {

    private static final int MONTHS = 12;

    /** @param tasks with a day of that year */
    YearTimeline(Year year, List<CalendarTask> tasks) {
        getContent().addClassName("dv-timeline");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", getTranslation("plans.timeline.year", year.toString()));
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        head.add(header(getTranslation("plans.tasks"), "col"));
        for (int month = 1; month <= MONTHS; month++) {
            NativeTableHeaderCell cell = header(Integer.toString(month), "col");
            cell.getElement().setAttribute("aria-label", getTranslation("plans.timeline.month", month));
            head.add(cell);
        }
        tasks.forEach(task -> row(table.getBody().addRow(), task));
        getContent().add(table);
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private void row(NativeTableRow row, CalendarTask task) {
        NativeTableHeaderCell name = header("", "row");
        name.add(new Anchor("ke-hoach/nhiem-vu/" + task.task(), task.code() + " · " + task.text()));
        row.add(name);
        String state = task.standing().state().name().toLowerCase(Locale.ROOT);
        int due = task.day().getMonthValue();
        for (int month = 1; month <= MONTHS; month++) {
            NativeTableCell cell = new NativeTableCell();
            if (month < due) {
                cell.addClassName("dv-timeline-way");
            } else if (month == due) {
                Span mark = new Span(Integer.toString(task.day().getDayOfMonth()));
                mark.addClassNames("dv-timeline-mark", "dv-deadline-" + state.replace('_', '-'));
                String words = Formats.day(task.day()) + ", "
                        + getTranslation(
                                "plans.deadline." + state, task.standing().days());
                mark.setTitle(words);
                mark.getElement().setAttribute("aria-label", words);
                mark.getElement().setAttribute("role", "img");
                cell.add(mark);
            }
            row.add(cell);
        }
    }
}
