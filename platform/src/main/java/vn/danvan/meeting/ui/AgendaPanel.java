package vn.danvan.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import vn.danvan.meeting.MeetingState;
import vn.danvan.meeting.MeetingTexts;
import vn.danvan.meeting.agenda.AgendaItem;
import vn.danvan.meeting.agenda.ItemId;
import vn.danvan.meeting.live.LiveMeeting;

/** The agenda in its order, and what can be done with each item in the present state of the meeting. */
class AgendaPanel extends Composite<Div> {

    /** What is asked for. */
    interface Acts {
        void show(ItemId item);

        void move(ItemId item, boolean up);

        void remove(ItemId item);

        void planVote(AgendaItem item);

        void vote(AgendaItem item);
    }

    private final MeetingTexts texts;
    private final Acts acts;
    private final OrderedList list = new OrderedList();
    private final Span none = new Span(getTranslation("meeting.agenda.none"));

    AgendaPanel(MeetingTexts texts, Acts acts, Button... more) {
        this.texts = texts;
        this.acts = acts;
        list.addClassName("dv-agenda");
        none.addClassName("dv-quiet");
        Div actions = new Div(more);
        actions.addClassName("dv-card-actions");
        getContent().add(new H3(getTranslation("meeting.agenda")), none, list, actions);
    }

    void show(LiveMeeting live) {
        list.removeAll();
        none.setVisible(live.items().isEmpty());
        live.items().forEach(each -> list.add(line(each, live)));
    }

    private ListItem line(AgendaItem item, LiveMeeting live) {
        Span title = new Span(item.title());
        title.addClassName("dv-agenda-title");
        Span unit = new Span(item.unit());
        unit.addClassName("dv-quiet");
        Span state = new Span(texts.of("item-state", item.state(), getLocale()));
        state.addClassName("dv-badge");
        Div words = new Div(title, unit, state);
        words.addClassName("dv-agenda-words");
        ListItem line = new ListItem(words, buttons(item, live));
        line.setClassName("dv-agenda-shown", item.equals(live.shown()));
        return line;
    }

    private Div buttons(AgendaItem item, LiveMeeting live) {
        Div buttons = new Div();
        buttons.addClassName("dv-agenda-buttons");
        MeetingState state = live.meeting().state();
        if (state == MeetingState.OPEN && live.seat().runs() && !live.voting()) {
            buttons.add(button("meeting.console.show", item, () -> acts.show(item.id())));
        }
        if (state == MeetingState.PLANNED && live.seat().closes()) {
            buttons.add(
                    icon(VaadinIcon.ARROW_UP, "meeting.agenda.up", item, () -> acts.move(item.id(), true)),
                    icon(VaadinIcon.ARROW_DOWN, "meeting.agenda.down", item, () -> acts.move(item.id(), false)),
                    icon(VaadinIcon.CLOSE_SMALL, "meeting.agenda.remove", item, () -> acts.remove(item.id())));
        }
        if (state != MeetingState.CLOSED && live.seat().runs()) {
            buttons.add(button("meeting.agenda.plan-vote", item, () -> acts.planVote(item)));
        }
        if (state == MeetingState.PLANNED) {
            buttons.add(button("meeting.agenda.vote-in-writing", item, () -> acts.vote(item)));
        }
        return buttons;
    }

    private Button button(String key, AgendaItem item, Runnable act) {
        Button button = new Button(texts.text(key, getLocale()), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(texts.text(key, getLocale()) + ": " + item.title());
        return button;
    }

    private Button icon(VaadinIcon icon, String key, AgendaItem item, Runnable act) {
        Button button = new Button(icon.create(), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(texts.text(key, getLocale()) + ": " + item.title());
        return button;
    }
}
