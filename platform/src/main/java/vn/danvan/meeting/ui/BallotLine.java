package vn.danvan.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.danvan.meeting.MeetingTexts;
import vn.danvan.meeting.live.LiveMeeting;
import vn.danvan.meeting.vote.Ballot;
import vn.danvan.meeting.vote.Choice;
import vn.danvan.meeting.vote.Counts;
import vn.danvan.meeting.vote.Tally;
import vn.danvan.scoring.ballot.BallotResult;

/** How the vote on the item shown stands: how many have voted, and once it is closed what it came to. */
class BallotLine extends Composite<Div> {

    private final MeetingTexts texts;
    private final boolean names;

    /** @param names whether those who voted openly are named: to the council, not to the room */
    BallotLine(MeetingTexts texts, boolean names) {
        this.texts = texts;
        this.names = names;
        getContent().addClassName("dv-ballot");
        getContent().getElement().setAttribute("role", "status");
    }

    void show(LiveMeeting live) {
        getContent().removeAll();
        Ballot ballot = live.ballot();
        if (ballot == null) {
            return;
        }
        Span kind = new Span(getTranslation(ballot.secret() ? "meeting.secret" : "meeting.by-name") + " · "
                + texts.of("ballot-title", ballot.title(), getLocale()));
        kind.addClassName("dv-quiet");
        getContent().add(kind);
        if (!ballot.question().isEmpty()) {
            getContent().add(new Paragraph(ballot.question()));
        }
        switch (ballot.state()) {
            case PREPARED -> say("meeting.vote.prepared", live.votes());
            case OPEN -> say("meeting.vote.open", live.votes(), live.voters());
            case VOID -> say("meeting.vote.void");
            case CLOSED -> {
                Tally tally = ballot.tally();
                if (tally != null) {
                    result(tally);
                }
                if (names) {
                    byName(live);
                }
            }
        }
    }

    private void say(String key, Object... arguments) {
        Paragraph line = new Paragraph(texts.text(key, getLocale(), arguments));
        line.addClassName("dv-ballot-state");
        getContent().add(line);
    }

    private void result(Tally tally) {
        BallotResult result = tally.result();
        Counts counts = tally.counts();
        Paragraph verdict =
                new Paragraph(getTranslation(result.passed() ? "meeting.vote.passed" : "meeting.vote.failed"));
        verdict.addClassNames("dv-verdict", result.passed() ? "dv-passed" : "dv-failed");
        getContent().add(verdict);
        say("meeting.vote.counts", counts.agreed(), counts.disagreed(), counts.noOpinion());
        say(
                "meeting.vote.needed",
                result.agreedNeeded(),
                tally.attendance().members(),
                tally.rule().majority().toString());
    }

    private void byName(LiveMeeting live) {
        UnorderedList list = new UnorderedList();
        list.addClassName("dv-votes");
        live.attendance().members().forEach(each -> {
            Choice choice = live.marks().choices().get(each.member().id());
            if (choice != null) {
                list.add(new ListItem(each.member().name() + ": " + texts.of("choice", choice, getLocale())));
            }
        });
        // Of a secret vote there is no list, not even an empty one
        if (list.getComponentCount() > 0) {
            getContent().add(list);
        }
    }
}
