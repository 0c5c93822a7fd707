package vn.danvan.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import vn.danvan.identity.PostHolder;
import vn.danvan.identity.SecurityEvent;
import vn.danvan.identity.SecurityEvents;
import vn.danvan.identity.sessions.OwnSessions;
import vn.danvan.tenancy.CurrentTenant;

/** Records that somebody left, and takes the session off the person's list. */
@Component
class SignedOut implements LogoutHandler {

    private final SecurityEvents events;
    private final OwnSessions sessions;

    SignedOut(SecurityEvents events, OwnSessions sessions) {
        this.events = events;
        this.sessions = sessions;
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication left) {
        if (left != null && left.getPrincipal() instanceof PostHolder person) {
            CurrentTenant.runAs(person.tenant(), () -> {
                events.record(SecurityEvent.SIGNED_OUT, person.username(), null);
                sessions.forget(person.tenant());
            });
        }
    }
}
