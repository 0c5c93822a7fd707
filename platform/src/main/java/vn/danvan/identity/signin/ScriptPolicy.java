package vn.danvan.identity.signin;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Which scripts the application's page runs: those that carry a number used once, and what they load. A script that
 * somebody smuggled into a text has no such number. Only in production mode: Vaadin's development tools write their own.
 *
 * @see "ADR 0007: content security policy"
 */
@Component
class ScriptPolicy implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** 'unsafe-eval': Flow's client makes functions of expressions that the server sends. Styles: its components. */
    private static final String POLICY = "default-src 'self'; script-src 'nonce-%s' 'strict-dynamic' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self';"
            + " object-src 'none'; frame-src 'none'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'";

    private static final String DEVELOPMENT =
            "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: ws:;" + " frame-ancestors 'none'";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        boolean production = event.getSource().getDeploymentConfiguration().isProductionMode();
        event.addIndexHtmlRequestListener(page -> guard(page, production));
    }

    private static void guard(IndexHtmlResponse page, boolean production) {
        VaadinResponse response = page.getVaadinResponse();
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Frame-Options", "DENY");
        if (!production) {
            response.setHeader("Content-Security-Policy", DEVELOPMENT);
            return;
        }
        String nonce = nonce();
        response.setHeader("Content-Security-Policy", POLICY.formatted(nonce));
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
    }

    private static String nonce() {
        byte[] number = new byte[BYTES];
        RANDOM.nextBytes(number);
        return Base64.getEncoder().encodeToString(number);
    }
}
