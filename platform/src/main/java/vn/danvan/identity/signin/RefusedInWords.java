package vn.danvan.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;
import vn.danvan.identity.signin.provider.ProviderDown;
import vn.danvan.identity.signin.provider.Providers;

/**
 * Tells a caller without a valid token so as a problem detail, in the caller's language, beside the standard header; and
 * where the province's provider cannot be asked, that a valid one is worth another try.
 */
@Component
class RefusedInWords implements AuthenticationEntryPoint {

    private static final String NO_TOKEN = "identity.problem.no-token";
    private static final String PROVIDER_DOWN = "identity.problem.provider-down";

    private final AuthenticationEntryPoint header = new BearerTokenAuthenticationEntryPoint();
    private final MessageSource texts;
    private final LocaleResolver locales;
    private final JsonMapper json;

    RefusedInWords(MessageSource texts, LocaleResolver locales, JsonMapper json) {
        this.texts = texts;
        this.locales = locales;
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException, jakarta.servlet.ServletException {
        if (refused instanceof ProviderDown) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Providers.LEFT_ALONE.toSeconds()));
            say(HttpStatus.SERVICE_UNAVAILABLE, PROVIDER_DOWN, request, response);
        } else {
            header.commence(request, response, refused);
            say(HttpStatus.UNAUTHORIZED, NO_TOKEN, request, response);
        }
    }

    private void say(HttpStatus status, String key, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                status, String.valueOf(texts.getMessage(key, null, key, locales.resolveLocale(request))));
        problem.setProperty("code", key);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }
}
