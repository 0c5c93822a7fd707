package vn.danvan.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.danvan.organisation.FoundUnits;
import vn.danvan.organisation.OrganisationService;
import vn.danvan.organisation.UnitEditing;
import vn.danvan.organisation.UnitExport;
import vn.danvan.organisation.UnitFilter;
import vn.danvan.organisation.UnitRow;
import vn.danvan.organisation.UnitTexts;
import vn.danvan.shared.UnitId;
import vn.danvan.uikit.EmptyState;
import vn.danvan.uikit.NarrowColumns;
import vn.danvan.uikit.Notices;
import vn.danvan.uikit.PageHeader;

/** The province's units as of a day; day and filter stand in the address. */
@Route("don-vi")
@Menu(title = "organisation.units", icon = "vaadin:sitemap", order = 9)
@PermitAll
class UnitsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String LIST = "don-vi/danh-sach";

    private final OrganisationService organisation;
    private final UnitEditing editing;
    private final UnitTexts texts;
    private final Clock clock;
    private final PageHeader header;
    private final UnitFilterBar filters;
    private final Anchor list = new Anchor(LIST, getTranslation("organisation.list"));
    private final TreeGrid<UnitRow> grid = new TreeGrid<>();
    private UnitsAddress address = new UnitsAddress(null, UnitFilter.NONE);
    private FoundUnits found;

    @SuppressWarnings("NullAway.Init") // found is read when the address is known
    UnitsView(OrganisationService organisation, UnitEditing editing, UnitExport export, UnitTexts texts, Clock clock) {
        this.organisation = organisation;
        this.editing = editing;
        this.texts = texts;
        this.clock = clock;
        addClassNames("dv-page", "dv-fill");
        setId("dv-content");
        Locale reader = getLocale();
        Downloads exports = new Downloads(
                format -> getTranslation("organisation.export", format.name()),
                format -> export.tree(address.dayOr(clock), format, reader),
                () -> getTranslation(
                        "organisation.export.file", address.dayOr(clock).toString()));
        header = editing.allowed()
                ? new PageHeader(getTranslation("organisation.units"), exports, list, groups(), importing(), create())
                : new PageHeader(getTranslation("organisation.units"), exports, list, groups());
        filters = new UnitFilterBar(texts, this::go);
        filters.addClassName("dv-filters");
        createColumns();
        add(header, filters, grid);
    }

    private Anchor groups() {
        return new Anchor("don-vi/nhom", getTranslation("organisation.groups"));
    }

    private Anchor importing() {
        return new Anchor("don-vi/nhap", getTranslation("organisation.import"));
    }

    private Button create() {
        return new Button(getTranslation("organisation.new"), click -> new UnitDialog(
                        texts, day -> organisation.tree(UnitFilter.NONE, day).inTreeOrder())
                .create(address.dayOr(clock), entry -> {
                    UnitId created = editing.create(entry.code(), entry.facts(), entry.from());
                    Notices.show(getTranslation("organisation.saved"));
                    getUI().ifPresent(ui ->
                            ui.navigate("don-vi/" + created + "?" + UnitsAddress.DAY + "=" + entry.from()));
                }));
    }

    private void createColumns() {
        grid.addComponentHierarchyColumn(this::name)
                .setHeader(getTranslation("organisation.name"))
                .setFlexGrow(4);
        NarrowColumns.wideOnly(
                grid,
                grid.addColumn(UnitRow::code)
                        .setHeader(getTranslation("organisation.code"))
                        .setAutoWidth(true),
                grid.addColumn(UnitRow::symbol)
                        .setHeader(getTranslation("organisation.symbol"))
                        .setAutoWidth(true),
                grid.addColumn(row -> texts.type(row.type(), getLocale()))
                        .setHeader(getTranslation("organisation.type"))
                        .setFlexGrow(2),
                grid.addColumn(row -> texts.side(row.side(), getLocale()))
                        .setHeader(getTranslation("organisation.side")));
        grid.setSizeFull();
    }

    private Div name(UnitRow row) {
        Span more = new Span(row.code() + " · " + texts.type(row.type(), getLocale()));
        more.addClassNames("dv-narrow-only", "dv-quiet");
        Div cell = new Div(link(row), more);
        cell.addClassName("dv-cell");
        return cell;
    }

    private Anchor link(UnitRow row) {
        LocalDate day = address.day();
        Anchor link =
                new Anchor("don-vi/" + row.id() + (day == null ? "" : "?" + UnitsAddress.DAY + "=" + day), row.name());
        if (!address.filter().wantsEverything() && !found.matches(row)) {
            link.addClassName("dv-quiet");
        }
        return link;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = UnitsAddress.of(event.getLocation().getQueryParameters());
        LocalDate day = address.dayOr(clock);
        list.setHref(address.day() == null ? LIST : LIST + "?" + UnitsAddress.DAY + "=" + day);
        FoundUnits everything = organisation.tree(UnitFilter.NONE, day);
        found = everything.narrowed(address.filter());
        filters.show(day, address.filter(), types(everything));
        header.setSummary(
                address.filter().wantsEverything()
                        ? getTranslation("organisation.count", found.total())
                        : getTranslation("organisation.count.found", found.matches(), found.total()));
        grid.setEmptyStateComponent(empty());
        grid.setItems(found.roots(), found::below);
        if (!address.filter().wantsEverything()) {
            grid.expand(found.inTreeOrder());
        }
    }

    private List<String> types(FoundUnits everything) {
        return everything.inTreeOrder().stream()
                .map(UnitRow::type)
                .distinct()
                .sorted()
                .toList();
    }

    private EmptyState empty() {
        if (found.total() == 0) {
            return new EmptyState(getTranslation("organisation.none"), getTranslation("organisation.none.advice"));
        }
        return new EmptyState(
                getTranslation("organisation.none-found"),
                getTranslation("organisation.none-found.advice"),
                new Button(
                        getTranslation("organisation.clear-filters"),
                        click -> go(new UnitsAddress(address.day(), UnitFilter.NONE))));
    }

    private void go(UnitsAddress wanted) {
        QueryParameters parameters = wanted.parameters();
        getUI().ifPresent(ui -> ui.navigate(UnitsView.class, parameters));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisation.units");
    }
}
