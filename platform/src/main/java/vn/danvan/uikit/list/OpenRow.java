package vn.danvan.uikit.list;

import com.vaadin.flow.component.grid.Grid;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which row's record is open: how the rows show it, and where the next one is asked for. */
class OpenRow<T> {

    private final Grid<T> grid;
    private final ListSetup<T> setup;
    private String open = "";
    /** The row of the open record as it was made last. */
    private @Nullable T marked;

    /** The row that somebody clicked or focused last. */
    private @Nullable T touched;

    OpenRow(Grid<T> grid, ListSetup<T> setup) {
        this.grid = grid;
        this.setup = setup;
    }

    /**
     * @param clicked when a row is clicked
     * @param focused when one gets the focus
     */
    void listen(Consumer<T> clicked, Consumer<T> focused) {
        grid.addClassName("dv-opens");
        grid.setPartNameGenerator(this::part);
        grid.addItemClickListener(click -> {
            touched = click.getItem();
            clicked.accept(click.getItem());
        });
        grid.addCellFocusListener(focus -> focus.getItem().ifPresent(row -> {
            touched = row;
            focused.accept(row);
        }));
    }

    private String part(T row) {
        if (!setup.key(row).equals(open)) {
            return "";
        }
        marked = row;
        return "dv-open-row";
    }

    /** Shows which record is open. @param record its id; empty where none is */
    void mark(String record) {
        if (record.equals(open)) {
            return;
        }
        T before = marked;
        T now = touched;
        open = record;
        marked = null;
        if (before != null) {
            grid.getDataProvider().refreshItem(before);
        }
        if (now != null && setup.key(now).equals(record)) {
            grid.getDataProvider().refreshItem(now);
        } else if (!record.isEmpty()) {
            grid.getDataProvider().refreshAll();
        }
    }

    /** Back to the row that had the focus. */
    void focus() {
        grid.getElement().executeJs("this.shadowRoot?.querySelector('#items [tabindex=\"0\"]')?.focus()");
    }
}
