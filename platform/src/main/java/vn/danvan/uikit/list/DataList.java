package vn.danvan.uikit.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.Stream;
import vn.danvan.shared.ListMemory;
import vn.danvan.uikit.EmptyState;
import vn.danvan.uikit.PageHeader;

/**
 * A list with everything that lists have. What it shows stands in the address and nowhere else: each change writes the
 * address, and the page hands every address that is called back to {@link #show(AfterNavigationEvent)}.
 */
public class DataList<T> extends Composite<Div> {

    private final transient ListSetup<T> setup;
    private final transient ListMemory memory;
    private final PageHeader header;
    private final ViewTabs views;
    private final FilterRow filters;
    private final ColumnMenu columnMenu;
    private final ListExport<T> export;
    private final BulkBar<T> bulk;
    private final ListGrid<T> grid;
    private final ListBody<T> body;
    private transient ListAddress address = ListAddress.EVERYTHING;
    private List<String> remembered = List.of();
    private boolean dense;
    private boolean begun;

    /** @param actions that the page offers beside the list's own */
    public DataList(ListSetup<T> setup, ListMemory memory, Component... actions) {
        this.setup = setup;
        this.memory = memory;
        columnMenu = new ColumnMenu(setup, this::choose, this::space);
        export = new ListExport<>(setup);
        header = new PageHeader(
                setup.words().title(),
                Stream.concat(Stream.of(export, columnMenu), Stream.of(actions)).toArray(Component[]::new));
        views = new ViewTabs(setup, memory, this::go);
        filters = new FilterRow(setup, wanted -> go(wanted.opening(address.open())));
        bulk = new BulkBar<>(setup.acts(), this::selectAll, this::selectNothing, this::again);
        grid = new ListGrid<>(setup, order -> go(address.ordered(order)), bulk::show);
        body = new ListBody<>(setup, grid, record -> go(address.opening(record)));
        getContent().addClassName("dv-list");
        getContent().add(header, views, filters, bulk, body);
    }

    /** Stands between the title and the list: what a page tells besides its rows. */
    public void tellAbove(Component figures) {
        getContent().addComponentAtIndex(1, figures);
    }

    /** Shows what the address says. */
    public void show(AfterNavigationEvent event) {
        show(event.getLocation().getQueryParameters());
    }

    /** Shows what an address says that was written in another way. */
    public void show(QueryParameters said) {
        ListAddress wanted = setup.read(said);
        if (begun && !wanted.equals(address) && wanted.closed().equals(address.closed())) {
            show(wanted);
            return;
        }
        remembered = setup.known(memory.columns(setup.path()));
        dense = memory.compact(setup.path());
        showAll(wanted);
        if (!begun && !wanted.open().isEmpty()) {
            grid.scrollTo(wanted.open());
        }
        begun = true;
    }

    /** Typing on, and going from one open record to the next, replaces what was there: Back leads out of it at once. */
    private void go(ListAddress wanted) {
        if (wanted.equals(address)) {
            return;
        }
        Location location = new Location(setup.path(), wanted.parameters());
        boolean replaces = types(wanted) || turns(wanted);
        getUI().map(ui -> ui.getPage().getHistory()).ifPresent(history -> {
            if (replaces) {
                history.replaceState(null, location);
            } else {
                history.pushState(null, location);
            }
        });
        show(wanted);
    }

    private boolean types(ListAddress wanted) {
        return !address.text().isEmpty() && !wanted.text().isEmpty() && wanted.equals(address.searching(wanted.text()));
    }

    private boolean turns(ListAddress wanted) {
        return !address.open().isEmpty()
                && !wanted.open().isEmpty()
                && wanted.closed().equals(address.closed());
    }

    /** Where only another record is open the rows stay where they are. */
    private void show(ListAddress wanted) {
        if (wanted.closed().equals(address.closed())) {
            address = wanted;
            body.show(wanted.open());
        } else {
            showAll(wanted);
        }
    }

    private void showAll(ListAddress wanted) {
        if (!wanted.text().equals(address.text()) || !wanted.filters().equals(address.filters())) {
            selectNothing();
        }
        address = wanted;
        List<String> columns = columns();
        int total = setup.source().count(wanted);
        String count = setup.words().count().apply(total);
        header.setSummary(wanted.narrows() ? getTranslation("uikit.list.found", count) : count);
        views.show(wanted);
        filters.show(wanted);
        columnMenu.show(columns, dense);
        export.show(wanted, columns, total);
        bulk.show(total);
        body.show(wanted.open());
        grid.space(dense);
        grid.show(wanted, columns, total, empty());
    }

    private List<String> columns() {
        if (!address.columns().isEmpty()) {
            return address.columns();
        }
        return remembered.isEmpty() ? setup.usual() : remembered;
    }

    /** Without any column but the first the list is as it usually is. */
    private void choose(List<String> columns) {
        memory.rememberColumns(setup.path(), columns);
        remembered = columns;
        go(address.showing(columns));
    }

    private void space(boolean wanted) {
        memory.rememberCompact(setup.path(), wanted);
        dense = wanted;
        grid.space(wanted);
    }

    private Component empty() {
        if (!address.narrows()) {
            return new EmptyState(setup.words().none(), setup.words().advice());
        }
        return new EmptyState(
                getTranslation("uikit.list.nothing"),
                getTranslation("uikit.list.nothing-advice"),
                new Button(getTranslation("uikit.list.clear"), click -> go(address.withoutFilters())));
    }

    private void selectAll() {
        grid.select(setup.source().page(address, 0, BulkBar.MOST));
    }

    private void selectNothing() {
        grid.selectNothing();
    }

    /** After an act: rows may look different, or be gone. */
    private void again() {
        selectNothing();
        showAll(address);
    }
}
