package vn.danvan.plans.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.danvan.documents.DocumentFacts;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.plans.PlanService;
import vn.danvan.plans.PlanSummary;
import vn.danvan.uikit.EmptyState;
import vn.danvan.uikit.Formats;
import vn.danvan.uikit.PageHeader;

/** Plans, newest first. */
@Route("ke-hoach")
@Menu(title = "plans.list", icon = "vaadin:clipboard-check", order = 2)
@PermitAll
@RequiresRight(Right.READ_PLANS)
class PlansView extends Div implements HasDynamicTitle {

    private final TextField search = new TextField();
    private final Grid<PlanSummary> grid = new Grid<>();

    PlansView(PlanService plans) {
        addClassNames("dv-page", "dv-fill");
        setId("dv-content");
        search.setPlaceholder(getTranslation("plans.search"));
        search.setAriaLabel(getTranslation("plans.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        grid.addComponentColumn(row -> new Anchor("ke-hoach/" + row.id(), title(row.facts())))
                .setHeader(getTranslation("plans.title"))
                .setFlexGrow(4);
        grid.addColumn(row -> row.facts().issuer())
                .setHeader(getTranslation("plans.issuer"))
                .setFlexGrow(2);
        grid.addColumn(row ->
                        Formats.dayOrYear(row.facts().issuedOn(), row.facts().issuedYear()))
                .setHeader(getTranslation("plans.issued-on"));
        grid.addColumn(PlanSummary::tasks).setHeader(getTranslation("plans.tasks"));
        grid.setDataProvider(DataProvider.fromCallbacks(
                query -> plans.list(search.getValue(), query.getOffset(), query.getLimit()).stream(),
                query -> plans.count(search.getValue())));
        grid.setEmptyStateComponent(new EmptyState(getTranslation("plans.none"), getTranslation("plans.none-advice")));
        grid.setSizeFull();
        add(new PageHeader(getTranslation("plans.list"), search), grid);
    }

    private String title(DocumentFacts facts) {
        String number = facts.numberPrinted() == null ? "" : facts.numberPrinted() + " · ";
        return number + (facts.title() == null ? getTranslation("plans.no-title") : facts.title());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plans.list");
    }
}
