package vn.danvan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;
import vn.danvan.PlatformTest;
import vn.danvan.RestClientOf;
import vn.danvan.identity.server.issuer.SigningKeys;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** The attacks on a bearer token, each beside the token that it pretends to be. */
@PlatformTest
class BearerTokenTest {

    private static final TenantId KHANH_HOA = new TenantId("khanh-hoa");
    private static final TenantId DONG_NAI = new TenantId("dong-nai");
    private static final JOSEObjectType ACCESS = new JOSEObjectType("at+jwt");

    @LocalServerPort
    private int port;

    @Autowired
    private SigningKeys keys;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void tokenNamesItsProvincesIssuer() throws Exception {
        assertThat(JWTParser.parse(RestClientOf.token("tay-ninh", port))
                        .getJWTClaimsSet()
                        .getIssuer())
                .isEqualTo("http://localhost:" + port + "/tay-ninh");
    }

    @Test
    void tokenOpensTheApiOfItsProvince() {
        assertThat(status(RestClientOf.token("khanh-hoa", port))).isEqualTo(200);
    }

    @Test
    void tokenMadeAsTheIssuerMakesItIsTaken() throws Exception {
        assertThat(status(signed(KHANH_HOA, ACCESS, claims().build()))).isEqualTo(200);
    }

    @Test
    void withoutATokenTheApiSaysInVietnameseWhatIsMissing() {
        ResponseEntity<Map<String, Object>> answer = call("localhost", null);

        assertThat(answer.getStatusCode().value()).isEqualTo(401);
        assertThat(answer.getHeaders().getContentType()).hasToString("application/problem+json");
        assertThat(answer.getBody()).containsEntry("code", "identity.problem.no-token");
        assertThat(String.valueOf(answer.getBody().get("detail"))).contains("mã truy cập");
    }

    @Test
    void identityTokenIsNoKeyToTheApi() throws Exception {
        assertThat(status(signed(KHANH_HOA, JOSEObjectType.JWT, claims().build())))
                .isEqualTo(401);
    }

    @Test
    void tokenForAnotherAudienceIsRefused() throws Exception {
        assertThat(status(signed(
                        KHANH_HOA, ACCESS, claims().audience("danvan-web").build())))
                .isEqualTo(401);
    }

    @Test
    void tokenOfAnotherAddressIsRefused() throws Exception {
        assertThat(status(signed(
                        KHANH_HOA,
                        ACCESS,
                        claims().issuer("http://example.org/khanh-hoa").build())))
                .isEqualTo(401);
    }

    @Test
    void expiredTokenIsRefused() throws Exception {
        Date longAgo = Date.from(Instant.now().minus(Duration.ofHours(2)));
        assertThat(status(signed(
                        KHANH_HOA, ACCESS, claims().expirationTime(longAgo).build())))
                .isEqualTo(401);
    }

    @Test
    void tokenSignedByAnotherProvinceIsRefused() throws Exception {
        assertThat(status(signed(DONG_NAI, ACCESS, claims().build()))).isEqualTo(401);
    }

    @Test
    void unsignedTokenIsRefused() {
        assertThat(status(new PlainJWT(claims().build()).serialize())).isEqualTo(401);
    }

    @Test
    void publicKeyIsNoSharedSecret() throws Exception {
        byte[] known = key(KHANH_HOA).toRSAPublicKey().getEncoded();
        SignedJWT forged = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).type(ACCESS).build(), claims().build());
        forged.sign(new MACSigner(known));

        assertThat(status(forged.serialize())).isEqualTo(401);
    }

    @Test
    void tokenAtTheHostOfAnotherProvinceIsRefusedAndRecordedInBoth() throws Exception {
        String host = PlatformTest.HOST_OF_DONG_NAI;
        String token = signed(
                KHANH_HOA,
                ACCESS,
                claims().issuer("http://" + host + ":" + port + "/khanh-hoa").build());
        long before = recorded(KHANH_HOA, "dong-nai");
        long beforeThere = recorded(DONG_NAI, "khanh-hoa");

        assertThat(call(host, token).getStatusCode().value()).isEqualTo(401);
        assertThat(recorded(KHANH_HOA, "dong-nai")).isEqualTo(before + 1);
        assertThat(recorded(DONG_NAI, "khanh-hoa")).isEqualTo(beforeThere + 1);
    }

    @Test
    void unknownProvinceHasNoIssuer() {
        int answer = RestClient.builder()
                .baseUrl("http://localhost:" + port)
                .defaultStatusHandler(any -> true, (request, response) -> {})
                .build()
                .post()
                .uri("/ha-noi/oauth2/token")
                .retrieve()
                .toBodilessEntity()
                .getStatusCode()
                .value();

        assertThat(answer).isEqualTo(404);
    }

    private long recorded(TenantId tenant, String other) {
        return CurrentTenant.<Long, RuntimeException>callAs(
                tenant, () -> jdbc.sql("select count(*) from security_event where event = ? and detail = ?")
                        .params(SecurityEvent.FOREIGN_PROVINCE.name(), other)
                        .query(Long.class)
                        .single());
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer("http://localhost:" + port + "/khanh-hoa")
                .subject("quantri")
                .audience(List.of("danvan-api"))
                .expirationTime(Date.from(Instant.now().plusSeconds(60)));
    }

    private RSAKey key(TenantId tenant) {
        return CurrentTenant.<RSAKey, RuntimeException>callAs(tenant, keys::ofCurrentTenant);
    }

    private String signed(TenantId signer, JOSEObjectType type, JWTClaimsSet claims) throws Exception {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).type(type).build(), claims);
        token.sign(new RSASSASigner(key(signer)));
        return token.serialize();
    }

    private int status(String token) {
        return call("localhost", token).getStatusCode().value();
    }

    private ResponseEntity<Map<String, Object>> call(String host, String token) {
        return RestClient.builder()
                .baseUrl("http://" + host + ":" + port)
                .defaultStatusHandler(any -> true, (request, response) -> {})
                .build()
                .get()
                .uri("/api/v1/plans")
                .headers(headers -> {
                    if (token != null) {
                        headers.setBearerAuth(token);
                    }
                })
                .exchange((request, response) -> ResponseEntity.status(response.getStatusCode())
                        .headers(response.getHeaders())
                        .body(response.getStatusCode().is2xxSuccessful() ? null : response.bodyTo(RestClientOf.MAP)));
    }
}
