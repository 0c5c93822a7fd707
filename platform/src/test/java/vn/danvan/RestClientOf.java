package vn.danvan;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import vn.danvan.identity.server.issuer.SigningKeys;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** Speaks to the running platform as an integration client of one province does: over real HTTP, with a bearer token. */
public final class RestClientOf {

    public static final ParameterizedTypeReference<Map<String, Object>> MAP = new ParameterizedTypeReference<>() {};

    private RestClientOf() {}

    public static RestClient province(String tenant, int port) {
        return RestClient.builder()
                .baseUrl("http://localhost:" + port)
                .defaultHeader("Authorization", "Bearer " + token(tenant, port))
                .defaultStatusHandler(status -> true, (request, response) -> {})
                .build();
    }

    /** As one person of the province, with a token such as its issuer gives to that person for the API. */
    public static RestClient person(String tenant, String username, SigningKeys keys, int port) {
        return RestClient.builder()
                .baseUrl("http://localhost:" + port)
                .defaultHeader("Authorization", "Bearer " + token(tenant, username, keys, port))
                .defaultStatusHandler(status -> true, (request, response) -> {})
                .build();
    }

    /** Such as the issuer of the province gives to that person for the API. */
    public static String token(String tenant, String username, SigningKeys keys, int port) {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(new JOSEObjectType("at+jwt"))
                        .build(),
                new JWTClaimsSet.Builder()
                        .issuer("http://localhost:" + port + "/" + tenant)
                        .audience("danvan-api")
                        .subject(username)
                        .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                        .build());
        try {
            token.sign(new RSASSASigner(
                    CurrentTenant.<RSAKey, RuntimeException>callAs(new TenantId(tenant), keys::ofCurrentTenant)));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return token.serialize();
    }

    public static String token(String tenant, int port) {
        Map<?, ?> answer = RestClient.create("http://localhost:" + port)
                .post()
                .uri("/" + tenant + "/oauth2/token")
                .headers(headers -> headers.setBasicAuth("demo-api", "demo-api"))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body("grant_type=client_credentials&scope=api")
                .retrieve()
                .body(Map.class);
        return (String) answer.get("access_token");
    }
}
