package vn.danvan.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.UUID;
import java.util.function.BiConsumer;
import vn.danvan.meeting.Attender;
import vn.danvan.meeting.MeetingState;
import vn.danvan.meeting.MeetingTexts;
import vn.danvan.meeting.Presence;
import vn.danvan.meeting.live.LiveMeeting;

/** The members: where they are, who has left the room for the item shown, who has voted. */
class AttendancePanel extends Composite<Div> {

    private final MeetingTexts texts;
    private final BiConsumer<UUID, Presence> attend;
    private final QuorumLight light = new QuorumLight();
    private final UnorderedList members = new UnorderedList();

    AttendancePanel(MeetingTexts texts, BiConsumer<UUID, Presence> attend) {
        this.texts = texts;
        this.attend = attend;
        members.addClassName("dv-members");
        getContent().add(new H3(getTranslation("meeting.members")), light, members);
    }

    void show(LiveMeeting live) {
        light.show(live.attendance());
        members.removeAll();
        boolean changes = live.seat().runs() && live.meeting().state() != MeetingState.CLOSED;
        live.attendance().members().forEach(each -> members.add(line(each, live, changes)));
    }

    private ListItem line(Attender attender, LiveMeeting live, boolean changes) {
        Span name = new Span(attender.member().name());
        Span role = new Span(texts.role(attender.member().role(), getLocale()));
        role.addClassName("dv-quiet");
        Div who = new Div(name, role);
        who.addClassName("dv-member-name");
        UUID id = attender.member().id();
        if (live.conflicted().contains(id)) {
            who.add(badge("meeting.left-the-room", "dv-left"));
        } else if (live.marks().hasVoted(id)) {
            who.add(badge("meeting.has-voted", "dv-voted"));
        }
        ListItem line = new ListItem(who);
        line.add(changes ? choice(attender) : new Span(texts.of("presence", attender.presence(), getLocale())));
        return line;
    }

    private Span badge(String key, String look) {
        Span badge = new Span(texts.text(key, getLocale()));
        badge.addClassNames("dv-badge", look);
        return badge;
    }

    private Select<Presence> choice(Attender attender) {
        Select<Presence> choice = new Select<>();
        choice.setItems(Presence.values());
        choice.setItemLabelGenerator(each -> texts.of("presence", each, getLocale()));
        choice.setValue(attender.presence());
        choice.setAriaLabel(
                getTranslation("meeting.presence-of", attender.member().name()));
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                attend.accept(attender.member().id(), change.getValue());
            }
        });
        return choice;
    }
}
