package vn.danvan.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import vn.danvan.council.CouncilService;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.meeting.MeetingFilter;
import vn.danvan.meeting.MeetingId;
import vn.danvan.meeting.MeetingService;
import vn.danvan.meeting.MeetingState;
import vn.danvan.meeting.MeetingSummary;
import vn.danvan.meeting.MeetingTexts;
import vn.danvan.shared.ListMemory;
import vn.danvan.uikit.list.DataList;
import vn.danvan.uikit.list.ListAddress;
import vn.danvan.uikit.list.ListColumn;
import vn.danvan.uikit.list.ListFilter;
import vn.danvan.uikit.list.ListSetup;
import vn.danvan.uikit.list.ListSource;
import vn.danvan.uikit.list.ListWords;

/** Meetings of the councils, the latest first. */
@Route("phien-hop")
@Menu(title = "meeting.list", icon = "vaadin:gavel", order = 6.3)
@PermitAll
@RequiresRight(Right.READ_COUNCILS)
class MeetingsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String STATE = "trang-thai";

    private final transient MeetingService meetings;
    private final transient CouncilService councils;
    private final transient MeetingTexts texts;
    private final transient Clock clock;
    private final Locale reader = getLocale();
    private final DataList<MeetingSummary> list;

    MeetingsView(MeetingService meetings, CouncilService councils, MeetingTexts texts, ListMemory memory, Clock clock) {
        this.meetings = meetings;
        this.councils = councils;
        this.texts = texts;
        this.clock = clock;
        addClassNames("dv-page", "dv-fill");
        setId("dv-content");
        list = new DataList<>(
                ListSetup.of(
                                "phien-hop",
                                new ListWords(
                                        getTranslation("meeting.list"),
                                        getTranslation("meeting.search"),
                                        count -> getTranslation("meeting.count", count),
                                        getTranslation("meeting.none"),
                                        getTranslation("meeting.none-advice")),
                                columns(),
                                MeetingSummary::id,
                                ListSource.of(
                                        wanted -> meetings.count(filter(wanted)),
                                        (wanted, offset, limit) -> meetings.list(filter(wanted), offset, limit)))
                        .narrowedBy(List.of(ListFilter.of(
                                STATE,
                                getTranslation("meeting.state"),
                                MeetingState.class,
                                state -> texts.of("state", state, reader),
                                wanted -> meetings.counts(filter(wanted))))),
                memory,
                meetings.mayPlan() ? new Component[] {create()} : new Component[0]);
        add(list);
    }

    private List<ListColumn<MeetingSummary>> columns() {
        return List.of(
                ListColumn.<MeetingSummary>of("title", getTranslation("meeting.title"), MeetingSummary::title)
                        .wide(4),
                ListColumn.<MeetingSummary>of("council", getTranslation("meeting.council"), MeetingSummary::councilName)
                        .wide(3),
                ListColumn.<MeetingSummary>of(
                        "starts", getTranslation("meeting.starts-at"), row -> texts.moment(row.startsAt())),
                ListColumn.<MeetingSummary>of(
                        "state", getTranslation("meeting.state"), row -> texts.of("state", row.state(), reader)),
                ListColumn.<MeetingSummary>of("place", getTranslation("meeting.place"), MeetingSummary::place)
                        .wide(2)
                        .onDemand());
    }

    private static MeetingFilter filter(ListAddress wanted) {
        return new MeetingFilter(
                wanted.text(), wanted.filter(STATE, MeetingState.class).orElse(null));
    }

    private Button create() {
        Button create = new Button(getTranslation("meeting.plan"), click -> {
            MeetingForm form = new MeetingForm(councils.list(), texts, clock.getZone());
            new Asking(
                            getTranslation("meeting.plan"),
                            getTranslation("meeting.save"),
                            () -> {
                                MeetingId id = meetings.plan(form.draft());
                                getUI().ifPresent(ui -> ui.navigate("phien-hop/" + id));
                            },
                            form)
                    .open();
        });
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return create;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        list.show(event);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meeting.list");
    }
}
