package vn.danvan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTParser;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.client.RestClient;
import vn.danvan.PlatformTest;
import vn.danvan.RestClientOf;

@PlatformTest
class BearerTokenTest {

    @LocalServerPort
    private int port;

    @Test
    void tokenNamesItsProvincesIssuer() throws Exception {
        assertThat(JWTParser.parse(RestClientOf.token("tay-ninh", port))
                        .getJWTClaimsSet()
                        .getIssuer())
                .isEqualTo("http://localhost:" + port + "/tay-ninh");
    }

    @Test
    void tokenOpensTheApiOfItsProvince() {
        assertThat(status("Bearer " + RestClientOf.token("khanh-hoa", port))).isEqualTo(HttpStatus.OK);
    }

    @Test
    void withoutATokenTheApiIsClosed() {
        assertThat(status(null)).isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void tokenWhoseIssuerWasSwappedIsRefused() {
        String[] parts = RestClientOf.token("khanh-hoa", port).split("\\.");
        String claims =
                new String(java.util.Base64.getUrlDecoder().decode(parts[1])).replace("/khanh-hoa", "/dong-nai");
        String forged = parts[0] + "."
                + java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes()) + "." + parts[2];

        assertThat(status("Bearer " + forged)).isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void unknownProvinceHasNoIssuer() {
        HttpStatusCode answer = RestClient.builder()
                .baseUrl("http://localhost:" + port)
                .defaultStatusHandler(any -> true, (request, response) -> {})
                .build()
                .post()
                .uri("/ha-noi/oauth2/token")
                .retrieve()
                .toBodilessEntity()
                .getStatusCode();

        assertThat(answer.is2xxSuccessful()).isFalse();
    }

    private HttpStatusCode status(String authorization) {
        return RestClient.builder()
                .baseUrl("http://localhost:" + port)
                .defaultStatusHandler(any -> true, (request, response) -> {})
                .build()
                .get()
                .uri("/api/v1/units?asOf=2024-05-01")
                .headers(headers -> {
                    if (authorization != null) {
                        headers.set("Authorization", authorization);
                    }
                })
                .retrieve()
                .toBodilessEntity()
                .getStatusCode();
    }
}
