package vn.danvan.operator.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever came in with a first password chooses one of their own before anything else. */
final class PasswordFirst extends OncePerRequestFilter {

    private static final Set<String> ALLOWED = Set.of(Console.NEW_PASSWORD, Console.SIGN_OUT, Console.SIGN_IN);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ConsoleSession mark = ConsoleSession.of(request.getSession(false));
        if (mark != null && mark.mustChange() && !ALLOWED.contains(request.getServletPath())) {
            response.sendRedirect(request.getContextPath() + Console.NEW_PASSWORD);
        } else {
            chain.doFilter(request, response);
        }
    }
}
