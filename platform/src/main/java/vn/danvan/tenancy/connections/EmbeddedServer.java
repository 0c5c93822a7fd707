package vn.danvan.tenancy.connections;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;

/** PostgreSQL in a folder, for the first hour of the product and for development. Its data survives a restart. */
final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration START = Duration.ofSeconds(60);
    private static final String DATABASE = "danvan";
    private static final String HARDEN = "db/cluster/harden.sql";
    private static final String OWNER = "dv_owner";
    private static final int KEY_BYTES = 32;

    private final Path directory;
    private final DirectoryLock lock;
    private final EmbeddedPostgres postgres;

    EmbeddedServer(Path directory) {
        this.directory = directory.toAbsolutePath();
        this.lock = new DirectoryLock(this.directory);
        Path data = this.directory.resolve("postgres");
        stopLeftOver(data);
        try {
            boolean fresh = !Files.exists(data.resolve("PG_VERSION"));
            LOG.info("Starting the embedded PostgreSQL in {}{}", data, fresh ? " (first start: creating it)" : "");
            this.postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPGStartupWait(START)
                    .setOverrideWorkingDirectory(this.directory.resolve("bin").toFile())
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("encoding", "UTF8")
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException("the embedded PostgreSQL did not start in " + data, failure);
        }
    }

    DatabaseServers servers() {
        RoleSecrets secrets = new RoleSecrets(masterKey());
        TenancySettings.Owner owner = new TenancySettings.Owner(OWNER, secrets.passwordOf(OWNER));
        createOwner(owner);
        return new DatabaseServers(
                Map.of(DatabaseServers.MAIN, "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + DATABASE),
                Optional.of(owner),
                secrets);
    }

    private void createOwner(TenancySettings.Owner owner) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("select 1 from pg_roles where rolname = '" + OWNER + "'")
                    .next()) {
                statement.execute("create role " + OWNER + " login createrole");
            }
            statement.execute("alter role " + OWNER + " password '" + owner.password() + "'");
            if (!statement
                    .executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")
                    .next()) {
                statement.execute("create database " + DATABASE + " owner " + OWNER);
            }
            harden();
        } catch (SQLException failure) {
            throw new IllegalStateException("the embedded database could not be prepared", failure);
        }
    }

    private void harden() throws SQLException {
        try (Connection connection = postgres.getDatabase("postgres", DATABASE).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(new ClassPathResource(HARDEN).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private String masterKey() {
        Path file = directory.resolve("master-key");
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[KEY_BYTES];
                new SecureRandom().nextBytes(random);
                Files.writeString(file, Base64.getEncoder().encodeToString(random));
            }
            return Files.readString(file).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A killed JVM leaves its server running on our folder; a second one could not start beside it. */
    private static void stopLeftOver(Path data) {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        try {
            long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
            ProcessHandle.of(pid)
                    .filter(process ->
                            process.info().command().orElse("postgres").contains("postgres"))
                    .ifPresent(process -> {
                        LOG.info("Stopping an embedded PostgreSQL that an earlier run left behind");
                        process.destroy();
                        process.onExit().join();
                    });
        } catch (IOException | NumberFormatException unreadable) {
            LOG.warn("The file {} could not be read", file, unreadable);
        }
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            postgres.close();
        }
    }
}
