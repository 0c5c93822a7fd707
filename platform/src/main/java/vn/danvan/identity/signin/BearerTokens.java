package vn.danvan.identity.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.stereotype.Component;
import vn.danvan.identity.DemoMode;
import vn.danvan.identity.server.ProvinceClients;
import vn.danvan.identity.server.SigningKeys;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/**
 * The issuer named in a token only says which province's key must verify it; a token that the key does not verify, or
 * that is not an access token for the API, is refused. Embedded issuers are checked without a round trip to ourselves.
 */
@Component
class BearerTokens implements AuthenticationManager {

    private static final Logger LOG = LoggerFactory.getLogger(BearerTokens.class);
    /** The demo client acts with the rights of the provincial administrator. */
    private static final String DEMO_API_ACTS_AS = "quantri";

    private final ProvinceIssuers issuers;
    private final SigningKeys keys;
    private final DemoMode demo;
    private final Map<TenantId, JwtDecoder> decoders = new ConcurrentHashMap<>();

    BearerTokens(ProvinceIssuers issuers, SigningKeys keys, DemoMode demo) {
        this.issuers = issuers;
        this.keys = keys;
        this.demo = demo;
    }

    @Override
    public Authentication authenticate(Authentication bearer) {
        String token = ((BearerTokenAuthenticationToken) bearer).getToken();
        TenantId tenant = issuer(token)
                .flatMap(issuers::named)
                .orElseThrow(() -> new InvalidBearerTokenException("the issuer is not known here"));
        return CurrentTenant.<Authentication, RuntimeException>callAs(tenant, () -> verify(token, tenant));
    }

    private Authentication verify(String token, TenantId tenant) {
        try {
            Jwt jwt = decoders.computeIfAbsent(tenant, this::decoder).decode(token);
            return new ApiCaller(jwt, tenant, actsAs(jwt, tenant));
        } catch (JwtException refused) {
            LOG.warn("A token that names the issuer of {} was refused: {}", tenant, refused.getMessage());
            throw new InvalidBearerTokenException("the token is not valid here", refused);
        }
    }

    private String actsAs(Jwt jwt, TenantId tenant) {
        String subject = jwt.getSubject();
        if (subject == null) {
            throw new InvalidBearerTokenException("the token names nobody");
        }
        boolean demoClient = demo.on() && issuers.embedded(tenant) && subject.equals(ProvinceClients.DEMO_API);
        return demoClient ? DEMO_API_ACTS_AS : subject;
    }

    private JwtDecoder decoder(TenantId tenant) {
        NimbusJwtDecoder decoder = issuers.embedded(tenant) ? embedded() : ofProvider(issuers.of(tenant));
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(), new AccessTokens()));
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

    private static NimbusJwtDecoder ofProvider(String issuer) {
        return NimbusJwtDecoder.withIssuerLocation(issuer).validateType(false).build();
    }

    /** As the token says, not yet believed. */
    private static Optional<String> issuer(String token) {
        try {
            return Optional.ofNullable(JWTParser.parse(token).getJWTClaimsSet().getIssuer());
        } catch (ParseException unreadable) {
            return Optional.empty();
        }
    }
}
