package vn.danvan.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;

/** A state as words with a sign, so that colour never carries it alone. */
public class StateBadge extends Composite<Span> {

    /** How a state should strike the eye. */
    public enum Tone {
        NEUTRAL(VaadinIcon.CIRCLE_THIN),
        WAITING(VaadinIcon.CLOCK),
        GOOD(VaadinIcon.CHECK),
        WARNING(VaadinIcon.EXCLAMATION_CIRCLE_O),
        BAD(VaadinIcon.WARNING);

        private final VaadinIcon icon;

        Tone(VaadinIcon icon) {
            this.icon = icon;
        }
    }

    public StateBadge(Tone tone, String text) {
        var icon = tone.icon.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassNames("dv-badge", "dv-badge-" + tone.name().toLowerCase(Locale.ROOT));
        getContent().add(icon, new Span(text));
    }
}
