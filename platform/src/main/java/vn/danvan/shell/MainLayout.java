package vn.danvan.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.danvan.identity.Acting;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.PostNames;
import vn.danvan.identity.settings.DemoMode;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantProfiles;
import vn.danvan.tenantconfig.TenantConfiguration;
import vn.danvan.uikit.NavbarPiece;
import vn.danvan.uikit.Waiting;

/** The frame around every screen: the province, where one can go, and who is at the desk. */
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private String path = "";

    MainLayout(
            TenantProfiles profiles,
            Acting acting,
            PostNames names,
            AuthenticationContext authentication,
            DemoMode demo,
            Menus menus,
            List<NavbarPiece> pieces,
            List<Waiting> waiting,
            Clock clock) {
        TenantConfiguration profile = profiles.of(CurrentTenant.required());
        // On the whole page: dialogs stand beside this layout
        addAttachListener(shown -> shown.getUI().getElement().getStyle().set("--dv-accent", profile.accent()));
        Anchor skip = new Anchor("#dv-content", getTranslation("shell.skip"));
        skip.addClassName("dv-skip");
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        addToNavbar(skip, toggle, province(profile, LocalDate.now(clock)));
        pieces.forEach(each -> each.piece().ifPresent(this::addToNavbar));
        addToNavbar(person(acting, names, authentication));
        if (demo.on()) {
            Span ribbon = new Span(getTranslation("shell.demo"));
            ribbon.addClassName("dv-ribbon");
            addToDrawer(ribbon);
        }
        addToDrawer(new Navigation(menus.open(), waiting));
        setPrimarySection(Section.NAVBAR);
    }

    /** What scrolls is a part of this frame and not the window, which the browser would see to: a page begins at its top. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String opened = event.getLocation().getPath();
        if (!opened.equals(path)) {
            path = opened;
            getElement().executeJs("this.shadowRoot?.querySelector('[part~=\"content\"]')?.scrollTo(0, 0)");
        }
    }

    private static Div province(TenantConfiguration profile, LocalDate today) {
        TenantConfiguration.ProvinceName name = profile.nameOn(today);
        Span crest = new Span(name.name().substring(0, 1));
        crest.addClassName("dv-crest");
        crest.getElement().setAttribute("aria-hidden", "true");
        Span committee = new Span(name.committee());
        Span body = new Span(profile.administratorOn(today).name());
        body.addClassName("dv-body");
        Div text = new Div(committee, body);
        text.addClassName("dv-province-name");
        Div province = new Div(crest, text);
        province.addClassName("dv-province");
        return province;
    }

    /** Of the family name and the given name, which stands last. */
    private static String initials(String name) {
        return name.substring(0, 1) + name.substring(name.lastIndexOf(' ') + 1).substring(0, 1);
    }

    private MenuBar person(Acting acting, PostNames names, AuthenticationContext authentication) {
        MenuBar bar = new MenuBar();
        bar.addClassName("dv-person");
        List<ActingPost> posts = acting.choices();
        // One is oneself also before a post is chosen
        String name = posts.isEmpty()
                ? getTranslation("shell.person")
                : posts.getFirst().fullName();
        Avatar avatar = new Avatar(name);
        avatar.setAbbreviation(initials(name));
        MenuItem menu = bar.addItem(avatar);
        menu.getElement().setAttribute("aria-label", name);
        acting.find().ifPresent(post -> menu.getSubMenu()
                .addItem(post.fullName() + " · " + names.of(List.of(post)).get(post))
                .setEnabled(false));
        if (posts.size() > 1) {
            menu.getSubMenu().addItem(getTranslation("shell.switch-post"), click -> getUI().ifPresent(
                            ui -> ui.navigate("chon-chuc-vu")));
        }
        Locale other = getLocale().getLanguage().equals("en") ? Translations.VIETNAMESE : Locale.ENGLISH;
        menu.getSubMenu().addItem(getTranslation("shell.other-language"), click -> getUI().ifPresent(ui -> {
            ui.getSession().setLocale(other);
            ui.getPage().reload();
        }));
        menu.getSubMenu().addItem(getTranslation("identity.sessions.title"), click -> getUI().ifPresent(
                        ui -> ui.navigate("phien-dang-nhap")));
        menu.getSubMenu().addItem(getTranslation("shell.sign-out"), click -> {
            // Other windows keep what they show when a session ends by itself, but not when somebody leaves
            getElement().executeJs("dispatchEvent(new Event('dv-left'))");
            authentication.logout();
        });
        return bar;
    }
}
