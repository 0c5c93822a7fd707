package vn.danvan.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import vn.danvan.meeting.MeetingState;
import vn.danvan.meeting.MeetingTexts;
import vn.danvan.meeting.live.LiveMeeting;

/** What can be done with a meeting in its present state, and its other screens. */
final class MeetingButtons {

    enum Act {
        OPEN("meeting.open"),
        CLOSE("meeting.close"),
        REOPEN("meeting.reopen"),
        CHANGE("meeting.change");

        private final String key;

        Act(String key) {
            this.key = key;
        }
    }

    private MeetingButtons() {}

    static Component[] of(LiveMeeting live, Consumer<Act> act, MeetingTexts texts, Locale reader) {
        List<Component> buttons = new ArrayList<>();
        MeetingState state = live.meeting().state();
        if (state != MeetingState.CLOSED) {
            buttons.add(link(live, "man-chieu", texts.text("meeting.projector", reader)));
        }
        if (live.seat().member() != null && state == MeetingState.OPEN) {
            buttons.add(link(live, "bieu-quyet", texts.text("meeting.phone", reader)));
        }
        if (state != MeetingState.PLANNED) {
            buttons.add(link(live, "bien-ban", texts.text("meeting.minutes", reader)));
        }
        for (Act each : acts(live)) {
            Button button = new Button(texts.text(each.key, reader), click -> act.accept(each));
            if (each == Act.OPEN || each == Act.CLOSE) {
                button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
            buttons.add(button);
        }
        return buttons.toArray(Component[]::new);
    }

    private static List<Act> acts(LiveMeeting live) {
        return switch (live.meeting().state()) {
            case PLANNED ->
                live.seat().closes()
                        ? List.of(Act.CHANGE, Act.OPEN)
                        : live.seat().runs() ? List.of(Act.OPEN) : List.of();
            case OPEN -> live.seat().closes() ? List.of(Act.CLOSE) : List.of();
            case CLOSED -> live.seat().closes() ? List.of(Act.REOPEN) : List.of();
        };
    }

    private static Anchor link(LiveMeeting live, String screen, String text) {
        Anchor link = new Anchor(Addresses.of(live.meeting().id(), screen), text);
        link.addClassName("dv-file");
        if (screen.equals("man-chieu")) {
            link.setTarget(AnchorTarget.BLANK);
        }
        return link;
    }
}
