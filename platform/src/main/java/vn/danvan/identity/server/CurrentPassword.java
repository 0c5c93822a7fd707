package vn.danvan.identity.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import vn.danvan.identity.SecurityEvent;
import vn.danvan.identity.SecurityEvents;
import vn.danvan.identity.server.guard.Guess;
import vn.danvan.identity.server.guard.KnownDevices;
import vn.danvan.identity.server.guard.SignInThrottle;
import vn.danvan.identity.server.guard.SignInThrottle.Admission;

/** Asks for the password again before something of weight; guesses at an open screen are counted like all others. */
@Component
class CurrentPassword {

    private final AuthenticationManager accounts;
    private final SignInThrottle throttle;
    private final KnownDevices devices;
    private final SecurityEvents events;

    CurrentPassword(ProviderManager accounts, SignInThrottle throttle, KnownDevices devices, SecurityEvents events) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.devices = devices;
        this.events = events;
    }

    /** @return a translation key; empty where the password is right */
    Optional<String> problemWith(String username, String password, HttpServletRequest request) {
        Admission admission = throttle.admit(Guess.by(username, devices, request));
        if (!admission.granted()) {
            return Optional.of("identity.password.later");
        }
        try {
            accounts.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password));
            admission.succeeded();
            return Optional.empty();
        } catch (AuthenticationException wrong) {
            events.record(SecurityEvent.SIGN_IN_REFUSED, username, null);
            return Optional.of("identity.password.current-wrong");
        }
    }
}
