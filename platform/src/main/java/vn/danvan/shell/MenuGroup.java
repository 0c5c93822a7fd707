package vn.danvan.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Arrays;
import java.util.Optional;

/**
 * A heading of the navigation. With the rooms that stand alone there are never more than seven entries; a room belongs to
 * the heading whose number its {@code @Menu(order)} begins with, so 5.2 is the third of the models.
 */
enum MenuGroup {
    MODELS(5, "shell.menu.models", VaadinIcon.LIGHTBULB),
    AWARDS(6, "shell.menu.awards", VaadinIcon.DIPLOMA),
    ADMINISTRATION(9, "shell.menu.administration", VaadinIcon.COG_O);

    private final int number;
    private final String title;
    private final VaadinIcon icon;

    MenuGroup(int number, String title, VaadinIcon icon) {
        this.number = number;
        this.title = title;
        this.icon = icon;
    }

    /** Nothing for a room that stands alone. */
    static Optional<MenuGroup> of(MenuEntry entry) {
        int wanted = entry.order() == null ? 0 : entry.order().intValue();
        return Arrays.stream(values()).filter(group -> group.number == wanted).findFirst();
    }

    String title() {
        return title;
    }

    VaadinIcon icon() {
        return icon;
    }
}
