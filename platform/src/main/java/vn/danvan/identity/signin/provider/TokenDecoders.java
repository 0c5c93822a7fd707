package vn.danvan.identity.signin.provider;

import com.nimbusds.jose.JOSEException;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import vn.danvan.identity.server.issuer.SigningKeys;
import vn.danvan.identity.settings.IdentitySettings;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/**
 * Who verifies a token: the keys that the province's provider publishes, or without a round trip to ourselves the key of
 * the embedded issuer; RS256 and nothing else, whatever the token's header says and wherever it points.
 */
@Component
public class TokenDecoders implements JwtDecoderFactory<ClientRegistration> {

    private final ProvinceIssuers issuers;
    private final Providers providers;
    private final SigningKeys keys;
    private final IdentitySettings settings;
    private final Clock clock;
    /** Their key lies sealed in the database; those of providers are kept with the provider. */
    private final Map<TenantId, JwtDecoder> ofEmbedded = new ConcurrentHashMap<>();

    TokenDecoders(
            ProvinceIssuers issuers, Providers providers, SigningKeys keys, IdentitySettings settings, Clock clock) {
        this.issuers = issuers;
        this.providers = providers;
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    /** For identity tokens of a sign-in. The client knows its issuer's address; at another one it is another client. */
    @Override
    public JwtDecoder createDecoder(ClientRegistration client) {
        TenantId tenant = new TenantId(client.getRegistrationId());
        OidcIdTokenValidator identity = new OidcIdTokenValidator(client);
        identity.setClock(clock);
        NimbusJwtDecoder decoder = decoder(tenant, identity);
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        return decoder;
    }

    /** For access tokens at the API. @throws ProviderDown when its provider never answered */
    public JwtDecoder forApi(TenantId tenant) {
        if (!issuers.embedded(tenant)) {
            return decoder(tenant, new AccessTokens(client(tenant)));
        }
        JwtDecoder kept = ofEmbedded.get(tenant);
        JwtDecoder decoder = kept == null ? decoder(tenant, new AccessTokens()) : kept;
        ofEmbedded.put(tenant, decoder);
        return decoder;
    }

    /** The account that a token names, as accounts are stored here; null where it names none. */
    @Nullable
    public String account(ClaimAccessor token, TenantId tenant) {
        return account(token.getClaims(), tenant);
    }

    /** @param claims of a token, verified or not */
    @Nullable
    public String account(Map<String, Object> claims, TenantId tenant) {
        Object name =
                claims.get(issuers.embedded(tenant) ? "sub" : client(tenant).nameClaim());
        return name == null || name.toString().isBlank()
                ? null
                : name.toString().strip().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalStateException where the province's provider is configured and our client there is not */
    public IdentitySettings.Client client(TenantId tenant) {
        IdentitySettings.Client client = settings.clients().get(tenant.value());
        if (client == null) {
            throw new IllegalStateException("platform.identity.clients." + tenant + " is missing: " + tenant
                    + " has an issuer of its own, where a client must be registered");
        }
        return client;
    }

    private NimbusJwtDecoder decoder(TenantId tenant, OAuth2TokenValidator<Jwt> further) {
        NimbusJwtDecoder decoder = issuers.embedded(tenant)
                ? CurrentTenant.<NimbusJwtDecoder, RuntimeException>callAs(tenant, this::embedded)
                : NimbusJwtDecoder.withJwkSource(providers.of(tenant).keys())
                        .jwsAlgorithm(SignatureAlgorithm.RS256)
                        .build();
        JwtTimestampValidator inTime = new JwtTimestampValidator();
        inTime.setClock(clock);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(inTime, further));
        return decoder;
    }

    private NimbusJwtDecoder embedded() {
        try {
            return NimbusJwtDecoder.withPublicKey(keys.ofCurrentTenant().toRSAPublicKey())
                    .signatureAlgorithm(SignatureAlgorithm.RS256)
                    .validateType(false)
                    .build();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
