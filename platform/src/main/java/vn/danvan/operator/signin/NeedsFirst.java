package vn.danvan.operator.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever still owes a code, a password of their own or a phone gets that page, and no other. */
final class NeedsFirst extends OncePerRequestFilter {

    private static final Set<String> ALWAYS = Set.of(Console.SIGN_OUT, Console.SIGN_IN);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Need> need = Optional.ofNullable(ConsoleSession.of(request.getSession(false)))
                .flatMap(ConsoleSession::next);
        String asked = request.getServletPath();
        if (need.isEmpty() || asked.equals(need.get().page()) || ALWAYS.contains(asked)) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + need.get().page());
        }
    }
}
