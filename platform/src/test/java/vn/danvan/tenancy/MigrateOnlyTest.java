package vn.danvan.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danvan.DanVanApplication;
import vn.danvan.TestServer;

/** The run mode as a deployment calls it: a process of its own, judged by its exit code. */
class MigrateOnlyTest {

    private static final String ADDRESS = TestServer.database("migrate_only");
    private static final int PATIENCE = 180;

    @TempDir
    private static Path directory;

    @BeforeEach
    void oneProvinceIsConfigured() throws IOException {
        OwnProvinces.in(directory);
    }

    @Test
    void migratingEndsWithZeroAndWithOneOnceAProvinceIsNotAtThisVersion() throws Exception {
        assertThat(exitCode()).isZero();
        assertThat(answer("select state || ' ' || coalesce(failure, 'sound') from platform.tenant where id = 'vi-du'"))
                .isEqualTo("SEEDING sound");
        assertThat(answer("select count(*) from pg_tables where schemaname = 'vi_du' and tablename = 'target'"))
                .isEqualTo("1");

        change("drop table vi_du.target", "update platform.tenant set schema_version = 'before' where id = 'vi-du'");

        assertThat(exitCode()).isEqualTo(1);
        assertThat(answer("select failure from platform.tenant where id = 'vi-du'"))
                .startsWith("objects differ")
                .contains("target");
    }

    @Test
    void withoutTheOwnerRoleItEndsWithOne() {
        assertThat(MigrateOnly.run(arguments(false).toArray(String[]::new))).isEqualTo(1);
    }

    @Test
    void wrongConfigurationEndsWithOne(@TempDir Path empty) {
        List<String> arguments = arguments(true);
        arguments.removeIf(argument -> argument.contains("configuration-directory"));
        arguments.add("--platform.tenancy.configuration-directory=" + empty);

        assertThat(MigrateOnly.run(arguments.toArray(String[]::new))).isEqualTo(1);
    }

    private static int exitCode() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // It lives for seconds: as the build tells the JVMs of tests
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                DanVanApplication.class.getName()));
        command.addAll(arguments(true));
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private static List<String> arguments(boolean owner) {
        List<String> arguments = new ArrayList<>(List.of(
                MigrateOnly.FLAG,
                "--platform.tenancy.servers.main=" + ADDRESS,
                "--platform.tenancy.master-key=" + TestServer.MASTER_KEY,
                "--platform.tenancy.configuration-directory=" + directory,
                "--platform.tenancy.spare-schemas=0"));
        if (owner) {
            arguments.add("--platform.tenancy.owner.user=" + TestServer.OWNER);
            arguments.add("--platform.tenancy.owner.password=" + TestServer.OWNER_PASSWORD);
        }
        return arguments;
    }

    private static void change(String... statements) throws SQLException {
        try (Connection owner = DriverManager.getConnection(ADDRESS, TestServer.OWNER, TestServer.OWNER_PASSWORD);
                Statement statement = owner.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String answer(String sql) throws SQLException {
        try (Connection owner = DriverManager.getConnection(ADDRESS, TestServer.OWNER, TestServer.OWNER_PASSWORD);
                ResultSet rows = owner.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
