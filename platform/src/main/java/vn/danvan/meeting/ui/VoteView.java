package vn.danvan.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.meeting.MeetingState;
import vn.danvan.meeting.MeetingTexts;
import vn.danvan.meeting.live.LiveMeeting;
import vn.danvan.meeting.live.LiveService;
import vn.danvan.meeting.live.MeetingWatch;
import vn.danvan.meeting.vote.Ballot;
import vn.danvan.meeting.vote.Choice;
import vn.danvan.meeting.vote.VoteService;
import vn.danvan.shared.DomainProblem;

/** A member's phone: the item, the vote while it is open, and "left the room" for who must not vote on it. */
@Route(value = Addresses.MEETING + "/bieu-quyet", autoLayout = false)
@PermitAll
@RequiresRight(Right.READ_COUNCILS)
class VoteView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient LiveService looking;
    private final transient VoteService votes;
    private final transient MeetingWatch watch;
    private final transient MeetingTexts texts;
    private final H1 title = new H1();
    private final Anchor back = new Anchor("", getTranslation("meeting.phone.back"));
    private final ShownItem item = new ShownItem();
    private final Paragraph standing = new Paragraph();
    private final Div choices = new Div();
    private final BallotLine ballot;
    private LiveMeeting live;

    @SuppressWarnings("NullAway.Init") // set by the address before anything else happens
    VoteView(LiveService looking, VoteService votes, MeetingWatch watch, MeetingTexts texts) {
        this.looking = looking;
        this.votes = votes;
        this.watch = watch;
        this.texts = texts;
        ballot = new BallotLine(texts, true);
        setId("dv-content");
        addClassName("dv-phone");
        standing.addClassName("dv-standing");
        standing.getElement().setAttribute("role", "status");
        choices.addClassName("dv-choices");
        for (Choice each : Choice.values()) {
            Button button = new Button(texts.of("choice", each, getLocale()), click -> vote(each));
            button.addClassName(
                    "dv-choice-" + each.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            choices.add(button);
        }
        add(title, item, standing, choices, ballot, back);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        live = Addresses.load(event, looking::look);
        back.setHref(Addresses.of(live.meeting().id(), ""));
        draw();
        LiveUpdates.keep(this, watch, live.meeting().id(), () -> live.pulse(), this::refresh);
    }

    private void refresh() {
        live = looking.look(live.meeting().id());
        draw();
    }

    /** What was chosen is not kept on the screen either: whoever sees the phone later learns that it voted, not how. */
    private void vote(Choice choice) {
        Ballot open = live.ballot();
        if (open == null) {
            return;
        }
        try {
            votes.cast(open.id(), choice);
            refresh();
        } catch (DomainProblem refused) {
            refresh();
            standing.setText(texts.problem(refused, getLocale()));
        }
    }

    private void draw() {
        title.setText(live.meeting().title());
        boolean open = live.meeting().state() == MeetingState.OPEN;
        boolean out = open && live.mustLeave();
        item.setVisible(open && !out);
        ballot.setVisible(open && !out);
        item.show(live);
        ballot.show(live);
        choices.setVisible(open && !out && live.voting() && live.isPresent() && !live.hasVoted());
        standing.setText(getTranslation(standing(open, out)));
        standing.setClassName("dv-left-the-room", out);
    }

    private String standing(boolean open, boolean out) {
        if (!open) {
            return live.meeting().state() == MeetingState.PLANNED ? "meeting.phone.not-yet" : "meeting.phone.over";
        }
        if (out) {
            return "meeting.phone.left-the-room";
        }
        if (live.hasVoted()) {
            return "meeting.phone.voted";
        }
        if (!live.isPresent()) {
            return "meeting.phone.absent";
        }
        return live.voting() ? "meeting.phone.vote-now" : "meeting.phone.wait";
    }

    @Override
    public String getPageTitle() {
        return live.meeting().title();
    }
}
