package vn.danvan.shell.trace;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request a code of its own, first of all filters: every log line of the request carries it, the answer names
 * it, and a person who meets an error quotes it. A code that a caller sends is not taken over: it could lie.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestTrace extends OncePerRequestFilter {

    static final String HEADER = "X-Request-Id";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Object known = request.getAttribute(RequestTrace.class.getName());
        String code = known == null ? Reference.fresh() : known.toString();
        request.setAttribute(RequestTrace.class.getName(), code);
        response.setHeader(HEADER, code);
        try (var line = MDC.putCloseable(Reference.MDC_KEY, code)) {
            chain.doFilter(request, response);
        }
    }

    /** The error page is written after the first pass has ended, and must name the same code. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
