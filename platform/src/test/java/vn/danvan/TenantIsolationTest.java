package vn.danvan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import vn.danvan.documents.DocumentId;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.intake.ConfirmedDocument;
import vn.danvan.intake.ImportDetails;
import vn.danvan.intake.ImportService;
import vn.danvan.shared.NotFound;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantMissing;

/**
 * No byte crosses provinces, whichever way the database is reached; PostgreSQL itself refuses what code forgets. The
 * context of all tests has the smallest pools: a connection per province, two in all, so every change of province
 * meets a connection that served another a moment ago.
 */
@PlatformTest
class TenantIsolationTest {

    private static final TenantId KHANH_HOA = new TenantId("khanh-hoa");
    private static final TenantId DONG_NAI = new TenantId("dong-nai");
    private static final String AT_KHANH_HOA = "khanh-hoa dv_khanh_hoa khanh_hoa";
    private static final String AT_DONG_NAI = "dong-nai dv_dong_nai dong_nai";
    private static final int ROUNDS = 100;

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ImportService imports;

    @Autowired
    private DocumentRegister register;

    @AfterEach
    void leave() {
        SignedIn.nobody();
    }

    @Test
    void plainJdbcStandsInTheBoundProvince() {
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(within(KHANH_HOA, this::whereJdbcStands)).isEqualTo(AT_KHANH_HOA);
            assertThat(within(DONG_NAI, this::whereJdbcStands)).isEqualTo(AT_DONG_NAI);
        }
    }

    @Test
    void entitiesAreThoseOfTheSignedInProvince() {
        DocumentId here = registered("khanh-hoa", "Bí mật của Khánh Hòa");
        DocumentId there = registered("dong-nai", "Bí mật của Đồng Nai");

        for (int round = 0; round < ROUNDS; round++) {
            assertSeesOnly("khanh-hoa", here, "Bí mật của Khánh Hòa", there);
            assertSeesOnly("dong-nai", there, "Bí mật của Đồng Nai", here);
        }
    }

    @Test
    void tasksOfManyThreadsKeepTheirProvince() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<String>> asked = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                TenantId tenant = round % 2 == 0 ? KHANH_HOA : DONG_NAI;
                asked.add(threads.submit(() -> within(tenant, this::whereJdbcStands)));
            }
            for (int round = 0; round < ROUNDS; round++) {
                assertThat(asked.get(round).get()).isEqualTo(round % 2 == 0 ? AT_KHANH_HOA : AT_DONG_NAI);
            }
        }
    }

    @Test
    void taskWithoutAProvinceSendsNoSql() {
        SignedIn.as("khanh-hoa", "quantri");
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<String> asked = thread.submit(this::whereJdbcStands);

            assertThatThrownBy(asked::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasRootCauseInstanceOf(TenantMissing.class);
        }
    }

    @Test
    void scheduledJobsStandWhereTheyWereBound() throws Exception {
        ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
        scheduler.initialize();
        try {
            for (int round = 0; round < 20; round++) {
                assertThat(atOnce(scheduler, () -> within(KHANH_HOA, this::whereJdbcStands)))
                        .isEqualTo(AT_KHANH_HOA);
                assertThat(atOnce(scheduler, () -> within(DONG_NAI, this::whereJdbcStands)))
                        .isEqualTo(AT_DONG_NAI);
            }
            assertThatThrownBy(() -> atOnce(scheduler, this::whereJdbcStands))
                    .hasRootCauseInstanceOf(TenantMissing.class);
        } finally {
            scheduler.shutdown();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/documents/imports/", "/api/v1/plans/"})
    void foreignIdIsNotFoundOverRest(String path) {
        SignedIn.as("khanh-hoa", "quantri");
        ImportDetails draft = imports.upload(text("Chỉ Khánh Hòa biết").getBytes(StandardCharsets.UTF_8), "a.txt");
        ConfirmedDocument confirmed =
                imports.confirm(draft.id(), draft.version()).getFirst();
        String id = path.contains("plans")
                ? String.valueOf(confirmed.plan())
                : draft.id().toString();

        assertThat(status("khanh-hoa", path + id)).isEqualTo(200);
        assertThat(status("dong-nai", path + id)).isEqualTo(404);
    }

    @Test
    void withoutAProvinceNoSqlIsSent() {
        assertThatThrownBy(() -> dataSource.getConnection()).isInstanceOf(TenantMissing.class);
    }

    @Test
    void nativeQueryIntoAnotherSchemaIsRefusedByTheDatabase() {
        CurrentTenant.runAs(KHANH_HOA, () -> assertThatThrownBy(() -> jdbc.sql("select code from dong_nai.tenant_self")
                        .query(String.class)
                        .list())
                .isInstanceOf(BadSqlGrammarException.class)
                .rootCause()
                .hasMessageContaining("permission denied for schema dong_nai"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dv_dong_nai", "dv_platform", "dv_owner", "postgres"})
    void anotherRoleCannotBeTaken(String role) {
        CurrentTenant.runAs(KHANH_HOA, () -> assertThatThrownBy(
                        () -> jdbc.sql("set role " + role).update())
                .rootCause()
                .hasMessageContaining("permission denied to set role"));
    }

    private void assertSeesOnly(String tenant, DocumentId own, String title, DocumentId foreign) {
        SignedIn.as(tenant, "quantri");
        assertThat(register.details(own).facts().title()).isEqualTo(title);
        assertThatThrownBy(() -> register.details(foreign)).isInstanceOf(NotFound.class);
        assertThat(register.list("Bí mật của", 0, 50))
                .allSatisfy(row -> assertThat(row.facts().title()).isEqualTo(title));
    }

    private DocumentId registered(String tenant, String title) {
        SignedIn.as(tenant, "quantri");
        ImportDetails draft = imports.upload(text(title).getBytes(StandardCharsets.UTF_8), "a.txt");
        return imports.confirm(draft.id(), draft.version()).getFirst().document();
    }

    private static String text(String title) {
        return "Số: 5/KH-SVD\n\nAn Lạc, ngày 03 tháng 02 năm 2024\n\nKẾ HOẠCH\n" + title
                + "\n\nI. NHIỆM VỤ\n\n1. Văn phòng chủ trì tổng hợp trước ngày 30/6/2024.\n";
    }

    private static String atOnce(ThreadPoolTaskScheduler scheduler, Callable<String> job) throws Exception {
        CompletableFuture<String> result = new CompletableFuture<>();
        scheduler.schedule(
                () -> {
                    try {
                        result.complete(job.call());
                    } catch (Exception failure) {
                        result.completeExceptionally(failure);
                    }
                },
                Instant.now());
        return result.get(30, TimeUnit.SECONDS);
    }

    private static String within(TenantId tenant, ScopedValue.CallableOp<String, RuntimeException> work) {
        return CurrentTenant.<String, RuntimeException>callAs(tenant, work);
    }

    private int status(String tenant, String path) {
        return RestClientOf.province(tenant, port)
                .get()
                .uri(path)
                .retrieve()
                .toEntity(Map.class)
                .getStatusCode()
                .value();
    }

    private String whereJdbcStands() {
        return jdbc.sql("select code || ' ' || current_user || ' ' || current_schema() from tenant_self")
                .query(String.class)
                .single();
    }
}
