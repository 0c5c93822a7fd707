package vn.danvan.uikit.list;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Which columns a list has; the first one stays. */
class ColumnMenu extends Composite<MenuBar> {

    private final transient Map<String, MenuItem> items = new LinkedHashMap<>();

    /** @param choose with the names of those that shall be there */
    ColumnMenu(ListSetup<?> setup, Consumer<List<String>> choose) {
        getContent().addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        MenuItem menu = getContent().addItem(getTranslation("uikit.list.columns"));
        setup.columns().stream().skip(1).forEach(column -> {
            MenuItem item = menu.getSubMenu().addItem(column.caption(), click -> choose.accept(chosen()));
            item.setCheckable(true);
            item.setKeepOpen(true);
            items.put(column.name(), item);
        });
    }

    private List<String> chosen() {
        return items.entrySet().stream()
                .filter(item -> item.getValue().isChecked())
                .map(Map.Entry::getKey)
                .toList();
    }

    void show(List<String> shown) {
        items.forEach((name, item) -> item.setChecked(shown.contains(name)));
    }
}
