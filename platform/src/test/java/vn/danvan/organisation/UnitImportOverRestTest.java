package vn.danvan.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import vn.danvan.PlatformTest;
import vn.danvan.RestClientOf;
import vn.danvan.identity.server.issuer.SigningKeys;

@PlatformTest
class UnitImportOverRestTest {

    private static final String PROVINCE = "quang-binh";
    private static final String HEADINGS = "code;name;short name;symbol;type;side;parent;valid from;last day\n";

    @LocalServerPort
    private int port;

    @Autowired
    private SigningKeys keys;

    private final String code = "R" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void dryRunCountsAndSavesNothingThenTheFileIsSaved() {
        ResponseEntity<Map<String, Object>> dry = upload("", row("TU"), "a.csv");

        assertThat(dry.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(dry.getBody()).containsEntry("created", 1).containsEntry("saved", false);
        assertThat(found()).isEmpty();

        String basedOn = "?dryRun=false&basedOn=" + dry.getBody().get("basedOn");
        assertThat(upload(basedOn, row("TU"), "a.csv").getBody()).containsEntry("saved", true);

        assertThat(found()).singleElement().satisfies(unit -> assertThat(unit).containsEntry("name", "Chi bộ Thử"));
        assertThat(upload("", row("TU"), "a.csv").getBody()).containsEntry("unchanged", 1);
        assertThat(upload(basedOn, row("TU"), "a.csv").getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
    }

    @Test
    void wrongRowIsToldInVietnameseAndNothingIsSaved() {
        ResponseEntity<Map<String, Object>> answer = upload("?dryRun=false", row("KHONG-CO"), "a.csv");

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer.getBody()).containsEntry("code", "organisation.problem.rows-refused");
        assertThat(answer.getBody().get("result").toString())
                .contains("line=2", "column=PARENT", "Không có đơn vị cấp trên mang mã \"KHONG-CO\"");
        assertThat(found()).isEmpty();
    }

    @Test
    void otherKindsOfFileAreRefused() {
        ResponseEntity<Map<String, Object>> answer = upload("", row("TU"), "a.pdf");

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        assertThat(answer.getBody().get("detail").toString()).contains("Cho phép: CSV");
    }

    @Test
    void clerkMayReadUnitsButNotImportThem() {
        RestClient clerk = RestClientOf.person(PROVINCE, "canbo", keys, port);

        assertThat(clerk.get()
                        .uri("/api/v1/units")
                        .retrieve()
                        .toBodilessEntity()
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
        ResponseEntity<Map<String, Object>> answer = clerk.post()
                .uri("/api/v1/units/imports")
                .body(form(row("TU"), "a.csv"))
                .retrieve()
                .toEntity(RestClientOf.MAP);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(answer.getBody()).containsEntry("code", "identity.problem.not-permitted");
    }

    @Test
    void unitShowsItsVersionsAndWhoTookOver() {
        String id = units("TU").stream()
                .filter(unit -> unit.get("code").equals("TU"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .toString();

        Map<String, Object> unit = get(PROVINCE, "/api/v1/units/" + id).getBody();

        assertThat(unit).containsEntry("code", "TU").containsKeys("version", "current", "predecessors", "successors");
        assertThat((List<?>) unit.get("versions")).isNotEmpty();
        assertThat((List<?>) unit.get("children")).isNotEmpty();
    }

    @Test
    void unitOfAnotherProvinceIsNotFound() {
        String id = units("TU").getFirst().get("id").toString();

        assertThat(get("tay-ninh", "/api/v1/units/" + id).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(get(PROVINCE, "/api/v1/units/" + UUID.randomUUID()).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(get(PROVINCE, "/api/v1/units/abc").getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    }

    private String row(String parent) {
        return code + ";Chi bộ Thử;;;PARTY_CELL;PARTY;" + parent + ";2026-02-15;\n";
    }

    private List<Map<String, Object>> found() {
        return units(code);
    }

    private List<Map<String, Object>> units(String text) {
        return RestClientOf.province(PROVINCE, port)
                .get()
                .uri("/api/v1/units?asOf=2026-05-01&q=" + text)
                .retrieve()
                .body(new ParameterizedTypeReference<>() {});
    }

    private ResponseEntity<Map<String, Object>> get(String tenant, String path) {
        return RestClientOf.province(tenant, port).get().uri(path).retrieve().toEntity(RestClientOf.MAP);
    }

    private ResponseEntity<Map<String, Object>> upload(String query, String rows, String name) {
        return RestClientOf.province(PROVINCE, port)
                .post()
                .uri("/api/v1/units/imports" + query)
                .header("Accept-Language", "vi")
                .body(form(rows, name))
                .retrieve()
                .toEntity(RestClientOf.MAP);
    }

    private static MultiValueMap<String, Object> form(String rows, String name) {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", new ByteArrayResource((HEADINGS + rows).getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        return form;
    }

    /** Signed with the province's own key, as the province's issuer does after sign-in. */
}
