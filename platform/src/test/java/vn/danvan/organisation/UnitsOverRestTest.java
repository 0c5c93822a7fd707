package vn.danvan.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import vn.danvan.PlatformTest;
import vn.danvan.RestClientOf;

@PlatformTest
class UnitsOverRestTest {

    @LocalServerPort
    private int port;

    @Test
    void treeOf2024HasTheDistrictsAndThatOf2026HasNone() {
        assertThat(units("khanh-hoa", "asOf=2024-05-01"))
                .filteredOn(unit -> unit.get("type").equals("DISTRICT"))
                .hasSize(9);
        assertThat(units("khanh-hoa", "asOf=2026-05-01"))
                .noneMatch(unit -> unit.get("type").equals("DISTRICT"));
    }

    @Test
    void bodyOfTheAdministratorIsTheOneOfTheDay() {
        assertThat(units("hoa-binh", "asOf=2024-05-01&q=ban dan van"))
                .extracting(unit -> unit.get("symbol"))
                .containsExactly("BDVTU");
        assertThat(units("hoa-binh", "asOf=2026-05-01&q=dân vận"))
                .extracting(unit -> unit.get("symbol"))
                .containsExactly("BTGDVTU");
    }

    @Test
    void provinceSeesItsOwnDistrictsOnly() {
        assertThat(units("tay-ninh", "asOf=2024-05-01&q=nha trang")).isEmpty();
        assertThat(units("khanh-hoa", "asOf=2024-05-01&q=nha trang")).isNotEmpty();
    }

    @Test
    void listOfUnitsComesByPagesInTheOrderThatIsAskedForAndSaysHowManyThereAre() {
        Map<String, Object> whole = list("asOf=2024-05-01&type=DISTRICT&size=100&sort=-name");
        assertThat(whole).containsEntry("total", 9);
        List<Object> names = column(whole, "name");
        assertThat(names).hasSize(9).first().isEqualTo("Ủy ban nhân dân thị xã Ninh Hòa");

        Map<String, Object> second = list("asOf=2024-05-01&type=DISTRICT&size=4&page=1&sort=-name");
        assertThat(second).containsEntry("total", 9);
        assertThat(column(second, "name")).isEqualTo(names.subList(4, 8));
        assertThat(column(second, "parent")).containsOnly("Ủy ban nhân dân tỉnh Khánh Hòa");
        assertThat(column(second, "lastDay")).containsOnly("2025-06-30");
        assertThat(list("asOf=2024-05-01&side=PARTY&type=DISTRICT")).containsEntry("total", 0);
        assertThat(column(list("asOf=2024-05-01&q=nha trang&side=GOVERNMENT"), "name"))
                .anySatisfy(name -> assertThat(name.toString()).contains("Nha Trang"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "units?asOf=99999-01-01",
                "units?asOf=%2B99999-01-01",
                "units?asOf=2026-02-30",
                "unit-list?asOf=%2B999999999-12-31",
                "unit-groups?asOf=01/05/2026",
                "task-calendar?month=%2B10000-01",
                "task-calendar?month=2026-13"
            })
    void dayOrMonthThatIsNoneIsNamedAndNeverAFaultOfOurs(String asked) {
        ResponseEntity<Map<String, Object>> answer = RestClientOf.province("khanh-hoa", port)
                .get()
                .uri(URI.create("http://localhost:" + port + "/api/v1/" + asked))
                .retrieve()
                .toEntity(RestClientOf.MAP);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody()).containsEntry("code", "shell.problem.parameter");
    }

    private static List<Object> column(Map<String, Object> page, String name) {
        return ((List<?>) Objects.requireNonNull(page.get("items")))
                .stream()
                        .map(row -> (Object) Objects.requireNonNull(((Map<?, ?>) row).get(name)))
                        .toList();
    }

    private Map<String, Object> list(String query) {
        return RestClientOf.province("khanh-hoa", port)
                .get()
                .uri("/api/v1/unit-list?" + query)
                .retrieve()
                .body(new ParameterizedTypeReference<>() {});
    }

    private List<Map<String, Object>> units(String tenant, String query) {
        return RestClientOf.province(tenant, port)
                .get()
                .uri("/api/v1/units?" + query)
                .retrieve()
                .body(new ParameterizedTypeReference<>() {});
    }
}
