package vn.danvan.models.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelService;
import vn.danvan.models.ModelSummary;
import vn.danvan.models.ModelTexts;
import vn.danvan.models.Registration;
import vn.danvan.models.life.ModelState;
import vn.danvan.uikit.EmptyState;
import vn.danvan.uikit.Formats;
import vn.danvan.uikit.NarrowColumns;
import vn.danvan.uikit.PageHeader;

/** Models and exemplars, the latest change first, each with where it lies and since when. */
@Route("mo-hinh")
@Menu(title = "models.list", icon = "vaadin:lightbulb", order = 5)
@PermitAll
@RequiresRight(Right.READ_MODELS)
class ModelsView extends Div implements HasDynamicTitle {

    private final ModelService models;
    private final ModelTexts texts;
    private final Clock clock;
    private final TextField search = new TextField();
    private final Select<ModelState> state = new Select<>();
    private final Grid<ModelSummary> grid = new Grid<>();

    ModelsView(ModelService models, ModelTexts texts, Clock clock) {
        this.models = models;
        this.texts = texts;
        this.clock = clock;
        addClassNames("dv-page", "dv-fill");
        setId("dv-content");
        prepareFilters();
        prepareGrid();
        PageHeader header = models.mayRegister()
                ? new PageHeader(getTranslation("models.list"), search, state, create())
                : new PageHeader(getTranslation("models.list"), search, state);
        add(header, grid);
    }

    private void prepareFilters() {
        search.setPlaceholder(getTranslation("models.search"));
        search.setAriaLabel(getTranslation("models.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        state.setAriaLabel(getTranslation("models.state"));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("models.any-state"));
        state.setItems(ModelState.values());
        state.setItemLabelGenerator(
                each -> each == null ? getTranslation("models.any-state") : texts.of("state", each, getLocale()));
        state.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
    }

    private void prepareGrid() {
        grid.addComponentColumn(row -> new Anchor("mo-hinh/" + row.id(), name(row)))
                .setHeader(getTranslation("models.name"))
                .setFlexGrow(4);
        grid.addColumn(row -> texts.of("state", row.state(), getLocale())).setHeader(getTranslation("models.state"));
        NarrowColumns.wideOnly(
                grid,
                grid.addColumn(row -> row.field() == null ? "" : texts.of("field", row.field(), getLocale()))
                        .setHeader(getTranslation("models.field")),
                grid.addColumn(this::desk)
                        .setHeader(getTranslation("models.desk"))
                        .setFlexGrow(2));
        grid.setDataProvider(DataProvider.fromCallbacks(
                query -> models.list(search.getValue(), state.getValue(), query.getOffset(), query.getLimit()).stream(),
                query -> models.count(search.getValue(), state.getValue())));
        grid.setEmptyStateComponent(
                new EmptyState(getTranslation("models.none"), getTranslation("models.none-advice")));
        grid.setSizeFull();
    }

    private String desk(ModelSummary row) {
        return getTranslation(
                "models.desk.since",
                row.deskName(),
                Formats.day(LocalDate.ofInstant(row.deskSince(), clock.getZone())));
    }

    private String name(ModelSummary row) {
        return row.code() + " · " + (row.name().isEmpty() ? getTranslation("models.no-name") : row.name());
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
    public String getPageTitle() {
        return getTranslation("models.list");
    }
}
