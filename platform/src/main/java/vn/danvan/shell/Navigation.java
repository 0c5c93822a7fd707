package vn.danvan.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.shared.Registration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danvan.uikit.Waiting;
import vn.danvan.uikit.WaitingChanged;

/** Where one can go, under at most seven entries; what waits stands as a number behind its entry. */
class Navigation extends Composite<SideNav> {

    /** An item of Vaadin 25.2 says that it opens the list "children", and gives its list no such name. */
    private static final String NAME_THE_LIST = "this.updateComplete.then(() => "
            + "{ this.shadowRoot.querySelector('[part=children]').id = 'children'; })";

    private final Map<String, SideNavItem> items = new HashMap<>();
    private @Nullable Registration changes;

    Navigation(List<MenuEntry> rooms, List<Waiting> waiting) {
        Map<MenuGroup, Long> sizes = rooms.stream()
                .map(MenuGroup::of)
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(group -> group, Collectors.counting()));
        Map<MenuGroup, SideNavItem> headings = new EnumMap<>(MenuGroup.class);
        for (MenuEntry room : rooms) {
            SideNavItem item = new SideNavItem(getTranslation(room.title()), room.path(), new Icon(room.icon()));
            items.put(plain(room.path()), item);
            MenuGroup.of(room)
                    .filter(group -> sizes.getOrDefault(group, 0L) > 1)
                    .ifPresentOrElse(
                            group -> headings.computeIfAbsent(group, this::heading)
                                    .addItem(item),
                            () -> getContent().addItem(item));
        }
        waiting.stream()
                .filter(each -> items.containsKey(each.path()))
                .forEach(each -> show(each.path(), each.count()));
    }

    private SideNavItem heading(MenuGroup group) {
        SideNavItem heading = new SideNavItem(getTranslation(group.title()));
        heading.setPrefixComponent(group.icon().create());
        heading.addAttachListener(attached -> heading.getElement().executeJs(NAME_THE_LIST));
        getContent().addItem(heading);
        return heading;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        changes = ComponentUtil.addListener(
                attached.getUI(), WaitingChanged.class, event -> show(event.path(), event.count()));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (changes != null) {
            changes.remove();
        }
    }

    private void show(String path, int count) {
        SideNavItem item = items.get(path);
        if (item != null) {
            item.setSuffixComponent(count == 0 ? null : badge(count));
        }
    }

    private Span badge(int count) {
        Span badge = new Span(Integer.toString(count));
        badge.addClassName("dv-waiting");
        badge.setTitle(getTranslation("shell.menu.waiting", count));
        return badge;
    }

    private static String plain(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
