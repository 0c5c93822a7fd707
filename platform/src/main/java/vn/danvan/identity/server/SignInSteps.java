package vn.danvan.identity.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;
import vn.danvan.identity.server.guard.KnownDevices;
import vn.danvan.identity.server.issuer.ProvinceRequestCache;
import vn.danvan.identity.server.issuer.ProvinceSecurityContexts;
import vn.danvan.identity.sessions.SignedInSessions;
import vn.danvan.tenancy.CurrentTenant;

/**
 * What lies between a right password and being signed in at the province's issuer. Which step is next is asked anew each
 * time, so that no step can be left out by opening another page.
 */
@Component
class SignInSteps {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final ProvinceSecurityContexts contexts;
    private final ProvinceRequestCache saved;
    private final KnownDevices devices;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final SignedInSessions sessions;
    private final Clock clock;

    SignInSteps(
            ProvinceSecurityContexts contexts,
            ProvinceRequestCache saved,
            KnownDevices devices,
            Passwords passwords,
            SecondFactors factors,
            SignedInSessions sessions,
            Clock clock) {
        this.contexts = contexts;
        this.saved = saved;
        this.devices = devices;
        this.passwords = passwords;
        this.factors = factors;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** @return where the person goes next, as a view name; the session gets a new id */
    String passwordWasRight(Authentication known, HttpServletRequest request, HttpServletResponse response) {
        request.getSession();
        request.changeSessionId();
        return advance(new PendingSignIn(known, clock.instant(), false), request, response);
    }

    /** @return the next step, or where the person was going; as a view name */
    String advance(PendingSignIn pending, HttpServletRequest request, HttpServletResponse response) {
        Optional<Step> next = next(pending);
        if (next.isEmpty()) {
            return finish(pending.known(), request, response);
        }
        request.getSession().setAttribute(attribute(), pending);
        return next.get().redirect();
    }

    /** Who is at this very step of signing in. */
    Optional<PendingSignIn> pendingAt(Step step, HttpServletRequest request) {
        return pending(request)
                .filter(pending -> next(pending).filter(step::equals).isPresent());
    }

    /** Leads somebody on who is in the midst of signing in. */
    Optional<String> resume(HttpServletRequest request, HttpServletResponse response) {
        return pending(request).map(pending -> advance(pending, request, response));
    }

    /** Whoever has just shown a code to turn codes on need not show another to sign in. */
    void secondFactorWasShown(HttpServletRequest request) {
        pending(request)
                .ifPresent(pending -> request.getSession().setAttribute(attribute(), pending.withSecondFactor()));
    }

    private Optional<PendingSignIn> pending(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(attribute()) instanceof PendingSignIn pending)) {
            return Optional.empty();
        }
        if (pending.since().plus(PATIENCE).isBefore(clock.instant())) {
            session.removeAttribute(attribute());
            return Optional.empty();
        }
        return Optional.of(pending);
    }

    /** Who is at this step, else who is signed in at this province's issuer and came to change something. */
    Optional<String> whoMayChange(Step step, HttpServletRequest request) {
        return pendingAt(step, request).map(PendingSignIn::username).or(this::signedIn);
    }

    /** Who is signed in at this province's issuer. */
    Optional<String> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(known -> known.getPrincipal() instanceof User)
                .filter(Authentication::isAuthenticated)
                .map(Authentication::getName);
    }

    private Optional<Step> next(PendingSignIn pending) {
        String username = pending.username();
        if (!pending.secondFactor() && factors.isOn(username)) {
            return Optional.of(Step.CODE);
        }
        if (!pending.secondFactor() && factors.isRequired(username)) {
            return Optional.of(Step.SECOND_FACTOR);
        }
        return passwords.mustChange(username) ? Optional.of(Step.NEW_PASSWORD) : Optional.empty();
    }

    private String finish(Authentication known, HttpServletRequest request, HttpServletResponse response) {
        request.getSession().removeAttribute(attribute());
        request.changeSessionId();
        sessions.begin(CurrentTenant.required(), known.getName(), request);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(known);
        contexts.saveContext(context, request, response);
        devices.remember(request, response, known.getName());
        SavedRequest goal = saved.getRequest(request, response);
        return "redirect:"
                + (goal == null ? "/oauth2/authorization/" + CurrentTenant.required() : goal.getRedirectUrl());
    }

    private static String attribute() {
        return "SIGNING_IN " + CurrentTenant.required();
    }
}
