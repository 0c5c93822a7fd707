package vn.danvan.uikit.list;

import com.vaadin.flow.component.grid.ClientItemToggleEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Shift and a click take the way of the row that is clicked, in or out, for all between it and the one clicked before.
 * Rows far down that are not read for it stay as they are.
 */
class RowRange<T> {

    private final Grid<T> grid;
    private final ListSetup<T> setup;
    private final Supplier<ListAddress> shown;
    private @Nullable T start;

    private RowRange(Grid<T> grid, ListSetup<T> setup, Supplier<ListAddress> shown) {
        this.grid = grid;
        this.setup = setup;
        this.shown = shown;
    }

    /** @param shown what the list shows, and in which order */
    static <T> void watch(
            GridMultiSelectionModel<T> model, Grid<T> grid, ListSetup<T> setup, Supplier<ListAddress> shown) {
        RowRange<T> range = new RowRange<>(grid, setup, shown);
        model.addClientItemToggleListener(range::toggled);
    }

    private void toggled(ClientItemToggleEvent<T> toggled) {
        T from = start;
        start = toggled.getItem();
        if (from == null || !toggled.isShiftKey()) {
            return;
        }
        List<T> rows = between(from, toggled.getItem());
        if (toggled.isSelected()) {
            grid.asMultiSelect().select(rows);
        } else {
            grid.asMultiSelect().deselect(rows);
        }
    }

    private List<T> between(T one, T other) {
        List<T> rows = setup.source().page(shown.get(), 0, BulkBar.MOST);
        List<String> keys = rows.stream().map(setup::key).toList();
        int first = keys.indexOf(setup.key(one));
        int last = keys.indexOf(setup.key(other));
        return first < 0 || last < 0 ? List.of() : rows.subList(Math.min(first, last), Math.max(first, last) + 1);
    }
}
