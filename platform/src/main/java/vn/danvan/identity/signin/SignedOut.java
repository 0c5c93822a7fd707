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
import vn.danvan.tenancy.CurrentTenant;

/** Records that somebody left. */
@Component
class SignedOut implements LogoutHandler {

    private final SecurityEvents events;

    SignedOut(SecurityEvents events) {
        this.events = events;
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication left) {
        if (left != null && left.getPrincipal() instanceof PostHolder person) {
            CurrentTenant.runAs(
                    person.tenant(), () -> events.record(SecurityEvent.SIGNED_OUT, person.username(), null));
        }
    }
}
