package vn.danvan.identity.signin.provider;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Component;
import vn.danvan.tenancy.TenantId;

/**
 * Sends people to their province's issuer; to a provider only while it answers, since from a dead address nobody comes
 * back to read what is wrong. With {@code ?khac} it is told to ask who that is, though it may know somebody.
 */
@Component
class AuthorizationRequests implements OAuth2AuthorizationRequestResolver {

    static final String SOMEBODY_ELSE = "khac";

    private final DefaultOAuth2AuthorizationRequestResolver standard;
    private final ProvinceIssuers issuers;
    private final Providers providers;

    AuthorizationRequests(ProvinceRegistrations registrations, ProvinceIssuers issuers, Providers providers) {
        this.standard = new DefaultOAuth2AuthorizationRequestResolver(
                registrations, OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
        this.issuers = issuers;
        this.providers = providers;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return checked(standard.resolve(request), request);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String id) {
        return checked(standard.resolve(request, id), request);
    }

    private @Nullable OAuth2AuthorizationRequest checked(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request) {
        if (asked == null) {
            return null;
        }
        TenantId tenant =
                new TenantId(String.valueOf(asked.<Object>getAttribute(OAuth2ParameterNames.REGISTRATION_ID)));
        if (!issuers.embedded(tenant)) {
            providers.asked(tenant);
        }
        return request.getParameter(SOMEBODY_ELSE) == null
                ? asked
                : OAuth2AuthorizationRequest.from(asked)
                        .additionalParameters(more -> more.put("prompt", "login"))
                        .build();
    }
}
