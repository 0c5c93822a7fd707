package vn.danvan.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import vn.danvan.meeting.MeetingState;
import vn.danvan.meeting.live.LiveMeeting;

/** How long the item has been shown; counted in the browser, from the moment that is stored. */
class ShownTimer extends Composite<Span> {

    private static final String COUNT = """
            const self = this; clearInterval(self.dvTimer);
            const begin = Date.now() - $0;
            const tick = () => { const s = Math.max(0, Math.floor((Date.now() - begin) / 1000));
              self.textContent = Math.floor(s / 60) + ':' + String(s % 60).padStart(2, '0'); };
            tick(); self.dvTimer = setInterval(tick, 1000);""";

    private Instant since = Instant.EPOCH;

    ShownTimer() {
        getContent().addClassName("dv-timer");
        getContent().getElement().setAttribute("role", "timer");
        getContent().getElement().setAttribute("aria-label", getTranslation("meeting.timer"));
    }

    void show(LiveMeeting live) {
        Instant shown = live.shownAt();
        boolean open = live.meeting().state() == MeetingState.OPEN;
        setVisible(open && shown != null);
        if (open && shown != null && !since.equals(shown)) {
            since = shown;
            getContent().getElement().executeJs(COUNT, (double) (live.now().toEpochMilli() - shown.toEpochMilli()));
        }
    }
}
