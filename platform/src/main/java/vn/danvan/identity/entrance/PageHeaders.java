package vn.danvan.identity.entrance;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What browsers are told with every page: over https to stay there, to guess no types, to keep nothing, to lend no camera,
 * and to run no script. A page that needs scripts says so itself, and then this policy is not sent.
 *
 * @see "ADR 0007: content security policy"
 */
public final class PageHeaders {

    /** The header that the policy stands in. */
    public static final String POLICY = "Content-Security-Policy";

    /** For whatever is no page. */
    public static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    /** The accent colour of the province stands in a style attribute; everything else comes from our own address. */
    public static final String NO_SCRIPT = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String NO_DEVICES = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=()";

    private PageHeaders() {}

    public static Customizer<HeadersConfigurer<HttpSecurity>> strict() {
        return headers -> headers.addHeaderWriter((request, response) -> policy(response))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(devices -> devices.policy(NO_DEVICES))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .frameOptions(frames -> frames.deny());
    }

    /** A page that has said its own policy keeps it. */
    private static void policy(HttpServletResponse response) {
        if (NOTHING.equals(response.getHeader(POLICY))) {
            response.setHeader(POLICY, NO_SCRIPT);
        }
    }
}
