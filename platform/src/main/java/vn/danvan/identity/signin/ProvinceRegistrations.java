package vn.danvan.identity.signin;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.danvan.identity.server.ProvinceClients;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantProfiles;
import vn.danvan.tenancy.TenantRegistry;
import vn.danvan.tenancy.TenantSummary;

/**
 * Sign-in with one issuer per province; the registration id is the tenant id. The embedded issuer stands at the address
 * by which the person reached us, so that a phone in the same network can sign in, too.
 */
@Component
class ProvinceRegistrations implements ClientRegistrationRepository {

    private final TenantRegistry registry;
    private final TenantProfiles profiles;
    private final ProvinceClients clients;

    ProvinceRegistrations(TenantRegistry registry, TenantProfiles profiles, ProvinceClients clients) {
        this.registry = registry;
        this.profiles = profiles;
        this.clients = clients;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return Optional.of(id)
                .filter(TenantId::isWellFormed)
                .map(TenantId::new)
                .flatMap(registry::find)
                .filter(TenantSummary::available)
                .map(province -> registration(province.id()))
                .orElse(null);
    }

    private ClientRegistration registration(TenantId tenant) {
        String own = profiles.of(tenant).issuer();
        ClientRegistration.Builder builder =
                own == null ? embedded(tenant) : ClientRegistrations.fromIssuerLocation(own);
        return builder.registrationId(tenant.value())
                .clientId(ProvinceClients.WEB)
                .clientSecret(clients.webSecret(tenant))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope(OidcScopes.OPENID, OidcScopes.PROFILE)
                .userNameAttributeName("sub")
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }

    private static ClientRegistration.Builder embedded(TenantId tenant) {
        String issuer = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/" + tenant)
                .toUriString();
        return ClientRegistration.withRegistrationId(tenant.value())
                .issuerUri(issuer)
                .authorizationUri(issuer + "/oauth2/authorize")
                .tokenUri(issuer + "/oauth2/token")
                .jwkSetUri(issuer + "/oauth2/jwks")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", issuer + "/connect/logout"));
    }
}
