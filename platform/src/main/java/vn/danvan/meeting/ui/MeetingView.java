package vn.danvan.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.meeting.AttendanceService;
import vn.danvan.meeting.MeetingId;
import vn.danvan.meeting.MeetingService;
import vn.danvan.meeting.MeetingState;
import vn.danvan.meeting.MeetingTexts;
import vn.danvan.meeting.agenda.AgendaItem;
import vn.danvan.meeting.agenda.AgendaService;
import vn.danvan.meeting.agenda.ItemId;
import vn.danvan.meeting.live.ConsoleService;
import vn.danvan.meeting.live.LiveMeeting;
import vn.danvan.meeting.live.LiveService;
import vn.danvan.meeting.live.MeetingWatch;
import vn.danvan.uikit.PageHeader;

/** A meeting: prepared, run from the chair's console, and looked back at; drawn anew whenever anything of it changes. */
@Route(Addresses.MEETING)
@PermitAll
@RequiresRight(Right.READ_COUNCILS)
class MeetingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient LiveService looking;
    private final transient ConsoleService console;
    private final transient MeetingService meetings;
    private final transient AgendaService agenda;
    private final transient MeetingWatch watch;
    private final transient MeetingDialogs dialogs;
    private final transient ClosingDialogs closing;
    private final transient MeetingTexts texts;
    private final Div header = new Div();
    private final Div columns = new Div();
    private final ShownItem item = new ShownItem();
    private final ShownTimer timer = new ShownTimer();
    private final BallotLine ballot;
    private final ConsoleBar bar;
    private final NoteField note;
    private final AttendancePanel attendance;
    private final AgendaPanel list;
    private LiveMeeting live;

    @SuppressWarnings("NullAway.Init") // set by the address before anything else happens
    MeetingView(
            LiveService looking,
            ConsoleService console,
            MeetingService meetings,
            AgendaService agenda,
            AttendanceService attending,
            MeetingWatch watch,
            MeetingDialogs dialogs,
            ClosingDialogs closing,
            MeetingTexts texts) {
        this.looking = looking;
        this.console = console;
        this.meetings = meetings;
        this.agenda = agenda;
        this.watch = watch;
        this.dialogs = dialogs;
        this.closing = closing;
        this.texts = texts;
        ballot = new BallotLine(texts, true);
        bar = new ConsoleBar(this::chair);
        note = new NoteField((id, text) -> agenda.note(id, text));
        attendance = new AttendancePanel(texts, (member, presence) -> {
            attending.attend(id(), member, presence);
            refresh();
        });
        list = new AgendaPanel(
                texts,
                new AgendaActs(),
                new Button(getTranslation("meeting.agenda.add-model"), click -> dialogs.addModel(id(), this::refresh)),
                new Button(getTranslation("meeting.agenda.add-item"), click -> dialogs.addItem(id(), this::refresh)));
        addClassName("dv-page");
        setId("dv-content");
        Div stage = new Div(timer, item, bar, ballot, note);
        stage.addClassName("dv-stage");
        Div side = new Div(attendance);
        columns.add(stage, side);
        columns.addClassName("dv-meeting");
        add(header, columns, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        live = Addresses.load(event, looking::look);
        draw();
        LiveUpdates.keep(this, watch, id(), () -> live.pulse(), this::refresh);
    }

    private MeetingId id() {
        return live.meeting().id();
    }

    private void refresh() {
        live = looking.look(id());
        draw();
    }

    private void draw() {
        header.removeAll();
        PageHeader head = new PageHeader(getPageTitle(), MeetingButtons.of(live, this::act, texts, getLocale()));
        head.setSummary(live.meeting().councilName() + " · "
                + texts.moment(live.meeting().startsAt()) + " · "
                + texts.of("state", live.meeting().state(), getLocale()));
        header.add(head);
        boolean open = live.meeting().state() == MeetingState.OPEN;
        columns.setClassName("dv-meeting-planned", !open);
        item.setVisible(open);
        timer.show(live);
        item.show(live);
        bar.show(live);
        ballot.setVisible(open);
        ballot.show(live);
        note.show(live);
        attendance.show(live);
        list.show(live);
    }

    private void act(MeetingButtons.Act act) {
        switch (act) {
            case OPEN -> {
                meetings.open(id());
                refresh();
            }
            case CLOSE -> closing.close(id(), this::refresh);
            case REOPEN -> closing.reopen(id(), this::refresh);
            case CHANGE -> dialogs.change(live.meeting(), this::refresh);
        }
    }

    @Override
    public String getPageTitle() {
        return live.meeting().title();
    }

    /** Buttons and keys of the chair. */
    private void chair(ConsoleBar.Act act) {
        switch (act) {
            case SHOW, NEXT -> console.next(id());
            case OPEN_VOTE -> console.openVote(id());
            case CLOSE_VOTE -> console.closeVote(id());
            case DEFER -> console.defer(id());
            case ANNUL_VOTE -> console.annulVote(id());
        }
        refresh();
    }

    /** Buttons of the agenda. */
    private final class AgendaActs implements AgendaPanel.Acts {

        @Override
        public void show(ItemId shown) {
            console.show(id(), shown);
            refresh();
        }

        @Override
        public void move(ItemId moved, boolean up) {
            agenda.move(moved, up);
            refresh();
        }

        @Override
        public void remove(ItemId removed) {
            agenda.remove(removed);
            refresh();
        }

        @Override
        public void planVote(AgendaItem planned) {
            dialogs.planVote(planned, MeetingView.this::refresh);
        }

        @Override
        public void vote(AgendaItem voted) {
            dialogs.vote(voted, live, MeetingView.this::refresh);
        }
    }
}
