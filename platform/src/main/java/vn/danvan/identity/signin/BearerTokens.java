package vn.danvan.identity.signin;

import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.stereotype.Component;
import vn.danvan.identity.server.ProvinceClients;
import vn.danvan.identity.server.SigningKeys;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantRegistry;
import vn.danvan.tenancy.TenantSummary;

/**
 * The issuer named in a token only says which province's key must verify it; a token that the key does not verify, or
 * that was made for another client, is refused. Embedded issuers are checked without a round trip to ourselves.
 */
@Component
class BearerTokens implements AuthenticationManager {

    /** The demo client acts with the rights of the provincial administrator. */
    private static final String DEMO_API_ACTS_AS = "quantri";

    private static final List<String> AUDIENCES = List.of(ProvinceClients.WEB, ProvinceClients.DEMO_API);

    private final TenantRegistry registry;
    private final SigningKeys keys;
    private final Map<TenantId, JwtDecoder> decoders = new ConcurrentHashMap<>();

    BearerTokens(TenantRegistry registry, SigningKeys keys) {
        this.registry = registry;
        this.keys = keys;
    }

    @Override
    public Authentication authenticate(Authentication bearer) {
        String token = ((BearerTokenAuthenticationToken) bearer).getToken();
        TenantId tenant = province(token)
                .flatMap(registry::find)
                .filter(TenantSummary::available)
                .map(TenantSummary::id)
                .orElseThrow(() -> new InvalidBearerTokenException("the issuer is not known here"));
        return CurrentTenant.<Authentication, RuntimeException>callAs(tenant, () -> verify(token, tenant));
    }

    private Authentication verify(String token, TenantId tenant) {
        try {
            Jwt jwt = decoders.computeIfAbsent(tenant, this::decoder).decode(token);
            return new ApiCaller(jwt, tenant, actsAs(jwt));
        } catch (JwtException refused) {
            throw new InvalidBearerTokenException("the token is not valid here", refused);
        }
    }

    private static String actsAs(Jwt jwt) {
        List<String> audience = jwt.getAudience();
        String subject = jwt.getSubject();
        if (audience == null || subject == null) {
            throw new InvalidBearerTokenException("the token names nobody");
        }
        return audience.contains(ProvinceClients.DEMO_API) ? DEMO_API_ACTS_AS : subject;
    }

    private JwtDecoder decoder(TenantId tenant) {
        try {
            NimbusJwtDecoder decoder = NimbusJwtDecoder.withPublicKey(
                            keys.ofCurrentTenant().toRSAPublicKey())
                    .signatureAlgorithm(SignatureAlgorithm.RS256)
                    .build();
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                    new JwtTimestampValidator(),
                    new JwtClaimValidator<List<String>>(
                            "aud",
                            audience -> audience != null && audience.stream().anyMatch(AUDIENCES::contains))));
            return decoder;
        } catch (com.nimbusds.jose.JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The last step of the issuer's path, not yet believed. */
    private static Optional<TenantId> province(String token) {
        try {
            String issuer = JWTParser.parse(token).getJWTClaimsSet().getIssuer();
            String last = issuer == null ? "" : issuer.substring(issuer.lastIndexOf('/') + 1);
            return TenantId.isWellFormed(last) ? Optional.of(new TenantId(last)) : Optional.empty();
        } catch (ParseException unreadable) {
            return Optional.empty();
        }
    }
}
