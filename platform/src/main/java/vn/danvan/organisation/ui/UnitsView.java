package vn.danvan.organisation.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.AbstractBackEndHierarchicalDataProvider;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import vn.danvan.organisation.OrganisationService;
import vn.danvan.organisation.UnitRow;
import vn.danvan.uikit.PageHeader;

/** The province's units as of a day; the day stands in the address. */
@Route("don-vi")
@Menu(title = "organisation.units", icon = "vaadin:sitemap", order = 3)
@PermitAll
class UnitsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String DAY = "ngay";

    private final OrganisationService organisation;
    private final Clock clock;
    private final DatePicker asOf = new DatePicker();
    private final TreeGrid<UnitRow> grid = new TreeGrid<>();

    UnitsView(OrganisationService organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
        addClassNames("dv-page", "dv-fill");
        setId("dv-content");
        asOf.setLabel(getTranslation("organisation.as-of"));
        asOf.setLocale(Locale.of("vi", "VN"));
        asOf.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                getUI().ifPresent(ui -> ui.navigate(
                        UnitsView.class,
                        QueryParameters.of(DAY, change.getValue().toString())));
            }
        });
        grid.addHierarchyColumn(UnitRow::name)
                .setHeader(getTranslation("organisation.name"))
                .setFlexGrow(4);
        grid.addColumn(UnitRow::symbol)
                .setHeader(getTranslation("organisation.symbol"))
                .setAutoWidth(true);
        grid.addColumn(row ->
                        getTranslation("organisation.side." + row.side().name().toLowerCase(Locale.ROOT)))
                .setHeader(getTranslation("organisation.side"));
        grid.setSizeFull();
        add(new PageHeader(getTranslation("organisation.units"), asOf), grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LocalDate day = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(DAY)
                .map(this::day)
                .orElseGet(() -> LocalDate.now(clock));
        asOf.setValue(day);
        grid.setDataProvider(new UnitsOf(organisation, day));
    }

    private LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            return LocalDate.now(clock);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisation.units");
    }

    /** Children are asked for when a unit is opened. */
    private static final class UnitsOf extends AbstractBackEndHierarchicalDataProvider<UnitRow, Void> {

        private static final long serialVersionUID = 1L;
        private final transient OrganisationService organisation;
        private final LocalDate day;

        UnitsOf(OrganisationService organisation, LocalDate day) {
            this.organisation = organisation;
            this.day = day;
        }

        @Override
        public int getChildCount(HierarchicalQuery<UnitRow, Void> query) {
            UnitRow parent = query.getParent();
            return parent == null ? organisation.children(null, day).size() : parent.children();
        }

        @Override
        public boolean hasChildren(UnitRow row) {
            return row.children() > 0;
        }

        @Override
        protected Stream<UnitRow> fetchChildrenFromBackEnd(HierarchicalQuery<UnitRow, Void> query) {
            UnitRow parent = query.getParent();
            return organisation.children(parent == null ? null : parent.id(), day).stream()
                    .skip(query.getOffset())
                    .limit(query.getLimit());
        }

        @Override
        public Object getId(UnitRow row) {
            return row.id();
        }
    }
}
