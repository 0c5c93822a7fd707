package vn.danvan.identity.server.guard;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import vn.danvan.tenancy.CurrentTenant;

/**
 * Remembers, in a signed cookie, that an account signed in from this device. It proves nothing but that: whoever has it
 * still needs the password, and gets no more guesses than {@link SignInThrottle} gives one device.
 */
@Component
public class KnownDevices {

    private static final Duration REMEMBERED = Duration.ofDays(180);
    private static final String PREFIX = "dv-device-";
    private static final int NAME_LENGTH = 16;
    private static final int PARTS = 3;

    private final ProvinceSignature signature;
    private final Clock clock;

    KnownDevices(ProvinceSignature signature, Clock clock) {
        this.signature = signature;
        this.clock = clock;
    }

    /** The device's id where this account signed in from it within the last 180 days. */
    public Optional<String> of(HttpServletRequest request, String username) {
        String name = cookieName(username);
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(name)) {
                return device(cookie.getValue(), username);
            }
        }
        return Optional.empty();
    }

    public void remember(HttpServletRequest request, HttpServletResponse response, String username) {
        String device = of(request, username).orElseGet(() -> UUID.randomUUID().toString());
        String signed = device + "." + clock.instant().plus(REMEMBERED).getEpochSecond();
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(cookieName(username), signed + "." + sign("device " + username + " " + signed))
                        .path(request.getContextPath() + "/" + CurrentTenant.required())
                        .maxAge(REMEMBERED)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }

    private Optional<String> device(String value, String username) {
        String[] parts = value.split("\\.", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        String expected = sign("device " + username + " " + parts[0] + "." + parts[1]);
        boolean ours = MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII), parts[2].getBytes(StandardCharsets.UTF_8));
        return ours && Long.parseLong(parts[1]) > clock.instant().getEpochSecond()
                ? Optional.of(parts[0])
                : Optional.empty();
    }

    /** Several people share a computer: a cookie each, and none tells the name. */
    private String cookieName(String username) {
        return PREFIX + sign("name " + username).substring(0, NAME_LENGTH);
    }

    private String sign(String text) {
        return signature.of("device", text);
    }
}
