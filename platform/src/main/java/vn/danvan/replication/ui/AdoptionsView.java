package vn.danvan.replication.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.registration.ModelTexts;
import vn.danvan.replication.Adoption;
import vn.danvan.replication.AdoptionFilter;
import vn.danvan.replication.AdoptionService;
import vn.danvan.replication.AdoptionState;
import vn.danvan.replication.ReplicationTexts;
import vn.danvan.shared.ListMemory;
import vn.danvan.uikit.list.DataList;
import vn.danvan.uikit.list.ListAddress;
import vn.danvan.uikit.list.ListColumn;
import vn.danvan.uikit.list.ListFilter;
import vn.danvan.uikit.list.ListSetup;
import vn.danvan.uikit.list.ListSource;
import vn.danvan.uikit.list.ListWords;

/** Adoptions, the latest change first where nobody asks for another order. */
@Route("nhan-rong")
@Menu(title = "replication.list", icon = "vaadin:cluster", order = 5.3)
@PermitAll
@RequiresRight(Right.READ_MODELS)
class AdoptionsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String STATE = "trang-thai";
    private static final String FIELD = "linh-vuc";
    private static final String YEAR = "nam";

    private final transient AdoptionService adoptions;
    private final transient ReplicationTexts texts;
    private final transient ModelTexts modelTexts;
    private final transient Clock clock;
    private final Locale reader = getLocale();
    private final DataList<Adoption> list;

    AdoptionsView(
            AdoptionService adoptions, ReplicationTexts texts, ModelTexts modelTexts, ListMemory memory, Clock clock) {
        this.adoptions = adoptions;
        this.texts = texts;
        this.modelTexts = modelTexts;
        this.clock = clock;
        addClassNames("dv-page", "dv-fill");
        setId("dv-content");
        list = new DataList<>(
                ListSetup.of(
                                "nhan-rong",
                                ListWords.of("replication.list", "replication"),
                                columns(),
                                Adoption::id,
                                ListSource.of(
                                        wanted -> adoptions.count(filter(wanted)),
                                        (wanted, offset, limit) ->
                                                adoptions.list(filter(wanted), wanted.order(), offset, limit)))
                        .narrowedBy(filters())
                        .viewedAs(
                                view(AdoptionState.ASKED), view(AdoptionState.RUNNING), view(AdoptionState.CONFIRMED)),
                memory);
        add(list);
    }

    private List<ListColumn<Adoption>> columns() {
        return List.of(
                ListColumn.<Adoption>of("model", getTranslation("replication.model"), Adoption::modelName)
                        .sorted()
                        .wide(4),
                ListColumn.<Adoption>of("unit", getTranslation("replication.unit"), Adoption::unitName)
                        .sorted()
                        .wide(2),
                ListColumn.<Adoption>of(
                                "state",
                                getTranslation("replication.state"),
                                row -> texts.of("state", row.state(), reader))
                        .sorted(),
                ListColumn.<Adoption>of(
                                "asked",
                                getTranslation("replication.asked-on"),
                                row -> LocalDate.ofInstant(row.askedAt(), clock.getZone()))
                        .sorted(),
                ListColumn.<Adoption>of("started", getTranslation("replication.started-on"), Adoption::startedOn)
                        .onDemand(),
                ListColumn.<Adoption>of("confirmed", getTranslation("replication.confirmed-on"), Adoption::confirmedOn)
                        .sorted(),
                ListColumn.<Adoption>of("people", getTranslation("replication.people"), Adoption::peopleReached)
                        .onDemand(),
                ListColumn.<Adoption>of("model-unit", getTranslation("replication.model-unit"), Adoption::modelUnitName)
                        .onDemand());
    }

    private List<ListFilter> filters() {
        return List.of(
                ListFilter.of(
                        STATE,
                        getTranslation("replication.state"),
                        AdoptionState.class,
                        state -> texts.of("state", state, reader),
                        wanted -> adoptions.counts(filter(wanted), AdoptionFilter.Facet.STATE)),
                ListFilter.of(
                        FIELD,
                        getTranslation("models.field"),
                        ModelField.class,
                        field -> modelTexts.of("field", field, reader),
                        wanted -> adoptions.counts(filter(wanted), AdoptionFilter.Facet.FIELD)),
                ListFilter.ofYears(
                        YEAR,
                        getTranslation("replication.year"),
                        wanted -> adoptions.counts(filter(wanted), AdoptionFilter.Facet.YEAR)));
    }

    private static AdoptionFilter filter(ListAddress wanted) {
        return new AdoptionFilter(
                wanted.text(),
                wanted.filter(STATE, AdoptionState.class).orElse(null),
                wanted.filter(FIELD, ModelField.class).orElse(null),
                wanted.number(YEAR).orElse(null));
    }

    private ListSetup.GivenView view(AdoptionState state) {
        return ListSetup.GivenView.of(texts.of("state", state, reader), STATE, state);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        list.show(event);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("replication.list");
    }
}
