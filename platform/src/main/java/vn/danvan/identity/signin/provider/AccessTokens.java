package vn.danvan.identity.signin.provider;

import java.util.List;
import java.util.Set;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import vn.danvan.identity.server.issuer.ProvinceClients;
import vn.danvan.identity.settings.IdentitySettings;

/**
 * What a token must be beside signed and in time: an access token (RFC 9068 says so in its header, Keycloak in the
 * claim {@code typ}), made for the API. An identity token is proof of a sign-in, not a key to data.
 */
final class AccessTokens implements OAuth2TokenValidator<Jwt> {

    private static final String HEADER_TYPE = "at+jwt";
    private static final String CLAIM_TYPE = "Bearer";

    private final Set<String> clients;

    /** Of the embedded issuer, which gives the audience to its own clients only. */
    AccessTokens() {
        this.clients = Set.of();
    }

    /** Of a provider where others register clients, too: whom it made the token for ({@code azp}) must be named here. */
    AccessTokens(IdentitySettings.Client settings) {
        this.clients = settings.apiClients();
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        if (!isAccessToken(token)) {
            return refused("this is not an access token");
        }
        List<String> audience = token.getAudience();
        if (audience == null || !audience.contains(ProvinceClients.API_AUDIENCE)) {
            return refused("the token was not made for " + ProvinceClients.API_AUDIENCE);
        }
        return clients.isEmpty() || clients.contains(String.valueOf(token.getClaimAsString("azp")))
                ? OAuth2TokenValidatorResult.success()
                : refused("the token was made for a client that may not use the API");
    }

    private static boolean isAccessToken(Jwt token) {
        return HEADER_TYPE.equalsIgnoreCase(String.valueOf(token.getHeaders().get("typ")))
                || CLAIM_TYPE.equals(token.getClaims().get("typ"));
    }

    private static OAuth2TokenValidatorResult refused(String why) {
        return OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", why, null));
    }
}
