package vn.danvan.audit.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.danvan.audit.AuditLog;
import vn.danvan.audit.Change;
import vn.danvan.audit.ChangeFilter;
import vn.danvan.audit.history.ChangeCard;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.uikit.EmptyState;
import vn.danvan.uikit.PageHeader;

/** Everything that was changed in the province, newest first; the filter stands in the address. */
@Route("nhat-ky")
@Menu(title = "audit.title", icon = "vaadin:time-backward", order = 9.1)
@PermitAll
@RequiresRight(Right.READ_AUDIT)
class AuditLogView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient AuditLog log;
    private final AuditFilterBar bar;
    private final PageHeader header;
    private final Grid<Change> grid = new Grid<>();
    private transient ChangeFilter filter = ChangeFilter.ALL;
    private int total;

    AuditLogView(AuditLog log) {
        this.log = log;
        addClassNames("dv-page", "dv-fill");
        setId("dv-content");
        header = new PageHeader(getPageTitle());
        bar = new AuditFilterBar(log.tables(), this::ask);
        grid.addComponentColumn(ChangeCard::new).setHeader(getTranslation("audit.what"));
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setEmptyStateComponent(new EmptyState(getTranslation("audit.none"), getTranslation("audit.none-advice")));
        grid.setSizeFull();
        add(header, bar, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter = AuditAddress.filter(event.getLocation().getQueryParameters());
        bar.show(filter);
        total = log.count(filter);
        header.setSummary(getTranslation("audit.count", total));
        grid.setDataProvider(DataProvider.fromCallbacks(
                query -> log.list(filter, query.getOffset(), query.getLimit()).stream(), query -> total));
    }

    private void ask(ChangeFilter wanted) {
        getUI().ifPresent(ui -> ui.navigate(AuditLogView.class, AuditAddress.of(wanted)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.title");
    }
}
