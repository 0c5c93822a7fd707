package vn.danvan.operator.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.danvan.identity.settings.SessionRules;
import vn.danvan.operator.Operator;
import vn.danvan.operator.OperatorAccounts;

/**
 * Ends an operator's sign-in that is idle, too old, or whose account was disabled. Operators are few and their pages
 * are forms, so the account is asked each time. A province's sign-in in the same browser is left alone.
 */
final class ConsoleLimits extends OncePerRequestFilter {

    private final SessionRules rules;
    private final OperatorAccounts accounts;
    private final Clock clock;

    ConsoleLimits(SessionRules rules, OperatorAccounts accounts, Clock clock) {
        this.rules = rules;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        HttpSession session = request.getSession(false);
        if (session != null && known != null && known.getPrincipal() instanceof Operator operator) {
            Instant now = clock.instant();
            ConsoleSession mark = ConsoleSession.of(session);
            if (mark != null && mark.goesOn(rules, now) && accounts.enabled(operator.username())) {
                mark.usedAt(now).keepIn(session);
            } else {
                ConsoleSession.forget(session);
                SecurityContextHolder.clearContext();
            }
        }
        chain.doFilter(request, response);
    }
}
