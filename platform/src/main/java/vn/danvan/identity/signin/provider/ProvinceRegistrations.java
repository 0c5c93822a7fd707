package vn.danvan.identity.signin.provider;

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
import vn.danvan.identity.server.issuer.ProvinceClients;
import vn.danvan.identity.settings.IdentitySettings;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantRegistry;
import vn.danvan.tenancy.TenantSummary;

/**
 * Sign-in with one issuer per province; the registration id is the tenant id. The embedded issuer stands at the address
 * by which the person reached us, so that a phone in the same network can sign in, too. A province's own provider tells
 * its addresses, and gets the client that was registered there, never a secret of ours.
 */
@Component
class ProvinceRegistrations implements ClientRegistrationRepository {

    private final TenantRegistry registry;
    private final ProvinceIssuers issuers;
    private final ProvinceClients clients;
    private final Providers providers;
    private final TokenDecoders decoders;
    private final OwnDoor door;

    ProvinceRegistrations(
            TenantRegistry registry,
            ProvinceIssuers issuers,
            ProvinceClients clients,
            Providers providers,
            TokenDecoders decoders,
            OwnDoor door) {
        this.registry = registry;
        this.issuers = issuers;
        this.clients = clients;
        this.providers = providers;
        this.decoders = decoders;
        this.door = door;
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
        return issuers.embedded(tenant) ? embedded(tenant) : ofProvider(tenant);
    }

    private ClientRegistration ofProvider(TenantId tenant) {
        IdentitySettings.Client client = decoders.client(tenant);
        Map<String, Object> addresses = providers.of(tenant).addresses();
        return complete(ClientRegistrations.fromOidcConfiguration(addresses), tenant, client.id(), client.secret());
    }

    /** Only a province with a provider of its own: at an embedded issuer nobody but us ends a session. */
    @Nullable
    ClientRegistration atProvider(String id) {
        boolean embedded = TenantId.isWellFormed(id)
                && registry.find(new TenantId(id)).isPresent()
                && issuers.embedded(new TenantId(id));
        return embedded ? null : findByRegistrationId(id);
    }

    private ClientRegistration embedded(TenantId tenant) {
        String issuer = issuers.of(tenant);
        ClientRegistration.Builder addresses = ClientRegistration.withRegistrationId(tenant.value())
                .issuerUri(issuer)
                .authorizationUri(issuer + "/oauth2/authorize")
                .tokenUri(door.address("/" + tenant + "/oauth2/token"))
                .jwkSetUri(issuer + "/oauth2/jwks")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", issuer + "/connect/logout"));
        return complete(addresses, tenant, ProvinceClients.WEB, clients.webSecret(tenant));
    }

    private static ClientRegistration complete(
            ClientRegistration.Builder addresses, TenantId tenant, String client, String secret) {
        return addresses
                .registrationId(tenant.value())
                .clientId(client)
                .clientSecret(secret)
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
}
