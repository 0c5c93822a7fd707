package vn.danvan.identity.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import vn.danvan.identity.codes.TimeCodes;
import vn.danvan.tenancy.CurrentTenant;

/** The secret that a page is showing: it becomes the account's only when a code proves that the phone has it. */
final class NewSecret {

    private NewSecret() {}

    static byte[] of(HttpServletRequest request) {
        return find(request).orElseGet(() -> {
            byte[] secret = TimeCodes.newSecret();
            request.getSession().setAttribute(attribute(), secret);
            return secret;
        });
    }

    static Optional<byte[]> find(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((byte[]) session.getAttribute(attribute()));
    }

    static void forget(HttpServletRequest request) {
        request.getSession().removeAttribute(attribute());
    }

    private static String attribute() {
        return "NEW_SECRET " + CurrentTenant.required();
    }
}
