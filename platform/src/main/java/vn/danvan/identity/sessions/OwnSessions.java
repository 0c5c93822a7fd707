package vn.danvan.identity.sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.danvan.identity.Acting;
import vn.danvan.identity.NobodyActs;
import vn.danvan.identity.PostHolder;
import vn.danvan.identity.SecurityEvent;
import vn.danvan.identity.SecurityEvents;
import vn.danvan.tenancy.TenantId;

/** The sessions of the person at the desk, and of nobody else. */
@Component
public class OwnSessions {

    private final SignedInSessions sessions;
    private final SecurityEvents events;
    private final HttpServletRequest request;

    /** @param request stands for the request of the moment */
    OwnSessions(SignedInSessions sessions, SecurityEvents events, HttpServletRequest request) {
        this.sessions = sessions;
        this.events = events;
        this.request = request;
    }

    /** Those that can still be alive, the last one used first. */
    public List<OwnSession> list() {
        return sessions.of(person().username());
    }

    /** The session of this very request. */
    public Optional<UUID> current() {
        return current(person().tenant());
    }

    /** Ends it everywhere within seconds; a session of somebody else is left alone. */
    public void end(UUID session) {
        if (sessions.end(person().username(), session)) {
            events.record(SecurityEvent.SESSION_ENDED, person().username(), null);
        }
    }

    public void endOthers() {
        endOthers(person().tenant(), person().username());
    }

    /** For the issuer's pages, where the person is known by name only. */
    public void endOthers(TenantId tenant, String username) {
        sessions.endOthers(username, current(tenant).orElseGet(UUID::randomUUID));
        events.record(SecurityEvent.SESSION_ENDED, username, null);
    }

    /** Somebody leaves. */
    public void forget(TenantId tenant) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            SessionMark.of(session, tenant).ifPresent(mark -> sessions.end(mark.username(), mark.id()));
            session.removeAttribute(SessionMark.attribute(tenant));
        }
    }

    private Optional<UUID> current(TenantId tenant) {
        return Optional.ofNullable(request.getSession(false))
                .flatMap(session -> SessionMark.of(session, tenant))
                .map(SessionMark::id);
    }

    private static PostHolder person() {
        return Acting.holder().orElseThrow(NobodyActs::new);
    }
}
