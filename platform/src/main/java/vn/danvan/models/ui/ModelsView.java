package vn.danvan.models.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
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
import java.util.stream.Stream;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.models.ModelBulk;
import vn.danvan.models.ModelFilter;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelService;
import vn.danvan.models.ModelSummary;
import vn.danvan.models.life.ModelState;
import vn.danvan.models.life.ModelStep;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.registration.ModelTexts;
import vn.danvan.models.registration.Registration;
import vn.danvan.shared.ListMemory;
import vn.danvan.uikit.list.BulkAct;
import vn.danvan.uikit.list.DataList;
import vn.danvan.uikit.list.ListAddress;
import vn.danvan.uikit.list.ListColumn;
import vn.danvan.uikit.list.ListFilter;
import vn.danvan.uikit.list.ListSetup;
import vn.danvan.uikit.list.ListSource;
import vn.danvan.uikit.list.ListWords;

/** Models and exemplars, the latest change first where nobody asks for another order. */
@Route("mo-hinh")
@Menu(title = "models.list", icon = "vaadin:lightbulb", order = 5)
@PermitAll
@RequiresRight(Right.READ_MODELS)
class ModelsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String STATE = "trang-thai";
    private static final String FIELD = "linh-vuc";
    private static final String YEAR = "nam";

    private final transient ModelService models;
    private final transient ModelBulk bulk;
    private final transient ModelTexts texts;
    private final transient Clock clock;
    private final Locale reader = getLocale();
    private final DataList<ModelSummary> list;

    ModelsView(ModelService models, ModelBulk bulk, ModelTexts texts, ListMemory memory, Clock clock) {
        this.models = models;
        this.bulk = bulk;
        this.texts = texts;
        this.clock = clock;
        addClassNames("dv-page", "dv-fill");
        setId("dv-content");
        ListWords words = ListWords.of("models.list", "models");
        list = new DataList<>(
                ListSetup.of(
                                "mo-hinh",
                                models.mayRegister() ? words : words.advising("models.none-advice.reader"),
                                columns(),
                                ModelSummary::id,
                                ListSource.of(
                                        wanted -> models.count(filter(wanted)),
                                        (wanted, offset, limit) ->
                                                models.list(filter(wanted), wanted.order(), offset, limit)))
                        .narrowedBy(filters())
                        .viewedAs(view(ModelState.REGISTERED), view(ModelState.BUILDING), view(ModelState.RECOGNISED))
                        .actedOnBy(bulk.mayEndorse() ? acts() : List.of())
                        .detailedBy(new ModelGlances(models, texts, clock.getZone())::of),
                memory,
                models.mayRegister() ? new Component[] {chase(), create()} : new Component[] {chase()});
        add(list);
    }

    private List<ListColumn<ModelSummary>> columns() {
        return List.of(
                ListColumn.<ModelSummary>of("name", getTranslation("models.name"), this::name)
                        .sorted()
                        .wide(4),
                ListColumn.<ModelSummary>of("code", getTranslation("models.code"), ModelSummary::code)
                        .sorted(),
                ListColumn.<ModelSummary>of(
                                "state", getTranslation("models.state"), row -> texts.of("state", row.state(), reader))
                        .sorted(),
                ListColumn.<ModelSummary>of(
                                "field",
                                getTranslation("models.field"),
                                row -> row.field() == null ? null : texts.of("field", row.field(), reader))
                        .sorted(),
                ListColumn.<ModelSummary>of("desk", getTranslation("models.desk"), ModelSummary::deskName)
                        .sorted()
                        .wide(2),
                ListColumn.<ModelSummary>of(
                        "desk-since",
                        getTranslation("models.desk-since"),
                        row -> LocalDate.ofInstant(row.deskSince(), clock.getZone())),
                ListColumn.<ModelSummary>of("lead", getTranslation("models.lead-unit"), ModelSummary::leadName)
                        .sorted()
                        .onDemand(),
                ListColumn.<ModelSummary>of("year", getTranslation("models.year"), ModelSummary::year)
                        .onDemand());
    }

    private String name(ModelSummary row) {
        return row.name().isEmpty() ? getTranslation(reader, "models.no-name") : row.name();
    }

    private List<ListFilter> filters() {
        return List.of(
                ListFilter.of(
                        STATE,
                        getTranslation("models.state"),
                        ModelState.class,
                        state -> texts.of("state", state, reader),
                        wanted -> models.counts(filter(wanted), ModelFilter.Facet.STATE)),
                ListFilter.of(
                        FIELD,
                        getTranslation("models.field"),
                        ModelField.class,
                        field -> texts.of("field", field, reader),
                        wanted -> models.counts(filter(wanted), ModelFilter.Facet.FIELD)),
                ListFilter.ofYears(
                        YEAR,
                        getTranslation("models.year"),
                        wanted -> models.counts(filter(wanted), ModelFilter.Facet.YEAR)));
    }

    private static ModelFilter filter(ListAddress wanted) {
        return new ModelFilter(
                wanted.text(),
                wanted.filter(STATE, ModelState.class).orElse(null),
                wanted.filter(FIELD, ModelField.class).orElse(null),
                wanted.number(YEAR).orElse(null));
    }

    private ListSetup.GivenView view(ModelState state) {
        return ListSetup.GivenView.of(texts.of("state", state, reader), STATE, state);
    }

    private List<BulkAct<ModelSummary>> acts() {
        return Stream.of(ModelStep.ENDORSE, ModelStep.ACCEPT, ModelStep.RETURN)
                .<BulkAct<ModelSummary>>map(
                        step -> new DeskStep(texts.of("step", step, reader), step, bulk, this::name))
                .toList();
    }

    private Anchor chase() {
        Anchor chase = new Anchor("mo-hinh/con-thieu", getTranslation("models.chase"));
        chase.addClassName("dv-file");
        return chase;
    }

    /** The draft is there from the first moment, so that nothing typed is ever lost. */
    private Button create() {
        Button create = new Button(getTranslation("models.new"), click -> {
            ModelId id = models.start(Registration.empty(LocalDate.now(clock).getYear()));
            getUI().ifPresent(ui -> ui.navigate("mo-hinh/" + id));
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
        return getTranslation("models.list");
    }
}
