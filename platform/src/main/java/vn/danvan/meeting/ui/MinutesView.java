package vn.danvan.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.danvan.audit.AuditLog;
import vn.danvan.audit.history.HistoryPanel;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.meeting.MeetingDetails;
import vn.danvan.meeting.MeetingId;
import vn.danvan.meeting.MeetingService;
import vn.danvan.meeting.MeetingTexts;
import vn.danvan.meeting.minutes.Minutes;
import vn.danvan.meeting.minutes.MinutesService;
import vn.danvan.shared.Formats;
import vn.danvan.uikit.PageHeader;

/** Minutes, tally and ranked list of a meeting, plain enough to be printed; the editions before the one in force below. */
@Route(Addresses.MEETING + "/bien-ban")
@PermitAll
@RequiresRight(Right.READ_COUNCILS)
class MinutesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MinutesService minutes;
    private final transient MeetingService meetings;
    private final transient ClosingDialogs closing;
    private final transient MeetingTexts texts;
    private final transient AuditLog log;
    private MeetingDetails meeting;

    @SuppressWarnings("NullAway.Init") // set by the address before anything else happens
    MinutesView(
            MinutesService minutes, MeetingService meetings, ClosingDialogs closing, MeetingTexts texts, AuditLog log) {
        this.minutes = minutes;
        this.meetings = meetings;
        this.closing = closing;
        this.texts = texts;
        this.log = log;
        addClassNames("dv-page", "dv-minutes-page");
        setId("dv-content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        meeting = Addresses.load(event, meetings::details);
        draw();
    }

    private MeetingId id() {
        return meeting.summary().id();
    }

    private void draw() {
        removeAll();
        List<Minutes> editions = minutes.editions(id());
        PageHeader header = new PageHeader(getTranslation("meeting.minutes"), buttons(editions));
        header.setSummary(meeting.summary().title());
        header.addClassName("dv-no-print");
        add(header);
        if (editions.isEmpty()) {
            Paragraph draft = new Paragraph(getTranslation("meeting.minutes.draft"));
            draft.addClassName("dv-warning");
            add(draft, new MinutesPaper(texts, minutes.preview(id())));
            return;
        }
        Minutes latest = editions.getFirst();
        add(new MinutesPaper(texts, latest));
        Div after = new Div();
        after.addClassName("dv-no-print");
        editions.stream().skip(1).forEach(each -> after.add(earlier(each)));
        if (minutes.tellsHistory(id())) {
            after.add(new HistoryPanel(log, id().value()));
        }
        add(after);
    }

    private Details earlier(Minutes edition) {
        return new Details(
                getTranslation(
                        "meeting.minutes.edition",
                        edition.edition(),
                        edition.number(),
                        Formats.day(edition.issuedOn())),
                new MinutesPaper(texts, edition));
    }

    private Component[] buttons(List<Minutes> editions) {
        Anchor back = new Anchor(Addresses.of(id(), ""), getTranslation("meeting.back"));
        back.addClassName("dv-file");
        Button print = new Button(getTranslation("meeting.print"), click -> getUI().ifPresent(
                        ui -> ui.getPage().executeJs("window.print()")));
        boolean changeable = meeting.seat().closes()
                && !editions.isEmpty()
                && !editions.getFirst().appraised();
        Button revise = new Button(getTranslation("meeting.minutes.revise"), click -> closing.revise(id(), this::draw));
        Button appraise =
                new Button(getTranslation("meeting.minutes.appraise"), click -> closing.appraise(id(), this::draw));
        revise.setVisible(changeable);
        appraise.setVisible(changeable);
        return new Component[] {back, print, revise, appraise};
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meeting.minutes");
    }
}
