package vn.danvan.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Tells a caller without a valid token so as a problem detail, in the caller's language, beside the standard header. */
@Component
class RefusedInWords implements AuthenticationEntryPoint {

    private static final String KEY = "identity.problem.no-token";

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
        header.commence(request, response, refused);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNAUTHORIZED,
                String.valueOf(texts.getMessage(KEY, null, KEY, locales.resolveLocale(request))));
        problem.setProperty("code", KEY);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }
}
