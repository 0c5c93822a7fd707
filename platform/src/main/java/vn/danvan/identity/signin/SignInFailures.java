package vn.danvan.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import vn.danvan.identity.SecurityEvent;
import vn.danvan.identity.signin.provider.ProviderDown;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantRegistry;

/** Leads back to the choice of the province, which says what went wrong in words that help. */
@Component
class SignInFailures implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignInFailures.class);

    private final TenantRegistry registry;
    private final Refusals refusals;

    SignInFailures(TenantRegistry registry, Refusals refusals) {
        this.registry = registry;
        this.refusals = refusals;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failed)
            throws IOException {
        Optional<TenantId> tenant = tenant(request);
        SignInFailure failure = failure(failed);
        switch (failure) {
            case UNKNOWN_PERSON -> {} // recorded with the person's name where that was found
            case PROVIDER_DOWN -> LOG.warn("Nobody can sign in: {}", failed.getMessage());
            case NOT_COMPLETED ->
                tenant.ifPresent(
                        province -> refusals.record(province, SecurityEvent.SIGN_IN_REFUSED, "", code(failed)));
        }
        String where = tenant.map(province -> "&tinh=" + province).orElse("");
        response.sendRedirect(request.getContextPath() + "/dang-nhap?error=" + failure.parameter() + where);
    }

    private static SignInFailure failure(AuthenticationException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProviderDown || cause instanceof ResourceAccessException) {
                return SignInFailure.PROVIDER_DOWN;
            }
        }
        return code(failed).equals(ProvincePeople.UNKNOWN_PERSON)
                ? SignInFailure.UNKNOWN_PERSON
                : SignInFailure.NOT_COMPLETED;
    }

    private static String code(AuthenticationException failed) {
        return failed instanceof OAuth2AuthenticationException known
                ? known.getError().getErrorCode()
                : failed.getClass().getSimpleName();
    }

    /** The last step of the address, where it is a province. */
    private Optional<TenantId> tenant(HttpServletRequest request) {
        String path = request.getServletPath();
        return Optional.of(path.substring(path.lastIndexOf('/') + 1))
                .filter(TenantId::isWellFormed)
                .map(TenantId::new)
                .filter(tenant -> registry.find(tenant).isPresent());
    }
}
