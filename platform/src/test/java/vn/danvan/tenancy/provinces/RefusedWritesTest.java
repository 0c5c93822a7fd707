package vn.danvan.tenancy.provinces;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import vn.danvan.PlatformTest;
import vn.danvan.RestClientOf;
import vn.danvan.SignedIn;
import vn.danvan.tenancy.RefusedWrites;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantState;
import vn.danvan.tenancy.connections.DatabaseServers;
import vn.danvan.tenancy.connections.PlatformDatabase;
import vn.danvan.tenancy.connections.TenancySettings;

/** A province on its way to another server, as people and clients meet it. Frozen here as the move freezes it. */
@PlatformTest
class RefusedWritesTest {

    private static final TenantId TENANT = new TenantId("tay-ninh");

    @LocalServerPort
    private int port;

    @Autowired
    private PlatformDatabase platform;

    @Autowired
    private JdbcTenantRegistry registry;

    @Autowired
    private DatabaseServers servers;

    @Autowired
    private RefusedWrites refused;

    private RestClient client;

    @BeforeEach
    void freeze() throws SQLException {
        client = RestClientOf.province("tay-ninh", port);
        state(TenantState.MOVING);
        asOwner("revoke insert, update, delete on all tables in schema tay_ninh from dv_tay_ninh");
    }

    @AfterEach
    void thaw() throws SQLException {
        asOwner("grant select, insert, update, delete on all tables in schema tay_ninh to dv_tay_ninh");
        asOwner("revoke insert, update, delete on tay_ninh.tenant_self from dv_tay_ninh");
        asOwner("revoke insert, update, delete on tay_ninh.audit_entry from dv_tay_ninh");
        asOwner("revoke update, delete on tay_ninh.audit_seal from dv_tay_ninh");
        asOwner("revoke all on tay_ninh.databasechangelog, tay_ninh.databasechangeloglock from dv_tay_ninh");
        state(TenantState.ACTIVE);
        SignedIn.nobody();
    }

    @Test
    void readingGoesOn() {
        assertThat(get("/api/v1/plans").getStatusCode()).isEqualTo(HttpStatus.OK);
    }

    @Test
    void writeIsRefusedInClearWordsAndWithATimeToComeBack() {
        ResponseEntity<Map<String, Object>> answer = importPlan(client);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("120");
        assertThat(answer.getBody()).containsEntry("code", "shell.problem.moving");
        assertThat(String.valueOf(answer.getBody().get("detail"))).contains("máy chủ khác", "thử lại sau ít phút");
    }

    @Test
    void otherProvinceIsWritten() {
        assertThat(importPlan(RestClientOf.province("dong-nai", port))
                        .getStatusCode()
                        .is2xxSuccessful())
                .isTrue();
    }

    @Test
    void nobodySignsInMeanwhile() {
        ResponseEntity<String> answer = visit("/tay-ninh/dang-nhap");

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("120");
        assertThat(visit("/tay-ninh/oauth2/jwks").getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(visit("/dong-nai/dang-nhap").getStatusCode()).isEqualTo(HttpStatus.OK);
    }

    @Test
    void missingRightIsAFaultOfOursWhereNothingIsMoved() {
        SQLException noRight = new SQLException("permission denied", "42501");
        SignedIn.as("tay-ninh", "quantri");
        assertThat(refused.reason(new IllegalStateException(noRight))).contains(TenantState.MOVING);
        assertThat(refused.reason(new SQLException("duplicate key", "23505"))).isEmpty();

        SignedIn.as("dong-nai", "quantri");
        assertThat(refused.reason(noRight)).isEmpty();
    }

    private ResponseEntity<String> get(String path) {
        return client.get().uri(path).retrieve().toEntity(String.class);
    }

    /** As somebody whom nobody knows yet. */
    private ResponseEntity<String> visit(String path) {
        return RestClient.builder()
                .baseUrl("http://localhost:" + port)
                .defaultStatusHandler(status -> true, (request, response) -> {})
                .build()
                .get()
                .uri(path)
                .retrieve()
                .toEntity(String.class);
    }

    private static ResponseEntity<Map<String, Object>> importPlan(RestClient of) {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", new ByteArrayResource("KẾ HOẠCH\nvề một việc".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "plan.txt";
            }
        });
        return of.post().uri("/api/v1/documents/imports").body(form).retrieve().toEntity(RestClientOf.MAP);
    }

    private void state(TenantState state) {
        platform.jdbc()
                .sql("update platform.tenant set state = ? where id = ?")
                .params(state.name(), TENANT.value())
                .update();
        registry.refresh();
    }

    private void asOwner(String sql) throws SQLException {
        TenancySettings.Owner owner = servers.owner().orElseThrow();
        try (Connection connection = DriverManager.getConnection(
                        servers.address(DatabaseServers.MAIN), owner.user(), owner.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
