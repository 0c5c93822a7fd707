package vn.danvan.identity.sessions;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.util.WebUtils;
import vn.danvan.tenancy.TenantId;

/**
 * What a session of the container knows of itself; one for each province to which it is signed in, kept until the session
 * ends, so that nobody sheds an old one by visiting another province.
 *
 * @param used when the person last did something
 * @param checked when the province's list of sessions was last asked
 * @param written when the list was last told that the person is there
 */
record SessionMark(UUID id, String username, Instant started, Instant used, Instant checked, Instant written)
        implements Serializable {

    static Optional<SessionMark> of(HttpSession session, TenantId tenant) {
        return Optional.ofNullable((SessionMark) session.getAttribute(attribute(tenant)));
    }

    static SessionMark begun(UUID id, String username, Instant now) {
        return new SessionMark(id, username, now, now, now, now);
    }

    /** Takes the place of an earlier sign-in of this session, which is told back. */
    Optional<SessionMark> beginIn(HttpSession session, TenantId tenant) {
        synchronized (WebUtils.getSessionMutex(session)) {
            Optional<SessionMark> earlier = of(session, tenant);
            session.setAttribute(attribute(tenant), this);
            return earlier;
        }
    }

    /** Not where somebody signed in again since it was read: what began before that is of the sign-in before. */
    void keepIn(HttpSession session, TenantId tenant) {
        synchronized (WebUtils.getSessionMutex(session)) {
            if (of(session, tenant).filter(kept -> !kept.id.equals(id)).isEmpty()) {
                session.setAttribute(attribute(tenant), this);
            }
        }
    }

    SessionMark usedAt(Instant now) {
        return new SessionMark(id, username, started, now, checked, written);
    }

    SessionMark checkedAt(Instant now) {
        return new SessionMark(id, username, started, used, now, written);
    }

    SessionMark writtenAt(Instant now) {
        return new SessionMark(id, username, started, used, now, now);
    }

    static String attribute(TenantId tenant) {
        return "SIGNED_IN " + tenant;
    }
}
