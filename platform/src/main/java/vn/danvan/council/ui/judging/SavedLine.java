package vn.danvan.council.ui.judging;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** Says when a draft was last kept, or why it was not. */
class SavedLine extends Paragraph {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final transient Clock clock;

    SavedLine(Clock clock) {
        this.clock = clock;
        addClassName("dv-saved");
        getElement().setAttribute("role", "status");
    }

    void saved() {
        setText(getTranslation("council.saved", TIME.format(LocalTime.ofInstant(clock.instant(), clock.getZone()))));
    }

    void stale() {
        setText(getTranslation("council.stale"));
    }
}
