package vn.danvan.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import vn.danvan.meeting.MeetingState;
import vn.danvan.meeting.live.LiveMeeting;
import vn.danvan.meeting.vote.BallotState;

/**
 * The chair's buttons, each with a digit on the keyboard. The digits act only where nobody is typing, and can be switched
 * off (WCAG 2.1.4); a presenter's clicker sends PageDown, which is "next", too.
 */
class ConsoleBar extends Composite<Div> {

    /** What the chair does. */
    enum Act {
        SHOW,
        OPEN_VOTE,
        CLOSE_VOTE,
        DEFER,
        NEXT,
        ANNUL_VOTE
    }

    /**
     * Listens to the whole page, for as long as the bar is in it. On the way down: the button just pressed keeps the focus
     * when it is disabled, and a disabled button stops every key before it can rise.
     */
    private static final String LISTEN = """
            const self = this;
            const keys = ['1', '2', '3', '4', '5', 'PageDown'];
            const fields = ['INPUT', 'TEXTAREA', 'VAADIN-SELECT', 'VAADIN-DIALOG'];
            const press = event => {
              if (!self.isConnected) { document.removeEventListener('keydown', press, true); return; }
              if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || !keys.includes(event.key)
                || event.composedPath().some(each => fields.includes(each.tagName))) { return; }
              self.dispatchEvent(new CustomEvent('dv-chair', { detail: event.key }));
            };
            document.addEventListener('keydown', press, true);""";

    /** What is hidden while there is nothing to press; the listener is on the whole, which the browser always has. */
    private final Div bar = new Div();

    private final Map<String, Button> byKey = new LinkedHashMap<>();
    private final Button show;
    private final Button open;
    private final Button close;
    private final Button defer;
    private final Button next;
    private final Button annul;
    private final Checkbox keys = new Checkbox(getTranslation("meeting.console.keys"), true);

    ConsoleBar(Consumer<Act> act) {
        show = button("1", "meeting.console.show", () -> act.accept(Act.SHOW));
        open = button("2", "meeting.console.open-vote", () -> act.accept(Act.OPEN_VOTE));
        close = button("3", "meeting.console.close-vote", () -> act.accept(Act.CLOSE_VOTE));
        defer = button("4", "meeting.console.defer", () -> act.accept(Act.DEFER));
        next = button("5", "meeting.console.next", () -> act.accept(Act.NEXT));
        // Without a digit: it is rare, and not to be done by a slip
        annul = new Button(getTranslation("meeting.vote.annul"), click -> act.accept(Act.ANNUL_VOTE));
        annul.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        bar.addClassName("dv-console-bar");
        bar.add(show, open, close, defer, next, annul, keys);
        getContent().add(bar);
        getContent()
                .getElement()
                .addEventListener(
                        "dv-chair",
                        event -> press(event.getEventData().get("event.detail").asString()))
                .addEventData("event.detail");
        addAttachListener(attached -> getContent().getElement().executeJs(LISTEN));
    }

    private Button button(String key, String text, Runnable act) {
        Button button = new Button(getTranslation(text) + " (" + key + ")", click -> act.run());
        byKey.put(key, button);
        return button;
    }

    private void press(String key) {
        Button pressed = byKey.get(key.equals("PageDown") ? "5" : key);
        if (pressed != null && pressed.isEnabled() && pressed.isVisible() && keys.getValue()) {
            pressed.click();
        }
    }

    /** Only what can be done now can be pressed; the likeliest stands out. */
    void show(LiveMeeting live) {
        boolean running =
                live.meeting().state() == MeetingState.OPEN && live.seat().runs();
        boolean shown = live.shown() != null;
        bar.setVisible(running);
        show.setEnabled(!live.voting() && !shown);
        open.setEnabled(shown && !live.voting());
        close.setEnabled(live.voting());
        defer.setEnabled(shown && !live.voting());
        next.setEnabled(!live.voting());
        boolean writtenWaits =
                live.ballot() != null && live.ballot().state() == BallotState.PREPARED && live.votes() > 0;
        annul.setVisible(live.voting() || writtenWaits);
        for (Button each : byKey.values()) {
            each.removeThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        boolean closed = live.ballot() != null && live.ballot().tally() != null;
        Button likely = live.voting() ? close : !shown ? show : closed ? next : open;
        likely.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    }
}
