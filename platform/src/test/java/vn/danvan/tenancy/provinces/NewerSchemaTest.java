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
import vn.danvan.tenancy.connections.PlatformDatabase;
import vn.danvan.tenancy.migration.SchemaVersion;

/** A newer version has changed a province's schema while this node serves it. */
@PlatformTest
class NewerSchemaTest {

    @LocalServerPort
    private int port;

    @Autowired
    private PlatformDatabase platform;

    @Autowired
    private JdbcTenantRegistry registry;

    private String version;
    private int changes;

    @BeforeEach
    void remember() {
        version = SchemaVersion.current();
        changes = SchemaVersion.changes();
    }

    @AfterEach
    void restore() {
        schema(version, changes, 0);
    }

    @Test
    void newerSchemaThatStillServesThisVersionIsServed() {
        schema("of tomorrow", changes + 1, changes);

        assertThat(plans()).isEqualTo(200);
    }

    @Test
    void newerSchemaThatNoLongerServesThisVersionShowsMaintenance() {
        schema("of next year", changes + 2, changes + 1);

        assertThat(signInPage()).isEqualTo(503);
    }

    @Test
    void schemaThatIsBehindShowsMaintenance() {
        schema("of yesterday", changes - 1, 0);

        assertThat(signInPage()).isEqualTo(503);
    }

    private void schema(String fingerprint, int known, int oldestServed) {
        platform.jdbc()
                .sql("update platform.tenant set schema_version = ?, schema_changes = ?, oldest_served = ?"
                        + " where id = 'tay-ninh'")
                .params(fingerprint, known, oldestServed)
                .update();
        registry.refresh();
    }

    private int plans() {
        return RestClientOf.province("tay-ninh", port)
                .get()
                .uri("/api/v1/plans")
                .retrieve()
                .toBodilessEntity()
                .getStatusCode()
                .value();
    }

    private int signInPage() {
        return RestClient.builder()
                .baseUrl("http://localhost:" + port)
                .defaultStatusHandler(status -> true, (request, response) -> {})
                .build()
                .get()
                .uri("/tay-ninh/dang-nhap")
                .retrieve()
                .toBodilessEntity()
                .getStatusCode()
                .value();
    }
}
