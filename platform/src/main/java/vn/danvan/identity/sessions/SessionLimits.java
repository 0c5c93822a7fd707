package vn.danvan.identity.sessions;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;
import vn.danvan.identity.Acting;
import vn.danvan.identity.settings.SessionRules;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/**
 * Ends a session that is idle, too old, or no more on its province's list. An open page sends heartbeats, which keep the
 * container's session alive: they are not counted as use, and end the session as any other request does. Whoever comes
 * with an ended session goes on as nobody, and is led to sign-in.
 */
public final class SessionLimits extends OncePerRequestFilter {

    /** How long an ended session may live on at another node. */
    static final Duration CHECKED_EVERY = Duration.ofSeconds(5);

    static final Duration WRITTEN_EVERY = Duration.ofMinutes(1);

    /** Looked for in the address only: reading parameters would read an upload's body. */
    private static final Pattern NOT_THE_PERSON = Pattern.compile("(^|&)v-r=(heartbeat|push)(&|$)");

    private final SessionRules rules;
    private final SignedInSessions sessions;
    private final Clock clock;

    public SessionLimits(SessionRules rules, SignedInSessions sessions, Clock clock) {
        this.rules = rules;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        Optional<Known> person = known();
        if (session != null && person.isPresent()) {
            check(person.get(), session, request);
        }
        chain.doFilter(request, response);
    }

    /** Whoever works in the application, else whoever is known at the bound province's issuer. */
    private static Optional<Known> known() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return Acting.holder()
                .map(person -> new Known(person.tenant(), person.username()))
                .or(() -> Optional.ofNullable(authentication)
                        .filter(account -> account.getPrincipal() instanceof UserDetails)
                        .map(account -> new Known(CurrentTenant.required(), account.getName())));
    }

    private void check(Known person, HttpSession session, HttpServletRequest request) {
        Optional<SessionMark> mark = SessionMark.of(session, person.tenant());
        if (mark.isEmpty()) {
            begin(person, session, request);
            return;
        }
        boolean same = mark.get().username().equals(person.username());
        if (same && (goesOn(mark.get(), person.tenant(), session, request) || isRenewed(mark.get(), person, session))) {
            return;
        }
        sessions.end(mark.get().username(), mark.get().id());
        SecurityContextHolder.clearContext();
        session.invalidate();
    }

    private boolean goesOn(SessionMark mark, TenantId tenant, HttpSession session, HttpServletRequest request) {
        Instant now = clock.instant();
        if (!mark.used().plus(rules.idle()).isAfter(now)
                || !mark.started().plus(rules.absolute()).isAfter(now)) {
            return false;
        }
        boolean used = !isOfThePage(request);
        SessionMark next = used ? mark.usedAt(now) : mark;
        if (used && mark.written().plus(WRITTEN_EVERY).isBefore(now)) {
            next = next.writtenAt(now);
            next.keepIn(session, tenant);
            return sessions.seen(mark.id(), now);
        }
        if (!mark.checked().plus(CHECKED_EVERY).isAfter(now)) {
            next = next.checkedAt(now);
            next.keepIn(session, tenant);
            return sessions.contains(mark.id());
        }
        next.keepIn(session, tenant);
        return true;
    }

    /** The person signed in again in another window while this request was looked at. */
    private static boolean isRenewed(SessionMark seen, Known person, HttpSession session) {
        return SessionMark.of(session, person.tenant())
                .filter(now -> !now.id().equals(seen.id()) && now.username().equals(person.username()))
                .isPresent();
    }

    /** What an open page sends with nobody in front of it. */
    private static boolean isOfThePage(HttpServletRequest request) {
        return TimeLeftController.PATH.equals(request.getServletPath())
                || NOT_THE_PERSON
                        .matcher(String.valueOf(request.getQueryString()))
                        .find();
    }

    /** Of an identity provider of the province's own; the embedded issuer begins a session itself. */
    private void begin(Known person, HttpSession session, HttpServletRequest request) {
        synchronized (WebUtils.getSessionMutex(session)) {
            if (SessionMark.of(session, person.tenant()).isEmpty()) {
                sessions.begin(person.tenant(), person.username(), request);
            }
        }
    }

    private record Known(TenantId tenant, String username) {}
}
