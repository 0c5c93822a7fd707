package vn.danvan.tenancy.provinces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.client.RestClient;
import vn.danvan.PlatformTest;
import vn.danvan.RestClientOf;
import vn.danvan.tenancy.TenantState;
import vn.danvan.tenancy.connections.PlatformDatabase;

/** The operator closes a province: its doors are shut, the others' are not. */
@PlatformTest
class SuspendedProvinceTest {

    @LocalServerPort
    private int port;

    @Autowired
    private PlatformDatabase platform;

    @Autowired
    private JdbcTenantRegistry registry;

    private String tokenFromBefore;

    @BeforeEach
    void suspend() {
        tokenFromBefore = RestClientOf.token("tay-ninh", port);
        state(TenantState.SUSPENDED);
    }

    @AfterEach
    void resume() {
        state(TenantState.ACTIVE);
    }

    @Test
    void signInPageSaysItIsClosed() {
        assertThat(status("/tay-ninh/dang-nhap", null)).isEqualTo(503);
        assertThat(status("/khanh-hoa/dang-nhap", null)).isEqualTo(200);
    }

    @Test
    void tokenThatWasGoodNoLongerIs() {
        assertThat(status("/api/v1/plans", tokenFromBefore)).isEqualTo(401);
    }

    private void state(TenantState state) {
        platform.jdbc()
                .sql("update platform.tenant set state = ? where id = 'tay-ninh'")
                .param(state.name())
                .update();
        registry.refresh();
    }

    private int status(String path, String token) {
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
                .toBodilessEntity()
                .getStatusCode()
                .value();
    }
}
