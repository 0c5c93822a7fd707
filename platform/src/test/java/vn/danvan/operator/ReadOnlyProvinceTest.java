package vn.danvan.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.danvan.PlatformTest;
import vn.danvan.RestClientOf;
import vn.danvan.SignedIn;
import vn.danvan.audit.seal.AuditReport;
import vn.danvan.audit.seal.SealedLog;
import vn.danvan.identity.Visitor;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.connections.PlatformDatabase;

/** People come in and read, and the database takes no write but those of signing in. */
@PlatformTest
class ReadOnlyProvinceTest {

    private static final TenantId TENANT = new TenantId("tay-ninh");

    @LocalServerPort
    private int port;

    @Autowired
    private ProvinceAdministration provinces;

    @Autowired
    private PlatformDatabase platform;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BeanFactory beans;

    @BeforeEach
    void makeReadOnly() {
        AtConsole.as("vanhanh1");
        provinces.makeReadOnly(TENANT, "khóa sổ cuối năm");
    }

    @AfterEach
    void makeWritable() {
        state("READ_ONLY");
        provinces.makeWritable(TENANT);
        SignedIn.nobody();
    }

    @Test
    void whoWasInAndWhoComesNowReads() {
        Visitor person = new Visitor(port, "203.0.113.71");
        person.open("/oauth2/authorization/" + TENANT);
        person.follow(person.signIn(TENANT.value(), "quantri", "danvan"));

        assertThat(person.open("/").statusCode()).isEqualTo(200);
        assertThat(RestClientOf.province(TENANT.value(), port)
                        .get()
                        .uri("/api/v1/plans")
                        .retrieve()
                        .toBodilessEntity()
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
    }

    @Test
    void aWriteIsRefusedInClearWords() {
        ResponseEntity<Map<String, Object>> answer = importPlan();

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(answer.getBody()).containsEntry("code", "shell.problem.read-only");
        assertThat(String.valueOf(answer.getBody().get("detail"))).contains("chỉ đọc", "Chưa có gì được lưu");
    }

    @Test
    void writtenAgainAsBeforeOnceTheOperatorSaysSo() {
        provinces.makeWritable(TENANT);

        assertThat(importPlan().getStatusCode().is2xxSuccessful()).isTrue();
        assertThatThrownBy(() -> write("delete from audit_entry where false"))
                .as("what never was allowed is not now")
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void aMigrationGivesNoWritesBack() {
        assertThat(provinces.retry(TENANT)).isTrue();

        assertThat(importPlan().getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
    }

    /** The act takes the rights and then tells the registry; killed between the two, the province would be dumb. */
    @Test
    void whatAKilledActLeftIsHeldToTheRegistry() {
        state("ACTIVE");
        assertThatThrownBy(() -> write("delete from saved_view")).rootCause().hasMessageContaining("permission denied");

        provinces.retry(TENANT);

        write("delete from saved_view where false");
    }

    @Test
    void closedWhileReadOnlyItIsWrittenAgainAfterwards() {
        provinces.suspend(TENANT, "bảo trì");
        provinces.resume(TENANT);

        assertThat(importPlan().getStatusCode().is2xxSuccessful()).isTrue();
    }

    /** Killed half-way into read-only it is still active in the registry, and an operator may close it as such. */
    @Test
    void closedHalfWayIntoReadOnlyItIsWrittenAgainAfterwards() {
        state("ACTIVE");
        provinces.suspend(TENANT, "bảo trì");
        provinces.resume(TENANT);

        write("delete from saved_view where false");
    }

    /** A migration would give it its writes back while it is copied. */
    @Test
    void onItsWayToAnotherServerItIsNotMigrated() {
        state("MOVING");

        assertThatThrownBy(() -> provinces.retry(TENANT)).hasMessageContaining("operator.problem.wrong-move");

        assertThatThrownBy(() -> write("delete from saved_view")).rootCause().hasMessageContaining("permission denied");
    }

    /** Unsealed entries older than a day count as put in by somebody, once later ones are sealed. */
    @Test
    void whatSigningInWritesIsSealedLikeAllThatWasWrittenBefore() {
        write("update account set password_hash = password_hash || '-' where username = 'quantri'");
        write("update account set password_hash = left(password_hash, -1) where username = 'quantri'");

        AuditReport report =
                CurrentTenant.<AuditReport, RuntimeException>callAs(TENANT, () -> SealedLog.verified(beans));

        assertThat(report.findings()).isEmpty();
        assertThat(CurrentTenant.<Integer, RuntimeException>callAs(
                        TENANT, () -> jdbc.sql("select count(*) from audit_entry e where e.table_name = 'account'"
                                        + " and not exists (select from audit_seal s where s.entry_id = e.id)")
                                .query(Integer.class)
                                .single()))
                .isZero();
    }

    @Test
    void theConsoleOffersTheWayBack() {
        Visitor operator = ConsoleVisit.as("vanhanh1", port, "203.0.113.72");
        String page = "/van-hanh/tinh/" + TENANT;

        assertThat(operator.open(page).body())
                .contains(page + "/cho-ghi", page + "/tam-dung", "khóa sổ cuối năm")
                .doesNotContain(page + "/chi-doc", "??");
        operator.submit(page, page + "/cho-ghi", Map.of());
        assertThat(operator.open(page).body())
                .contains(page + "/chi-doc", "Đã cho ghi lại")
                .doesNotContain(page + "/cho-ghi", "??");
    }

    private void write(String sql) {
        CurrentTenant.callAs(TENANT, () -> jdbc.sql(sql).update());
    }

    private ResponseEntity<Map<String, Object>> importPlan() {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", new ByteArrayResource("KẾ HOẠCH\nvề một việc".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "plan.txt";
            }
        });
        return RestClientOf.province(TENANT.value(), port)
                .post()
                .uri("/api/v1/documents/imports")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(form)
                .retrieve()
                .toEntity(RestClientOf.MAP);
    }

    private void state(String state) {
        platform.jdbc()
                .sql("update platform.tenant set state = ? where id = ?")
                .params(state, TENANT.value())
                .update();
    }
}
