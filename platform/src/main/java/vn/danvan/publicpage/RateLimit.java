package vn.danvan.publicpage;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Before anything is looked up: whoever asks too much is told when to come back. */
class RateLimit extends OncePerRequestFilter {

    private final PublicThrottle throttle;
    private final MessageSource texts;

    RateLimit(PublicThrottle throttle, MessageSource texts) {
        this.throttle = throttle;
        this.texts = texts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration pause = throttle.pause(request.getRemoteAddr());
        if (pause.isZero()) {
            chain.doFilter(request, response);
            return;
        }
        Locale reader = PublicLanguage.of(request);
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(pause.toSeconds() + 1));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(texts.getMessage("publicpage.too-many", null, reader));
    }
}
