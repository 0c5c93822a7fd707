package vn.danvan.shell;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Rights;

/** The rooms that the acting post may enter, in their order. */
@Component
class Menus {

    private final Rights rights;

    Menus(Rights rights) {
        this.rights = rights;
    }

    List<MenuEntry> open() {
        return MenuConfiguration.getMenuEntries().stream().filter(this::mayOpen).toList();
    }

    private boolean mayOpen(MenuEntry entry) {
        RequiresRight needed =
                entry.menuClass() == null ? null : entry.menuClass().getAnnotation(RequiresRight.class);
        return needed == null || rights.may(needed.value());
    }
}
