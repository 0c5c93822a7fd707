package vn.danvan.identity.server.issuer;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.danvan.identity.entrance.PageHeaders;

/**
 * What browsers are told with every answer, said before anybody answers: also with those that no security chain sees, or
 * that leave before a chain has written its own. Whoever knows better replaces it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class EveryAnswer extends OncePerRequestFilter {

    /** The page that says what went wrong is a page like others, also for an address that no security chain knows. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader(
                PageHeaders.POLICY,
                request.getDispatcherType() == DispatcherType.ERROR ? PageHeaders.NO_SCRIPT : PageHeaders.NOTHING);
        chain.doFilter(request, response);
    }
}
