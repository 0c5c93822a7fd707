package vn.danvan.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.danvan.DanVanApplication;
import vn.danvan.OneSecurityHolder;
import vn.danvan.SignedIn;
import vn.danvan.TestServer;
import vn.danvan.identity.Visitor;
import vn.danvan.tenancy.MigrateOnly;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.provinces.ProvinceRow;

/**
 * Twenty-five provinces are behind, and one cannot be migrated: the others serve, people of that one see maintenance,
 * operators see the step, and once the cause is gone a retry mends it. A whole platform of its own, on its own database.
 */
class BrokenMigrationTest {

    private static final int PROVINCES = 25;
    private static final TenantId BROKEN = new TenantId("tinh-13");
    private static final String ADDRESS = TestServer.database("twenty_five");

    /** A change that cannot be made twice; not every one can tell. */
    private static final String ADDS_A_COLUMN = "0002-keep-the-folded-words";

    private static ConfigurableApplicationContext platform;
    private static int port;
    private static String brokenStep;

    @BeforeAll
    static void startWithOneProvinceThatCannotBeMigrated(@TempDir Path directory) throws Exception {
        for (String id : provinces()) {
            write(directory.resolve(id));
        }
        String[] arguments = arguments(directory);
        List<String> migrating = new ArrayList<>(List.of(arguments));
        migrating.add(MigrateOnly.FLAG);
        assertThat(MigrateOnly.run(migrating.toArray(String[]::new))).isZero();
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            statement.execute("update platform.tenant set schema_version = 'before'");
            try (ResultSet forgotten = statement.executeQuery(
                    "delete from tinh_13.databasechangelog" + " where id = '" + ADDS_A_COLUMN + "' returning id")) {
                forgotten.next();
                brokenStep = forgotten.getString(1);
            }
        }
        platform = new SpringApplicationBuilder(DanVanApplication.class)
                .initializers(new OneSecurityHolder())
                .run(arguments);
        port = Integer.parseInt(String.valueOf(platform.getEnvironment().getProperty("local.server.port")));
    }

    @AfterAll
    static void stop() {
        SignedIn.nobody();
        platform.close();
    }

    @Test
    void othersServeAndARetryFromTheConsoleMendsTheOne() throws Exception {
        assertThat(serving()).hasSize(PROVINCES - 1).doesNotContain(BROKEN.value());
        String shown = new Visitor(port, "203.0.113.81")
                .open("/" + BROKEN + "/dang-nhap")
                .body();
        assertThat(shown).contains("bảo trì").doesNotContain(brokenStep, "databasechangelog", "already exists");

        AtConsole.as("nguoi-van-hanh");
        ProvinceAdministration provinces = platform.getBean(ProvinceAdministration.class);
        assertThat(row(provinces).failedStep()).isEqualTo(brokenStep);
        assertThat(row(provinces).failure()).contains("already exists");

        assertThat(provinces.retry(BROKEN)).isFalse();
        assertThat(serving()).doesNotContain(BROKEN.value());

        removeTheCause();
        assertThat(provinces.retry(BROKEN)).isTrue();

        assertThat(row(provinces).needsRetry()).isFalse();
        assertThat(serving()).hasSize(PROVINCES);
        assertThat(provinces.events(BROKEN, 2))
                .extracting(OperatorEvent::act)
                .containsExactly(OperatorAct.RETRIED, OperatorAct.RETRY_FAILED);
    }

    private static ProvinceRow row(ProvinceAdministration provinces) {
        return provinces.province(BROKEN).orElseThrow();
    }

    private static List<String> serving() {
        Visitor anybody = new Visitor(port, "203.0.113.82");
        return provinces().stream()
                .filter(id -> anybody.open("/" + id + "/dang-nhap").statusCode() == 200)
                .toList();
    }

    /** As a person would who finds out that the change had been made by hand: the log learns of it. */
    private static void removeTheCause() throws SQLException {
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            statement.execute(
                    "insert into tinh_13.databasechangelog select * from tinh_12.databasechangelog where id = '"
                            + brokenStep + "'");
        }
    }

    private static List<String> provinces() {
        return IntStream.rangeClosed(1, PROVINCES)
                .mapToObj("tinh-%02d"::formatted)
                .toList();
    }

    private static Connection owner() throws SQLException {
        return DriverManager.getConnection(ADDRESS, TestServer.OWNER, TestServer.OWNER_PASSWORD);
    }

    private static String[] arguments(Path directory) {
        return new String[] {
            "--server.port=0",
            "--platform.tenancy.servers.main=" + ADDRESS,
            "--platform.tenancy.master-key=" + TestServer.MASTER_KEY,
            "--platform.tenancy.owner.user=" + TestServer.OWNER,
            "--platform.tenancy.owner.password=" + TestServer.OWNER_PASSWORD,
            "--platform.tenancy.configuration-directory=" + directory,
            "--platform.tenancy.spare-schemas=0"
        };
    }

    private static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("tenant.yaml"), """
                id: %s
                names:
                  - {from: 2000-01-01, kind: tỉnh, name: Ví Dụ, place: Ví Dụ, committee: Tỉnh ủy, government: UBND}
                administrator:
                  - {from: 2000-01-01, name: Ban Dân vận, symbol: BDV}
                gsoCodes:
                  - {from: 2000-01-01, code: '99'}
                accent: '#6b3fa0'
                letterheads:
                  - {side: GOVERNMENT, from: 2000-01-01, issuer: UBND, place: Ví Dụ}
                accounts: []
                """.formatted(folder.getFileName()));
        Files.writeString(folder.resolve("units.csv"), """
                code,name,short_name,symbol,type,side,parent,valid_from,valid_to
                A,Sở A,Sở A,SA,DEPARTMENT,GOVERNMENT,,2000-01-01,
                """);
        Files.writeString(folder.resolve("successions.csv"), "from,to,kind,date,legal_document\n");
    }
}
