package vn.danvan.identity.signin;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.stereotype.Component;
import vn.danvan.identity.SecurityEvent;
import vn.danvan.identity.server.issuer.ProvinceClients;
import vn.danvan.identity.settings.DemoMode;
import vn.danvan.identity.signin.provider.ProviderDown;
import vn.danvan.identity.signin.provider.ProvinceIssuers;
import vn.danvan.identity.signin.provider.TokenDecoders;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/**
 * The issuer named in a token only says which province's key must verify it; a token that the key does not verify, or
 * that is not an access token for the API, is refused, and its province can read of that. A provider that cannot be asked
 * is no reason to call a token wrong.
 */
@Component
class BearerTokens implements AuthenticationManager {

    /** The demo client acts with the rights of the provincial administrator. */
    private static final String DEMO_API_ACTS_AS = "quantri";

    private final ProvinceIssuers issuers;
    private final TokenDecoders decoders;
    private final Refusals refusals;
    private final DemoMode demo;

    BearerTokens(ProvinceIssuers issuers, TokenDecoders decoders, Refusals refusals, DemoMode demo) {
        this.issuers = issuers;
        this.decoders = decoders;
        this.refusals = refusals;
        this.demo = demo;
    }

    @Override
    public Authentication authenticate(Authentication bearer) {
        String token = ((BearerTokenAuthenticationToken) bearer).getToken();
        JWTClaimsSet claims = claims(token);
        TenantId tenant = Optional.ofNullable(claims.getIssuer())
                .flatMap(issuers::named)
                .orElseThrow(() -> new InvalidBearerTokenException("the issuer is not known here"));
        return CurrentTenant.<Authentication, RuntimeException>callAs(tenant, () -> verify(token, claims, tenant));
    }

    private Authentication verify(String token, JWTClaimsSet claims, TenantId tenant) {
        try {
            Jwt jwt = decoders.forApi(tenant).decode(token);
            return new ApiCaller(jwt, tenant, actsAs(jwt, tenant));
        } catch (JwtException refused) {
            if (isOfProvider(refused)) {
                throw new ProviderDown(tenant, refused);
            }
            String claimed = Objects.requireNonNullElse(decoders.account(claims.getClaims(), tenant), "");
            refusals.record(tenant, SecurityEvent.TOKEN_REFUSED, claimed, String.valueOf(refused.getMessage()));
            throw new InvalidBearerTokenException("the token is not valid here", refused);
        }
    }

    /** The keys could not be fetched. Asked too often for keys that do not exist, they are not fetched, either. */
    private static boolean isOfProvider(JwtException refused) {
        return !(refused instanceof BadJwtException)
                && refused.getCause() instanceof KeySourceException keys
                && !(keys instanceof RateLimitReachedException);
    }

    private String actsAs(Jwt jwt, TenantId tenant) {
        String name = decoders.account(jwt, tenant);
        if (name == null) {
            throw new InvalidBearerTokenException("the token names nobody");
        }
        boolean demoClient = demo.on() && issuers.embedded(tenant) && name.equals(ProvinceClients.DEMO_API);
        return demoClient ? DEMO_API_ACTS_AS : name;
    }

    /** As the token says, not yet believed. */
    private static JWTClaimsSet claims(String token) {
        try {
            JWTClaimsSet claims = JWTParser.parse(token).getJWTClaimsSet();
            return claims == null ? new JWTClaimsSet.Builder().build() : claims;
        } catch (ParseException unreadable) {
            return new JWTClaimsSet.Builder().build();
        }
    }
}
