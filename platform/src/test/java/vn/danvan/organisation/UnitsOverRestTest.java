package vn.danvan.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
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

    private List<Map<String, Object>> units(String tenant, String query) {
        return RestClientOf.province(tenant, port)
                .get()
                .uri("/api/v1/units?" + query)
                .retrieve()
                .body(new ParameterizedTypeReference<>() {});
    }
}
