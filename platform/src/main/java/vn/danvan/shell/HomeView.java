package vn.danvan.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.danvan.identity.Acting;
import vn.danvan.identity.ActingPost;
import vn.danvan.uikit.HomeTile;

/** Where one lands: who one is here, and the rooms one may enter. */
@Route("")
@Menu(title = "shell.home", icon = "vaadin:home", order = 0)
@PermitAll
class HomeView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final Acting acting;
    private final Menus menus;
    private final List<HomeTile> tiles;
    private final Clock clock;

    HomeView(Acting acting, Menus menus, List<HomeTile> tiles, Clock clock) {
        this.acting = acting;
        this.menus = menus;
        this.tiles = tiles;
        this.clock = clock;
        addClassName("dv-page");
        setId("dv-content");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        Div pieces = new Div();
        pieces.addClassName("dv-tiles");
        tiles.forEach(each -> each.tile().ifPresent(pieces::add));
        add(welcome(acting.required()), pieces, rooms());
    }

    private Div welcome(ActingPost post) {
        Div who = new Div(new H2(getTranslation("shell.welcome", post.fullName())), new Paragraph(post.position()));
        Div band = new Div(who, new Paragraph(today()));
        band.addClassName("dv-welcome");
        return band;
    }

    private String today() {
        return DateTimeFormatter.ofPattern("EEEE, dd/MM/yyyy", getLocale()).format(LocalDate.now(clock));
    }

    private Div rooms() {
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
        return rooms;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.home");
    }
}
