package vn.danvan.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.identity.keycloak.TwoRealms.DONG_NAI;
import static vn.danvan.identity.keycloak.TwoRealms.INTEGRATION;
import static vn.danvan.identity.keycloak.TwoRealms.KHANH_HOA;
import static vn.danvan.identity.keycloak.TwoRealms.WITHOUT_PROVIDER;

import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import vn.danvan.RestClientOf;
import vn.danvan.identity.SecurityEvent;

/** A real provider's tokens at the API, and what is made of them. The embedded issuer's are in BearerTokenTest. */
abstract class KeycloakTokens {

    private static final String SERVICE = "service-account-" + INTEGRATION;

    private static TwoRealms world;

    @BeforeAll
    static void start() {
        world = TwoRealms.started();
        world.keycloak().person(KHANH_HOA, "decu");
    }

    @BeforeEach
    void begin() {
        world.relay().become(Relay.State.OPEN);
        world.clock().forward(Duration.ofSeconds(6));
    }

    @Test
    void tokenOfARealmOpensTheApiOfItsProvince() {
        assertThat(status(world.token(KHANH_HOA))).isEqualTo(200);
        assertThat(status(world.token(DONG_NAI))).isEqualTo(200);
    }

    @Test
    void tokenOfARealmIsRefusedAtTheHostOfTheOtherProvince() {
        String token = world.token(KHANH_HOA);
        long before = world.recorded(KHANH_HOA, SecurityEvent.FOREIGN_PROVINCE, SERVICE);
        long beforeThere = world.recorded(DONG_NAI, SecurityEvent.FOREIGN_PROVINCE, SERVICE);

        assertThat(call(world.baseOfDongNai(), token).getStatusCode().value()).isEqualTo(401);
        assertThat(world.recorded(KHANH_HOA, SecurityEvent.FOREIGN_PROVINCE, SERVICE))
                .isEqualTo(before + 1);
        assertThat(world.recorded(DONG_NAI, SecurityEvent.FOREIGN_PROVINCE, SERVICE))
                .isEqualTo(beforeThere + 1);
    }

    @Test
    void clientThatTheSettingsDoNotNameIsRefusedThoughTheAudienceIsRight() {
        world.keycloak()
                .createClient(
                        KHANH_HOA,
                        Map.of(
                                "clientId",
                                "he-thong-khac",
                                "secret",
                                "mot-bi-mat-nao-do",
                                "serviceAccountsEnabled",
                                true,
                                "standardFlowEnabled",
                                false,
                                "protocolMappers",
                                List.of(Map.of(
                                        "name", "audience",
                                        "protocol", "openid-connect",
                                        "protocolMapper", "oidc-audience-mapper",
                                        "config",
                                                Map.of(
                                                        "included.custom.audience", "danvan-api",
                                                        "access.token.claim", "true")))));

        refusedAndRecorded(
                TwoRealms.token(world.keycloak().address(), KHANH_HOA, "he-thong-khac", "mot-bi-mat-nao-do"));
    }

    @Test
    void whatASignInBringsIsNoKeyToTheApi() {
        Map<String, Object> tokens = tokensOfASignIn();

        refusedAndRecorded((String) tokens.get("id_token"));
        refusedAndRecorded((String) tokens.get("access_token"));
        refusedAndRecorded((String) tokens.get("refresh_token"));
    }

    @Test
    void expiredTokenIsRefused() {
        String token = world.token(KHANH_HOA);
        Duration longerThanItLasts = Duration.ofMinutes(10);
        world.clock().forward(longerThanItLasts);

        refusedAndRecorded(token);
        world.clock().forward(longerThanItLasts.negated());
    }

    /** Keycloak signs the address by which it was reached into the token: the right key, another issuer. */
    @Test
    void sameRealmAtAnotherAddressIsAnotherIssuer() {
        String token = TwoRealms.token(
                "http://localhost:" + world.keycloak().port(),
                KHANH_HOA,
                INTEGRATION,
                world.secret(KHANH_HOA, INTEGRATION));

        assertThat(status(token)).isEqualTo(401);
    }

    @Test
    void administratorOfTheProviderIsNobodyHere() {
        assertThat(status(world.keycloak().administrator())).isEqualTo(401);
    }

    @Test
    void forgedTokensAreRefusedAndRecorded() throws Exception {
        Forger forger = new Forger(world.token(KHANH_HOA), world.issuer(KHANH_HOA));

        for (Map.Entry<String, String> forged : forger.all().entrySet()) {
            long before = world.recorded(KHANH_HOA, SecurityEvent.TOKEN_REFUSED);
            assertThat(status(forged.getValue())).as(forged.getKey()).isEqualTo(401);
            assertThat(world.recorded(KHANH_HOA, SecurityEvent.TOKEN_REFUSED))
                    .as(forged.getKey())
                    .isEqualTo(before + 1);
        }
        assertThat(status(forger.withoutSignature())).isEqualTo(401);
        assertThat(forger.visited()).as("addresses that headers point to").isFalse();
    }

    @Test
    void tokenOfOneRealmThatNamesTheOtherIsRefused() throws Exception {
        String[] foreign = world.token(DONG_NAI).split("\\.");
        String[] own = world.token(KHANH_HOA).split("\\.");

        assertThat(status(foreign[0] + "." + own[1] + "." + foreign[2])).isEqualTo(401);
        assertThat(status(own[0] + "." + own[1] + "." + foreign[2])).isEqualTo(401);
    }

    @Test
    void newKeyOfTheRealmIsTakenWithoutARestart() throws Exception {
        String before = world.token(DONG_NAI);
        assertThat(status(before)).isEqualTo(200);

        world.keycloak().rotateKey(DONG_NAI);
        String after = world.token(DONG_NAI);

        assertThat(kid(after)).isNotEqualTo(kid(before));
        assertThat(status(after)).isEqualTo(200);
        assertThat(status(before)).isEqualTo(200);
    }

    @Test
    void keysThatWorkedGoOnWorkingWhileTheProviderIsAway() {
        String token = world.token(DONG_NAI);
        assertThat(status(token)).isEqualTo(200);
        world.relay().become(Relay.State.CLOSED);

        assertThat(status(token)).isEqualTo(200);
    }

    @Test
    void tokenThatNobodyCanCheckIsNotCalledWrong() throws Exception {
        String token = new Forger(world.token(KHANH_HOA), world.issuer(WITHOUT_PROVIDER)).withKeyOfItsOwn();
        ResponseEntity<Map<String, Object>> answer = call(world.base(), token);

        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("5");
        assertThat(answer.getBody()).containsEntry("code", "identity.problem.provider-down");
        assertThat(String.valueOf(answer.getBody().get("detail"))).contains("đang không trả lời");
        assertThat(status(world.token(KHANH_HOA))).isEqualTo(200);
    }

    private static void refusedAndRecorded(String token) {
        long before = world.recorded(KHANH_HOA, SecurityEvent.TOKEN_REFUSED);

        assertThat(status(token)).isEqualTo(401);
        assertThat(world.recorded(KHANH_HOA, SecurityEvent.TOKEN_REFUSED)).isEqualTo(before + 1);
    }

    /** Begun and ended by us in the name of the platform's own client. */
    private static Map<String, Object> tokensOfASignIn() {
        String verifier = "v".repeat(50);
        String back = world.base() + "/login/oauth2/code/khanh-hoa";
        Guest person = new Guest();
        HttpResponse<String> page = person.open(world.issuer(KHANH_HOA)
                + "/protocol/openid-connect/auth?response_type=code&client_id=danvan-web&scope=openid%20profile"
                + "&state=s&nonce=n&redirect_uri=" + back + "&code_challenge=" + Forger.challenge(verifier)
                + "&code_challenge_method=S256");
        String door = Guest.goal(person.submit(page, Map.of("username", "decu", "password", Keycloak.PASSWORD)));
        return Keycloak.tokens(
                world.keycloak().address(),
                KHANH_HOA,
                "grant_type=authorization_code&client_id=danvan-web&client_secret="
                        + world.secret(KHANH_HOA, "danvan-web") + "&redirect_uri=" + back + "&code_verifier="
                        + verifier + "&code=" + door.replaceFirst(".*[?&]code=([^&]+).*", "$1"));
    }

    private static String kid(String token) throws Exception {
        return SignedJWT.parse(token).getHeader().getKeyID();
    }

    private static int status(String token) {
        return call(world.base(), token).getStatusCode().value();
    }

    private static ResponseEntity<Map<String, Object>> call(String base, String token) {
        return RestClient.builder()
                .baseUrl(base)
                .defaultStatusHandler(any -> true, (request, response) -> {})
                .build()
                .get()
                .uri("/api/v1/units")
                .headers(headers -> headers.setBearerAuth(token))
                .exchange((request, response) -> ResponseEntity.status(response.getStatusCode())
                        .headers(response.getHeaders())
                        .body(response.getStatusCode().is2xxSuccessful() ? null : response.bodyTo(RestClientOf.MAP)));
    }
}
