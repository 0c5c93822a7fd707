package vn.danvan.plans.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.plans.PlanBulk;
import vn.danvan.plans.PlanService;
import vn.danvan.plans.approval.PlanState;
import vn.danvan.plans.search.PlanFilter;
import vn.danvan.plans.search.PlanSummary;
import vn.danvan.shared.ListMemory;
import vn.danvan.shared.Side;
import vn.danvan.uikit.list.BulkAct;
import vn.danvan.uikit.list.DataList;
import vn.danvan.uikit.list.ListAddress;
import vn.danvan.uikit.list.ListColumn;
import vn.danvan.uikit.list.ListFilter;
import vn.danvan.uikit.list.ListSetup;
import vn.danvan.uikit.list.ListSource;
import vn.danvan.uikit.list.ListWords;

/** Plans, newest first where nobody asks for another order. */
@Route("ke-hoach")
@Menu(title = "plans.list", icon = "vaadin:clipboard-check", order = 2)
@PermitAll
@RequiresRight(Right.READ_PLANS)
class PlansView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String STATE = "trang-thai";
    private static final String SIDE = "khoi";
    private static final String YEAR = "nam";

    private final transient PlanService plans;
    private final transient PlanBulk bulk;
    private final Locale reader = getLocale();
    private final DataList<PlanSummary> list;

    PlansView(PlanService plans, PlanBulk bulk, PlanGlances glances, Rights rights, ListMemory memory) {
        this.plans = plans;
        this.bulk = bulk;
        addClassNames("dv-page", "dv-fill");
        setId("dv-content");
        list = new DataList<>(
                ListSetup.of(
                                "ke-hoach",
                                ListWords.of("plans.list", "plans"),
                                columns(),
                                PlanSummary::id,
                                ListSource.of(
                                        wanted -> plans.count(filter(wanted)),
                                        (wanted, offset, limit) ->
                                                plans.list(filter(wanted), wanted.order(), offset, limit)))
                        .narrowedBy(filters())
                        .viewedAs(view(PlanState.SUBMITTED), view(PlanState.IN_PROGRESS), view(PlanState.CLOSED))
                        .actedOnBy(rights.may(Right.ISSUE_PLANS) ? acts() : List.of())
                        .detailedBy(glances::of),
                memory,
                new Anchor("ke-hoach/cap-tren", getTranslation("plans.uppers")));
        add(list);
    }

    private List<ListColumn<PlanSummary>> columns() {
        return List.of(
                ListColumn.<PlanSummary>of("title", getTranslation("plans.title"), this::title)
                        .sorted()
                        .wide(4),
                ListColumn.<PlanSummary>of("number", getTranslation("plans.number"), row -> row.facts()
                                .numberPrinted())
                        .sorted(),
                ListColumn.<PlanSummary>of("issuer", getTranslation("plans.issuer"), row -> row.facts()
                                .issuer())
                        .sorted()
                        .wide(2),
                ListColumn.<PlanSummary>of(
                                "issued-on",
                                getTranslation("plans.issued-on"),
                                row -> ListColumn.dayOrYear(
                                        row.facts().issuedOn(), row.facts().issuedYear()))
                        .sorted(),
                ListColumn.<PlanSummary>of(
                                "state", getTranslation("plans.state"), row -> say(PlanState.valueOf(row.state())))
                        .sorted(),
                ListColumn.<PlanSummary>of("tasks", getTranslation("plans.tasks"), PlanSummary::tasks)
                        .sorted(),
                ListColumn.<PlanSummary>of("signatory", getTranslation("plans.signatory"), row -> row.facts()
                                .signatory())
                        .onDemand());
    }

    private String title(PlanSummary row) {
        String title = row.facts().title();
        return title == null ? getTranslation(reader, "plans.no-title") : title;
    }

    private List<ListFilter> filters() {
        return List.of(
                ListFilter.of(
                        STATE,
                        getTranslation("plans.state"),
                        PlanState.class,
                        this::say,
                        wanted -> plans.counts(filter(wanted), PlanFilter.Facet.STATE)),
                ListFilter.of(
                        SIDE,
                        getTranslation("documents.side"),
                        Side.class,
                        side -> getTranslation("documents.side." + side.name().toLowerCase(Locale.ROOT)),
                        wanted -> plans.counts(filter(wanted), PlanFilter.Facet.SIDE)),
                ListFilter.ofYears(
                        YEAR,
                        getTranslation("plans.year"),
                        wanted -> plans.counts(filter(wanted), PlanFilter.Facet.YEAR)));
    }

    private static PlanFilter filter(ListAddress wanted) {
        return new PlanFilter(
                wanted.text(),
                wanted.filter(STATE, PlanState.class).orElse(null),
                wanted.filter(SIDE, Side.class).orElse(null),
                wanted.number(YEAR).orElse(null));
    }

    private ListSetup.GivenView view(PlanState state) {
        return ListSetup.GivenView.of(say(state), STATE, state);
    }

    private List<BulkAct<PlanSummary>> acts() {
        return List.of(
                new PlanMove(getTranslation("plans.bulk.approve"), PlanState.APPROVED, false, bulk, this::title),
                new PlanMove(getTranslation("plans.bulk.return"), PlanState.RETURNED, true, bulk, this::title),
                new PlanMove(getTranslation("plans.bulk.close"), PlanState.CLOSED, false, bulk, this::title));
    }

    private String say(PlanState state) {
        return getTranslation(reader, "plans.state." + state.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        list.show(event);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plans.list");
    }
}
