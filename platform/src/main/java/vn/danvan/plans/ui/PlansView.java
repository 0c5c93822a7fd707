package vn.danvan.plans.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.DocumentFacts;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.plans.PlanService;
import vn.danvan.plans.PlanSummary;
import vn.danvan.uikit.EmptyState;
import vn.danvan.uikit.Formats;
import vn.danvan.uikit.NarrowColumns;
import vn.danvan.uikit.PageHeader;
import vn.danvan.uikit.SearchField;

/** Plans, newest first, found with or without tone marks. */
@Route("ke-hoach")
@Menu(title = "plans.list", icon = "vaadin:clipboard-check", order = 2)
@PermitAll
@RequiresRight(Right.READ_PLANS)
class PlansView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final PlanService plans;
    private final SearchField search;
    private final PageHeader header;
    private final Grid<PlanSummary> grid = new Grid<>();
    private String text = "";
    private int total;

    PlansView(PlanService plans) {
        this.plans = plans;
        addClassNames("dv-page", "dv-fill");
        setId("dv-content");
        search = new SearchField("ke-hoach", getTranslation("plans.search"), this::find);
        header = new PageHeader(
                getTranslation("plans.list"), new Anchor("ke-hoach/cap-tren", getTranslation("plans.uppers")), search);
        columns();
        grid.setEmptyStateComponent(new EmptyState(getTranslation("plans.none"), getTranslation("plans.none-advice")));
        grid.setSizeFull();
        add(header, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        find(search.read(event));
        grid.setDataProvider(DataProvider.fromCallbacks(
                query -> plans.list(text, query.getOffset(), query.getLimit()).stream(), query -> total));
    }

    private void find(String wanted) {
        text = wanted;
        total = plans.count(wanted);
        header.setSummary(
                wanted.isBlank()
                        ? getTranslation("plans.count", total)
                        : getTranslation("plans.found", total, wanted.strip()));
        grid.getDataProvider().refreshAll();
    }

    private void columns() {
        grid.addComponentColumn(row -> name(row))
                .setHeader(getTranslation("plans.title"))
                .setFlexGrow(4);
        NarrowColumns.wideOnly(
                grid,
                grid.addColumn(row -> row.facts().issuer())
                        .setHeader(getTranslation("plans.issuer"))
                        .setFlexGrow(2),
                grid.addColumn(row -> day(row.facts())).setHeader(getTranslation("plans.issued-on")),
                grid.addColumn(PlanSummary::tasks).setHeader(getTranslation("plans.tasks")));
    }

    private Div name(PlanSummary row) {
        DocumentFacts facts = row.facts();
        String number = facts.numberPrinted() == null ? "" : facts.numberPrinted() + " · ";
        String title = facts.title() == null ? getTranslation("plans.no-title") : facts.title();
        Span more = new Span(Stream.of(facts.issuer(), day(facts), getTranslation("plans.tasks-of", row.tasks()))
                .filter(part -> part != null)
                .collect(Collectors.joining(" · ")));
        more.addClassNames("dv-narrow-only", "dv-quiet");
        Div cell = new Div(new Anchor("ke-hoach/" + row.id(), number + title), more);
        cell.addClassName("dv-cell");
        return cell;
    }

    private static @Nullable String day(DocumentFacts facts) {
        return Formats.dayOrYear(facts.issuedOn(), facts.issuedYear());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plans.list");
    }
}
