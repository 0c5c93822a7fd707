package vn.danvan.operator.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.danvan.identity.SignInDefences;
import vn.danvan.operator.Operator;
import vn.danvan.operator.OperatorAccounts;
import vn.danvan.operator.OperatorAct;
import vn.danvan.operator.OperatorEvents;
import vn.danvan.tenancy.ReservedNames;

/** In and out of the console, and the password with which one comes in. */
@Component
public class ConsoleDoor {

    private final OperatorAccounts accounts;
    private final OperatorEvents events;
    private final SignInDefences defences;
    private final Clock clock;

    ConsoleDoor(OperatorAccounts accounts, OperatorEvents events, SignInDefences defences, Clock clock) {
        this.accounts = accounts;
        this.events = events;
        this.defences = defences;
        this.clock = clock;
    }

    /** @param username as accounts are stored, see {@link OperatorAccounts#name} */
    public Answer enter(String username, String password, HttpServletRequest request, HttpServletResponse response) {
        SignInDefences.Attempt attempt = attempt(username, request);
        if (!attempt.granted()) {
            return new Answer.Later(attempt.minutes());
        }
        Optional<OperatorAccounts.Account> account = accounts.check(username, password);
        if (account.isEmpty()) {
            events.record(username, OperatorAct.SIGN_IN_REFUSED, null, null);
            return new Answer.Wrong();
        }
        attempt.succeeded();
        begin(account.get(), request, response);
        events.record(username, OperatorAct.SIGNED_IN, null, null);
        return new Answer.In();
    }

    /** A province's sign-in in the same browser stays. */
    public void leave(HttpServletRequest request) {
        events.record(Operator.required().username(), OperatorAct.SIGNED_OUT, null, null);
        ConsoleSession.forget(request.getSession());
        SecurityContextHolder.clearContext();
    }

    /** @return the translation key of what is wrong; empty where the new password is in force */
    public Optional<String> changePassword(String current, String password, String repeat, HttpServletRequest request) {
        String username = Operator.required().username();
        SignInDefences.Attempt attempt = attempt(username, request);
        if (!attempt.granted()) {
            return Optional.of("identity.password.later");
        }
        if (accounts.check(username, current).isEmpty()) {
            return Optional.of("identity.password.current-wrong");
        }
        attempt.succeeded();
        Optional<String> problem = problemOf(username, current, password, repeat);
        if (problem.isEmpty()) {
            accounts.changePassword(username, password);
            ConsoleSession mark = ConsoleSession.of(request.getSession());
            if (mark != null) {
                mark.changed().keepIn(request.getSession());
            }
            events.record(username, OperatorAct.PASSWORD_CHANGED, null, null);
        }
        return problem;
    }

    private Optional<String> problemOf(String username, String current, String password, String repeat) {
        if (!password.equals(repeat)) {
            return Optional.of("identity.password.repeat-differs");
        }
        return password.equals(current)
                ? Optional.of("identity.password.same")
                : defences.weaknessOf(password, username);
    }

    private SignInDefences.Attempt attempt(String username, HttpServletRequest request) {
        return defences.admit(ReservedNames.CONSOLE, username, request.getRemoteAddr());
    }

    private void begin(OperatorAccounts.Account account, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                account.operator(), "", List.of(new SimpleGrantedAuthority("ROLE_" + ConsoleSecurity.ROLE))));
        ConsoleSecurity.contexts().saveContext(context, request, response);
        Instant now = clock.instant();
        new ConsoleSession(now, now, account.mustChange()).keepIn(session);
    }

    /** What came of it. */
    public sealed interface Answer {

        record In() implements Answer {}

        record Wrong() implements Answer {}

        /** Too many failed; not even looked at. */
        record Later(long minutes) implements Answer {}
    }
}
