package vn.danvan.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import java.util.List;

/** Leaves a grid one column on a phone; that column then says in a second line what the others would. */
public final class NarrowColumns {

    private static final int NARROW = 700;

    private NarrowColumns() {}

    /** @param columns shown in wide windows only */
    @SafeVarargs
    public static <T> void wideOnly(Grid<T> grid, Grid.Column<T>... columns) {
        List<Grid.Column<T>> hidden = List.of(columns);
        grid.addAttachListener(attached -> {
            UI ui = attached.getUI();
            ui.getPage().retrieveExtendedClientDetails(client -> show(hidden, client.getWindowInnerWidth() > NARROW));
            var resized = ui.getPage().addBrowserWindowResizeListener(size -> show(hidden, size.getWidth() > NARROW));
            grid.addDetachListener(detached -> {
                detached.unregisterListener();
                resized.remove();
            });
        });
    }

    private static <T> void show(List<Grid.Column<T>> columns, boolean visible) {
        columns.forEach(column -> column.setVisible(visible));
    }
}
