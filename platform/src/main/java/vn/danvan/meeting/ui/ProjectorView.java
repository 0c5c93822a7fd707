package vn.danvan.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.meeting.MeetingState;
import vn.danvan.meeting.MeetingTexts;
import vn.danvan.meeting.live.LiveMeeting;
import vn.danvan.meeting.live.LiveService;
import vn.danvan.meeting.live.MeetingWatch;

/** For the wall: the item that the chair shows, and how the vote stands as a count. It names nobody. */
@Route(value = Addresses.MEETING + "/man-chieu", autoLayout = false)
@PermitAll
@RequiresRight(Right.READ_COUNCILS)
class ProjectorView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient LiveService looking;
    private final transient MeetingWatch watch;
    private final transient MeetingTexts texts;
    private final H1 title = new H1();
    private final Span state = new Span();
    private final QuorumLight light = new QuorumLight();
    private final Paragraph notYet = new Paragraph(getTranslation("meeting.phone.not-yet"));
    private final ShownItem item = new ShownItem();
    private final BallotLine ballot;
    private LiveMeeting live;

    @SuppressWarnings("NullAway.Init") // set by the address before anything else happens
    ProjectorView(LiveService looking, MeetingWatch watch, MeetingTexts texts) {
        this.looking = looking;
        this.watch = watch;
        this.texts = texts;
        ballot = new BallotLine(texts, false);
        setId("dv-content");
        addClassName("dv-projector");
        Div head = new Div(title, state, light);
        head.addClassName("dv-projector-head");
        add(head, notYet, item, ballot);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        live = Addresses.load(event, looking::look);
        draw();
        LiveUpdates.keep(this, watch, live.meeting().id(), () -> live.pulse(), this::refresh);
    }

    private void refresh() {
        live = looking.look(live.meeting().id());
        draw();
    }

    private void draw() {
        title.setText(live.meeting().title());
        state.setText(texts.of("state", live.meeting().state(), getLocale()));
        light.show(live.attendance());
        boolean open = live.meeting().state() == MeetingState.OPEN;
        notYet.setVisible(live.meeting().state() == MeetingState.PLANNED);
        item.setVisible(open);
        ballot.setVisible(open);
        item.show(live);
        ballot.show(live);
    }

    @Override
    public String getPageTitle() {
        return live.meeting().title();
    }
}
