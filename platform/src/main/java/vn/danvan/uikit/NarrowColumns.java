package vn.danvan.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;

/** Leaves a grid one column on a phone; that column then says in a second line what the others would. */
public final class NarrowColumns {

    private static final int NARROW = 700;

    private NarrowColumns() {}

    /** @param columns shown in wide windows only */
    @SafeVarargs
    public static <T> void wideOnly(Grid<T> grid, Grid.Column<T>... columns) {
        List<Grid.Column<T>> hidden = List.of(columns);
        watch(grid, narrow -> hidden.forEach(column -> column.setVisible(!narrow)));
    }

    /** @param narrow is told, as long as the component is shown, whether the window is a narrow one */
    public static void watch(Component component, SerializableConsumer<Boolean> narrow) {
        component.addAttachListener(attached -> {
            UI ui = attached.getUI();
            ui.getPage().retrieveExtendedClientDetails(client -> narrow.accept(client.getWindowInnerWidth() <= NARROW));
            var resized = ui.getPage().addBrowserWindowResizeListener(size -> narrow.accept(size.getWidth() <= NARROW));
            component.addDetachListener(detached -> {
                detached.unregisterListener();
                resized.remove();
            });
        });
    }
}
