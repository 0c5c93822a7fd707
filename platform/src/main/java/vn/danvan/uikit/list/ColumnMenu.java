package vn.danvan.uikit.list;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Which columns a list has, of which the first one stays, and how much room its rows have. */
class ColumnMenu extends Composite<MenuBar> {

    private final transient Map<String, MenuItem> items = new LinkedHashMap<>();
    private final MenuItem compact;

    /**
     * @param choose with the names of those that shall be there
     * @param space whether rows shall stand close together
     */
    ColumnMenu(ListSetup<?> setup, Consumer<List<String>> choose, Consumer<Boolean> space) {
        getContent().addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        MenuItem menu = getContent().addItem(getTranslation("uikit.list.columns"));
        setup.columns().stream().skip(1).forEach(column -> {
            MenuItem item = menu.getSubMenu().addItem(column.caption(), click -> choose.accept(chosen()));
            item.setCheckable(true);
            item.setKeepOpen(true);
            items.put(column.name(), item);
        });
        menu.getSubMenu().addSeparator();
        compact = menu.getSubMenu().addItem(getTranslation("uikit.list.compact"));
        compact.setCheckable(true);
        compact.setKeepOpen(true);
        compact.addClickListener(click -> space.accept(compact.isChecked()));
    }

    private List<String> chosen() {
        return items.entrySet().stream()
                .filter(item -> item.getValue().isChecked())
                .map(Map.Entry::getKey)
                .toList();
    }

    void show(List<String> shown, boolean dense) {
        compact.setChecked(dense);
        items.forEach((name, item) -> item.setChecked(shown.contains(name)));
    }
}
