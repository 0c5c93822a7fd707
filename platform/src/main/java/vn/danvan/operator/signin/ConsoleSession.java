package vn.danvan.operator.signin;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danvan.identity.settings.SessionRules;

/**
 * What the container's session knows of an operator's sign-in.
 *
 * @param needs what is still owed before anything else, the next first
 */
record ConsoleSession(Instant started, Instant used, List<Need> needs) implements Serializable {

    private static final String ATTRIBUTE = ConsoleSession.class.getName();

    static @Nullable ConsoleSession of(@Nullable HttpSession session) {
        return session != null && session.getAttribute(ATTRIBUTE) instanceof ConsoleSession known ? known : null;
    }

    static void forget(HttpSession session) {
        session.removeAttribute(ATTRIBUTE);
        session.removeAttribute(ConsoleSecurity.OPERATOR);
    }

    void keepIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    boolean goesOn(SessionRules rules, Instant now) {
        return used.plus(rules.idle()).isAfter(now)
                && started.plus(rules.absolute()).isAfter(now);
    }

    Optional<Need> next() {
        return needs.stream().findFirst();
    }

    ConsoleSession usedAt(Instant now) {
        return new ConsoleSession(started, now, needs);
    }

    ConsoleSession without(Need done) {
        return new ConsoleSession(
                started, used, needs.stream().filter(each -> each != done).toList());
    }
}
