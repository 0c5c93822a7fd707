package vn.danvan.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import vn.danvan.PlatformTest;
import vn.danvan.RestClientOf;

@PlatformTest
class SchemesOverRestTest {

    private static final ParameterizedTypeReference<List<Map<String, Object>>> LIST =
            new ParameterizedTypeReference<>() {};

    @LocalServerPort
    private int port;

    @Test
    void shippedSchemeIsReadAndItsArithmeticIsToldStepByStep() {
        String id = schemes().stream()
                .filter(scheme -> scheme.get("code").equals("dan-van-chinh-quyen-can-tho"))
                .map(scheme -> scheme.get("id").toString())
                .findFirst()
                .orElseThrow();
        Map<String, Object> done = Map.of("done", 9, "planned", 9);
        Map<String, Object> full = Map.of("value", 100);

        Map<String, Object> result = post(
                        "/api/v1/scoring/schemes/" + id + "/evaluations",
                        Map.of(
                                "given",
                                Map.of(
                                        "1.1",
                                        full,
                                        "1.2",
                                        full,
                                        "2.1",
                                        full,
                                        "2.2",
                                        done,
                                        "2.3",
                                        done,
                                        "2.4",
                                        full,
                                        "T1",
                                        Map.of("value", 5)),
                                "facts",
                                List.of("KHIEN_TRACH")))
                .getBody();

        assertThat(result).containsEntry("band", "TOT");
        assertThat(new java.math.BigDecimal(result.get("total").toString())).isEqualByComparingTo("103");
        assertThat(result.get("steps").toString()).contains("BY_POINTS", "CAP", "KHIEN_TRACH");
        assertThat(result.get("lines").toString()).contains("given=9/9", "Điểm × đã làm ÷ kế hoạch");
    }

    @Test
    void wrongSchemeIsRefusedWithEveryPlace() {
        ResponseEntity<Map<String, Object>> answer = client().post()
                .uri("/api/v1/scoring/schemes")
                .contentType(MediaType.APPLICATION_YAML)
                .body("""
                        code: x
                        name: X
                        total: 9
                        decimals: 0
                        criteria:
                          - { code: a, name: A, maxPoints: 10, rule: { kind: DEGREE } }
                        bands:
                          - { code: D, name: D, from: 3 }
                        """)
                .retrieve()
                .toEntity(RestClientOf.MAP);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer.getBody().get("errors").toString())
                .contains("path=total", "path=bands[0].from", "các tiêu chí cộng lại là 10", "phải từ 0");
    }

    @Test
    void schemeIsAddedAsJsonAndPublished() {
        String code = "r" + UUID.randomUUID().toString().substring(0, 8);
        ResponseEntity<Map<String, Object>> created = post(
                "/api/v1/scoring/schemes",
                Map.of(
                        "code",
                        code,
                        "name",
                        "Bộ thử",
                        "total",
                        10,
                        "decimals",
                        2,
                        "criteria",
                        List.of(Map.of("code", "a", "name", "A", "maxPoints", 10, "rule", Map.of("kind", "MARKED"))),
                        "bands",
                        List.of(Map.of("code", "D", "name", "Đạt", "from", 0))));

        assertThat(created.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(created.getBody()).containsEntry("state", "DRAFT").containsEntry("edition", 1);
        assertThat(post("/api/v1/scoring/schemes/" + created.getBody().get("id") + "/publication?version=0", Map.of())
                        .getBody())
                .containsEntry("state", "PUBLISHED");
    }

    @Test
    void ballotsAreCountedOnTheWholeCouncil() {
        Map<String, Object> council =
                Map.of("members", 11, "present", 9, "written", 2, "agreed", 8, "quorum", "80%", "majority", "80%");

        assertThat(post("/api/v1/scoring/ballots", council).getBody())
                .containsEntry("agreedNeeded", 9)
                .containsEntry("quorate", true)
                .containsEntry("passed", false);
    }

    @Test
    void impossibleBallotIsRefusedInWords() {
        Map<String, Object> council =
                Map.of("members", 3, "present", 3, "written", 1, "agreed", 1, "quorum", "2/3", "majority", "2/3");

        ResponseEntity<Map<String, Object>> answer = post("/api/v1/scoring/ballots", council);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer.getBody().get("detail").toString()).contains("nhiều hơn 3 thành viên");
    }

    private List<Map<String, Object>> schemes() {
        return client().get().uri("/api/v1/scoring/schemes").retrieve().body(LIST);
    }

    private ResponseEntity<Map<String, Object>> post(String path, Map<String, Object> body) {
        return client().post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toEntity(RestClientOf.MAP);
    }

    private RestClient client() {
        return RestClientOf.province("hoa-binh", port);
    }
}
