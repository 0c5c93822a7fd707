package vn.danvan.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import vn.danvan.identity.sessions.Browsers;
import vn.danvan.identity.sessions.NetworkAddress;
import vn.danvan.identity.sessions.OwnSession;
import vn.danvan.identity.sessions.OwnSessions;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantProfiles;
import vn.danvan.uikit.Facts;
import vn.danvan.uikit.Notices;
import vn.danvan.uikit.PageHeader;

/** Where am I signed in, and is that me? */
@Route("phien-dang-nhap")
@PermitAll
class OwnSessionsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private final OwnSessions sessions;
    private final TenantProfiles profiles;
    private final Clock clock;

    OwnSessionsView(OwnSessions sessions, TenantProfiles profiles, Clock clock) {
        this.sessions = sessions;
        this.profiles = profiles;
        this.clock = clock;
        addClassName("dv-page");
        setId("dv-content");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        removeAll();
        List<OwnSession> all = sessions.list();
        UUID current = sessions.current().orElse(null);
        Button others = new Button(getTranslation("identity.sessions.end-others"), click -> {
            sessions.endOthers();
            ended();
        });
        others.setEnabled(all.stream().anyMatch(session -> !session.id().equals(current)));
        PageHeader header = new PageHeader(getPageTitle(), others);
        header.setSummary(getTranslation("identity.sessions.summary", all.size()));
        Div list = new Div();
        list.addClassName("dv-tasks");
        all.forEach(session -> list.add(card(session, session.id().equals(current))));
        add(header, list);
        if (profiles.of(CurrentTenant.required()).issuer() == null) {
            add(account());
        }
    }

    private Div card(OwnSession session, boolean current) {
        Div card = new Div();
        H3 title = new H3(Browsers.name(session.browser()).orElse(getTranslation("identity.sessions.unknown-browser")));
        Facts facts = new Facts()
                .add(
                        getTranslation("identity.sessions.address"),
                        NetworkAddress.readable(session.address())
                                .orElseGet(() -> getTranslation("identity.sessions.this-computer")))
                .add(getTranslation("identity.sessions.started"), time(session.startedAt()))
                .add(getTranslation("identity.sessions.last-seen"), time(session.lastSeenAt()));
        card.add(title, facts);
        if (current) {
            Span badge = new Span(getTranslation("identity.sessions.current"));
            badge.addClassName("dv-badge");
            title.add(badge);
        } else {
            Button end = new Button(getTranslation("identity.sessions.end"), click -> {
                sessions.end(session.id());
                ended();
            });
            end.setAriaLabel(getTranslation("identity.sessions.end-of", title.getText(), time(session.lastSeenAt())));
            card.add(end);
        }
        return card;
    }

    /** These pages belong to the province's issuer, which asks for the password again. */
    private Div account() {
        String issuer = "/" + CurrentTenant.required() + "/";
        Anchor password = new Anchor(issuer + "doi-mat-khau", getTranslation("identity.password.title"));
        Anchor secondFactor = new Anchor(issuer + "xac-thuc-hai-buoc", getTranslation("identity.second.title"));
        List.of(password, secondFactor).forEach(link -> {
            link.setRouterIgnore(true);
            link.addClassName("dv-button");
        });
        Div account = new Div(password, secondFactor);
        account.addClassName("dv-actions");
        account.getStyle().set("margin-top", "1rem");
        return account;
    }

    private void ended() {
        Notices.show(getTranslation("identity.sessions.ended"));
        show();
    }

    private String time(Instant moment) {
        return TIME.withZone(clock.getZone()).format(moment);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.sessions.title");
    }
}
