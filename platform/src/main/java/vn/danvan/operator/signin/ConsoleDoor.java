package vn.danvan.operator.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.danvan.identity.entrance.SignInDefences;
import vn.danvan.operator.Operator;
import vn.danvan.operator.OperatorAccounts;
import vn.danvan.operator.OperatorAct;
import vn.danvan.operator.OperatorEvents;
import vn.danvan.tenancy.ReservedNames;

/** In and out of the console, and the password with which one comes in. */
@Component
public class ConsoleDoor {

    private final OperatorAccounts accounts;
    private final OperatorFactors factors;
    private final OperatorEvents events;
    private final SignInDefences defences;
    private final Clock clock;

    ConsoleDoor(
            OperatorAccounts accounts,
            OperatorFactors factors,
            OperatorEvents events,
            SignInDefences defences,
            Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
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
        List<Need> needs = needsOf(account.get());
        begin(account.get(), needs, request, response);
        if (!needs.contains(Need.CODE)) {
            events.record(username, OperatorAct.SIGNED_IN, null, null);
        }
        return new Answer.In();
    }

    /** The code beside the password; guesses of it are counted as those of passwords are. */
    public Answer showCode(String code, HttpServletRequest request) {
        String username = Operator.required().username();
        SignInDefences.Attempt attempt = attempt(username, request);
        if (!attempt.granted()) {
            return new Answer.Later(attempt.minutes());
        }
        if (!factors.takes(username, code)) {
            events.record(username, OperatorAct.CODE_REFUSED, null, null);
            return new Answer.Wrong();
        }
        attempt.succeeded();
        done(Need.CODE, request);
        events.record(username, OperatorAct.SIGNED_IN, null, null);
        return new Answer.In();
    }

    /** Whether the signed-in operator has a phone already. */
    public boolean hasPhone() {
        return factors.isOn(Operator.required().username());
    }

    /** @return recovery codes, shown this once; empty where the code does not come from a phone with the secret */
    public Optional<List<String>> setUpPhone(byte[] secret, String code, HttpServletRequest request) {
        String username = Operator.required().username();
        if (factors.isOn(username)) {
            return Optional.empty();
        }
        Optional<List<String>> sheet = factors.turnOn(username, secret, code);
        if (sheet.isPresent()) {
            done(Need.PHONE, request);
            events.record(username, OperatorAct.PHONE_SET_UP, null, null);
        }
        return sheet;
    }

    List<Need> needsOf(OperatorAccounts.Account account) {
        boolean phone = factors.isOn(account.operator().username());
        return Stream.of(
                        phone ? Need.CODE : null,
                        account.mustChange() ? Need.OWN_PASSWORD : null,
                        factors.required() && !phone ? Need.PHONE : null)
                .filter(Objects::nonNull)
                .toList();
    }

    private static void done(Need need, HttpServletRequest request) {
        ConsoleSession mark = ConsoleSession.of(request.getSession());
        if (mark != null) {
            mark.without(need).keepIn(request.getSession());
        }
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
            done(Need.OWN_PASSWORD, request);
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

    private void begin(
            OperatorAccounts.Account account,
            List<Need> needs,
            HttpServletRequest request,
            HttpServletResponse response) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                account.operator(), "", List.of(new SimpleGrantedAuthority("ROLE_" + ConsoleSecurity.ROLE))));
        ConsoleSecurity.contexts().saveContext(context, request, response);
        Instant now = clock.instant();
        new ConsoleSession(now, now, needs).keepIn(session);
    }

    /** What came of it. */
    public sealed interface Answer {

        record In() implements Answer {}

        record Wrong() implements Answer {}

        /** Too many failed; not even looked at. */
        record Later(long minutes) implements Answer {}
    }
}
