package vn.danvan.plans.ui.piece;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.Locale;
import vn.danvan.shared.Formats;
import vn.danvan.workdays.Standing;

/** How a deadline stands, by text, icon and colour; beside the relative text always the day itself. */
public class DeadlineBadge extends Composite<Span> {

    public DeadlineBadge(Standing standing) {
        Span badge = getContent();
        String state = standing.state().name().toLowerCase(Locale.ROOT);
        badge.addClassNames("dv-deadline", "dv-deadline-" + state.replace('_', '-'));
        var icon = icon(standing).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        badge.add(icon, new Span(text(standing, state)));
    }

    private String text(Standing standing, String state) {
        LocalDate last = standing.lastDay();
        if (last == null) {
            return standing.state().isDone()
                    ? getTranslation("plans.deadline." + state, standing.days())
                    : getTranslation("plans.deadline.open");
        }
        StringBuilder text = new StringBuilder(getTranslation("plans.deadline." + state, standing.days()))
                .append(" · ")
                .append(getTranslation("plans.deadline.last-day", Formats.day(last)));
        LocalDate original = standing.originalLastDay();
        if (original != null) {
            text.append(" · ").append(getTranslation("plans.deadline.original", Formats.day(original)));
        }
        if (standing.estimated()) {
            text.append(" · ").append(getTranslation("plans.deadline.estimated"));
        }
        return text.toString();
    }

    private static VaadinIcon icon(Standing standing) {
        return switch (standing.state()) {
            case NOT_YET_DUE -> VaadinIcon.CLOCK;
            case DUE_SOON -> VaadinIcon.HOURGLASS_START;
            case DUE_TODAY -> VaadinIcon.BELL;
            case OVERDUE -> VaadinIcon.WARNING;
            case DONE_ON_TIME -> VaadinIcon.CHECK;
            case DONE_AFTER_EXTENSION -> VaadinIcon.CHECK_CIRCLE_O;
            case DONE_LATE -> VaadinIcon.EXCLAMATION_CIRCLE_O;
        };
    }
}
