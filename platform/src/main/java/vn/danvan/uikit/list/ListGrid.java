package vn.danvan.uikit.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridMultiSelectionModel.SelectAllCheckboxVisibility;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.danvan.shared.Sorting;
import vn.danvan.uikit.NarrowColumns;

/** The rows of a list, fetched as they come into sight. In a narrow window one column says what all the others would. */
class ListGrid<T> extends Composite<Grid<T>> {

    /** As far down as an open record is looked for. */
    private static final int SOUGHT = 200;

    /** The first column stays, and stays readable, when the others have to be scrolled. */
    private static final String FIRST = "11rem";

    private static final String WIDE_FIRST = "16rem";

    private final transient ListSetup<T> setup;
    private transient ListAddress address = ListAddress.EVERYTHING;
    private List<String> shown = List.of();
    private boolean narrow;
    private int total;

    /**
     * @param reorder when a person asks for another order
     * @param select when the selection is another one
     */
    ListGrid(ListSetup<T> setup, Consumer<List<Sorting>> reorder, Consumer<Set<T>> select) {
        this.setup = setup;
        Grid<T> grid = getContent();
        setup.columns().forEach(this::create);
        grid.setMultiSort(true, true);
        grid.addSortListener(sorted -> {
            if (sorted.isFromClient()) {
                reorder.accept(sorted.getSortOrder().stream()
                        .map(each ->
                                new Sorting(each.getSorted().getKey(), each.getDirection() == SortDirection.DESCENDING))
                        .toList());
            }
        });
        if (setup.acts().isEmpty()) {
            grid.setSelectionMode(Grid.SelectionMode.NONE);
        } else {
            selectable(select);
        }
        grid.setDataProvider(new CallbackDataProvider<>(
                query -> setup.source().page(address, query.getOffset(), query.getLimit()).stream(),
                query -> total,
                setup.id()::apply));
        grid.setSizeFull();
        NarrowColumns.watch(grid, now -> {
            narrow = now;
            arrange();
        });
    }

    private void selectable(Consumer<Set<T>> select) {
        getContent().setSelectionMode(Grid.SelectionMode.MULTI);
        GridMultiSelectionModel<T> model =
                (GridMultiSelectionModel<T>) getContent().getSelectionModel();
        model.setSelectAllCheckboxVisibility(SelectAllCheckboxVisibility.HIDDEN);
        model.setSelectionColumnFrozen(true);
        model.addMultiSelectionListener(changed -> select.accept(changed.getAllSelectedItems()));
        RowRange.watch(model, getContent(), setup, () -> address);
    }

    /** Scrolls to a record among the first rows, as one comes back to it. */
    void scrollTo(String record) {
        List<String> first =
                setup.source().page(address, 0, SOUGHT).stream().map(setup::key).toList();
        if (first.contains(record)) {
            getContent().scrollToIndex(first.indexOf(record));
        }
    }

    boolean isNarrow() {
        return narrow;
    }

    /** @param dense more rows on the screen, each with less room; else all words can be read that no pane says */
    void space(boolean dense) {
        getContent().setClassName("dv-compact", dense);
        getContent().setThemeName("wrap-cell-content", !dense && setup.link() != null);
    }

    private void create(ListColumn<T> column) {
        Grid.Column<T> made = column.equals(setup.columns().getFirst())
                ? getContent().addComponentColumn(this::first)
                : getContent().addColumn(column::text);
        made.setKey(column.name())
                .setHeader(column.caption())
                .setFlexGrow(column.width())
                .setResizable(true);
        if (column.equals(setup.columns().getFirst())) {
            made.setFrozen(true).setWidth(column.width() > 1 ? WIDE_FIRST : FIRST);
        }
        if (column.sortable()) {
            made.setSortProperty(column.name());
        }
    }

    private Div first(T row) {
        Span more = new Span(setup.columns(shown).stream()
                .skip(1)
                .map(column -> column.textInLine(row))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · ")));
        more.addClassNames("dv-narrow-only", "dv-quiet");
        Anchor link = new Anchor(
                setup.address(row, address), setup.columns().getFirst().text(row));
        link.setClassName("dv-opens", setup.link() == null);
        Div cell = new Div(link, more);
        cell.addClassName("dv-cell");
        return cell;
    }

    void show(ListAddress wanted, List<String> columns, int count, Component empty) {
        address = wanted;
        total = count;
        shown = columns;
        List<GridSortOrder<T>> order = wanted.order().stream()
                .map(each -> new GridSortOrder<>(
                        getContent().getColumnByKey(each.column()),
                        each.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING))
                .toList();
        if (!order.equals(getContent().getSortOrder())) {
            getContent().sort(order);
        }
        getContent().setEmptyStateComponent(empty);
        arrange();
        getContent().getDataProvider().refreshAll();
    }

    private void arrange() {
        setup.columns().stream().skip(1).forEach(column -> getContent()
                .getColumnByKey(column.name())
                .setVisible(!narrow && shown.contains(column.name())));
    }

    void select(List<T> rows) {
        getContent().asMultiSelect().setValue(Set.copyOf(rows));
    }

    void selectNothing() {
        if (!setup.acts().isEmpty()) {
            getContent().deselectAll();
        }
    }
}
