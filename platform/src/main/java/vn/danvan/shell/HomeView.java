package vn.danvan.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.danvan.identity.Acting;
import vn.danvan.identity.ActingPost;
import vn.danvan.uikit.PageHeader;

/** Where one lands: who one is here, and the rooms one may enter. */
@Route("")
@Menu(title = "shell.home", icon = "vaadin:home", order = 0)
@PermitAll
class HomeView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final Acting acting;
    private final Menus menus;

    HomeView(Acting acting, Menus menus) {
        this.acting = acting;
        this.menus = menus;
        addClassName("dv-page");
        setId("dv-content");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        ActingPost post = acting.required();
        PageHeader header = new PageHeader(getTranslation("shell.welcome", post.fullName()));
        header.setSummary(post.position());
        Div rooms = new Div();
        rooms.addClassName("dv-rooms");
        menus.open().stream()
                .filter(entry -> !entry.path().isEmpty() && !entry.path().equals("/"))
                .forEach(entry -> {
                    Anchor room = new Anchor(entry.path());
                    room.add(
                            new H3(getTranslation(entry.title())),
                            new Paragraph(getTranslation(entry.title() + ".about")));
                    rooms.add(room);
                });
        add(header, rooms);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.home");
    }
}
