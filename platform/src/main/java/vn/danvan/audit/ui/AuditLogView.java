package vn.danvan.audit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.danvan.audit.AuditLog;
import vn.danvan.audit.Change;
import vn.danvan.audit.ChangeFilter;
import vn.danvan.audit.ChangeSource;
import vn.danvan.audit.history.ChangeCard;
import vn.danvan.audit.history.ChangeLine;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.shared.ListMemory;
import vn.danvan.uikit.list.DataList;
import vn.danvan.uikit.list.ListAddress;
import vn.danvan.uikit.list.ListColumn;
import vn.danvan.uikit.list.ListFilter;
import vn.danvan.uikit.list.ListSetup;
import vn.danvan.uikit.list.ListSource;
import vn.danvan.uikit.list.ListWords;

/**
 * Everything that was changed in the province, newest first and in no other order: a log may have millions of entries. So
 * values of filters are not counted either, and a file has the first entries of what is asked for.
 */
@Route("nhat-ky")
@Menu(title = "audit.title", icon = "vaadin:time-backward", order = 9.1)
@PermitAll
@RequiresRight(Right.READ_AUDIT)
class AuditLogView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String PATH = "nhat-ky";
    private static final String TABLE = "loai";
    private static final String SOURCE = "nguon";
    private static final String FROM = "tu";
    private static final String TO = "den";
    private static final int MOST_IN_A_FILE = 10_000;

    private final transient ChangeLine line = new ChangeLine(this, getLocale());
    private final DataList<Change> list;

    AuditLogView(AuditLog log, ListMemory memory) {
        addClassNames("dv-page", "dv-fill");
        setId("dv-content");
        list = new DataList<>(
                ListSetup.of(
                                PATH,
                                ListWords.of("audit.title", "audit"),
                                columns(),
                                Change::id,
                                ListSource.of(
                                        wanted -> log.count(filter(wanted)),
                                        (wanted, offset, limit) -> log.list(filter(wanted), offset, limit)))
                        .narrowedBy(filters(log.tables()))
                        .viewedAs(ListSetup.GivenView.of(say(ChangeSource.SQL), SOURCE, ChangeSource.SQL))
                        .detailedOnlyBy(id -> ChangeCard.whole(log.change(Long.parseLong(id))))
                        .exportedUpTo(MOST_IN_A_FILE),
                memory);
        add(list);
    }

    private List<ListColumn<Change>> columns() {
        return List.of(
                ListColumn.<Change>of("when", getTranslation("audit.when"), line::when),
                ListColumn.<Change>of("who", getTranslation("audit.who"), line::who)
                        .wide(3),
                ListColumn.<Change>of("what", getTranslation("audit.filter.table"), line::what)
                        .wide(2),
                ListColumn.<Change>of("record", getTranslation("audit.where"), line::where)
                        .wide(3),
                ListColumn.<Change>of("act", getTranslation("audit.what"), line::act),
                ListColumn.<Change>of("fields", getTranslation("audit.which"), line::fields)
                        .wide(3),
                ListColumn.<Change>of("source", getTranslation("audit.source"), line::source)
                        .onDemand(),
                ListColumn.<Change>of("request", getTranslation("audit.request"), Change::request)
                        .onDemand());
    }

    private List<ListFilter> filters(List<String> tables) {
        return List.of(
                ListFilter.uncounted(TABLE, getTranslation("audit.filter.table"), tables, value -> Optional.of(value)
                        .filter(tables::contains)
                        .map(table -> getTranslation("audit.table." + table))),
                ListFilter.uncounted(
                        SOURCE,
                        getTranslation("audit.filter.source"),
                        Arrays.stream(ChangeSource.values()).map(Enum::name).toList(),
                        value -> Arrays.stream(ChangeSource.values())
                                .filter(source -> source.name().equals(value))
                                .findFirst()
                                .map(this::say)),
                ListFilter.ofDay(FROM, getTranslation("audit.filter.from")),
                ListFilter.ofDay(TO, getTranslation("audit.filter.to")));
    }

    private static ChangeFilter filter(ListAddress wanted) {
        return new ChangeFilter(
                wanted.filter(TABLE).orElse(null),
                wanted.text().isEmpty() ? null : wanted.text(),
                wanted.day(FROM).orElse(null),
                wanted.day(TO).orElse(null),
                wanted.filter(SOURCE, ChangeSource.class).orElse(null));
    }

    private String say(ChangeSource source) {
        return getTranslation("audit.source." + source.name().toLowerCase(Locale.ROOT));
    }

    /** Who comes by an address of former days is shown today's in its place. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters said = event.getLocation().getQueryParameters();
        QueryParameters today = AuditAddress.today(said);
        if (!today.equals(said)) {
            event.getLocationChangeEvent().getUI().getPage().getHistory().replaceState(null, new Location(PATH, today));
        }
        list.show(today);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.title");
    }
}
