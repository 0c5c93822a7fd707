package vn.danvan;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

/** What an operator sees of a node, and what nobody else does. */
@PlatformTest
class ObservabilityTest {

    @LocalServerPort
    private int port;

    @Autowired
    private MeterRegistry meters;

    @Test
    void healthIsToldToEverybodyWithoutDetails() {
        ResponseEntity<String> health = get("/actuator/health", null);

        assertThat(health.getStatusCode().value()).isEqualTo(200);
        assertThat(health.getBody()).contains("UP").doesNotContain("khanh-hoa", "findings");
    }

    @Test
    void nodeIsReadyAsLongAsAProvinceCanBeServed() {
        assertThat(get("/actuator/health/readiness", null).getStatusCode().value())
                .isEqualTo(200);
    }

    @Test
    void metricsAreNotToldAtThePortOfThePeople() {
        String token = RestClientOf.token("khanh-hoa", port);

        assertThat(get("/actuator/prometheus", token).getStatusCode().is4xxClientError())
                .isTrue();
        assertThat(get("/actuator/prometheus", null).getStatusCode().is4xxClientError())
                .isTrue();
    }

    @Test
    void requestsAreCountedByTheProvinceThatServedThem() {
        get("/api/v1/plans", RestClientOf.token("dong-nai", port));
        get("/no-such-province/api/v1/plans", null);

        assertThat(provincesIn("http.server.requests")).contains("dong-nai").doesNotContain("no-such-province");
    }

    @Test
    void everyConfiguredProvinceAndNoOtherHasItsFigures() {
        assertThat(provincesIn("danvan.province.available"))
                .containsExactlyInAnyOrder("khanh-hoa", "dong-nai", "quang-binh", "tay-ninh", "hoa-binh");
        assertThat(provincesIn("danvan.connections.wait")).isEqualTo(provincesIn("danvan.province.available"));
    }

    @Test
    void eachAnswerCarriesACodeOfItsOwn() {
        String first = get("/actuator/health", null).getHeaders().getFirst("X-Request-Id");
        String second = get("/actuator/health", null).getHeaders().getFirst("X-Request-Id");

        assertThat(first).isNotBlank().isNotEqualTo(second);
        assertThat(second).isNotBlank();
    }

    private Set<String> provincesIn(String meter) {
        return meters.find(meter).meters().stream()
                .map(Meter::getId)
                .map(id -> String.valueOf(id.getTag("tenant")))
                .collect(Collectors.toSet());
    }

    private ResponseEntity<String> get(String path, String token) {
        return RestClient.builder()
                .baseUrl("http://localhost:" + port)
                .defaultStatusHandler(any -> true, (request, response) -> {})
                .build()
                .get()
                .uri(path)
                .headers(headers -> {
                    if (token != null) {
                        headers.setBearerAuth(token);
                    }
                })
                .retrieve()
                .toEntity(String.class);
    }
}
