package vn.danvan;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import org.springframework.core.io.ClassPathResource;

/**
 * One PostgreSQL for all tests of a JVM, with the owner role that an administrator would make. It is embedded, unless
 * {@code DANVAN_TEST_DB_URL} names a server, as {@code jdbc:postgresql://localhost:5432/postgres}, with
 * {@code DANVAN_TEST_DB_USER} and {@code DANVAN_TEST_DB_PASSWORD} of a superuser. That server must be there for tests
 * alone: the roles get passwords of ours. Its databases are this run's own and go with it.
 */
public final class TestServer {

    public static final String MASTER_KEY = "a key for tests";
    public static final String OWNER = "dv_owner";
    public static final String OWNER_PASSWORD = "owner";

    private static final TestServer ONE = start();

    private final String administration;
    private final String prefix;
    private final Set<String> made = new ConcurrentSkipListSet<>();

    private TestServer(String administration, String prefix) {
        this.administration = administration;
        this.prefix = prefix;
    }

    /** The address of an empty database that the owner role owns, made when it is not there. */
    public static String database(String name) {
        return ONE.make(name);
    }

    /** A second server beside the first, embedded whatever the first one is; lives as long as the JVM. */
    public static TestServer another() {
        return embedded();
    }

    public String make(String name) {
        String database = prefix + name;
        try (Connection connection = administrator();
                Statement statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("select 1 from pg_roles where rolname = '" + OWNER + "'")
                    .next()) {
                statement.execute("create role " + OWNER + " login createrole");
            }
            statement.execute("alter role " + OWNER + " password '" + OWNER_PASSWORD + "'");
            if (!statement
                    .executeQuery("select 1 from pg_database where datname = '" + database + "'")
                    .next()) {
                statement.execute("create database " + database + " owner " + OWNER
                        + " template template0 encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8'");
                made.add(database);
            }
            String address = administration.replaceFirst("/[^/?]*($|\\?.*)", "/" + database);
            harden(address);
            return address;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** As an administrator prepares a server. */
    private static void harden(String address) throws SQLException {
        try (Connection connection = administrator(address);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    new ClassPathResource("db/cluster/harden.sql").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private Connection administrator() throws SQLException {
        return administrator(administration);
    }

    private static Connection administrator(String address) throws SQLException {
        return DriverManager.getConnection(address, setting("USER", "postgres"), setting("PASSWORD", "postgres"));
    }

    private static String setting(String name, String otherwise) {
        return Objects.requireNonNullElse(System.getenv("DANVAN_TEST_DB_" + name), otherwise);
    }

    private static TestServer start() {
        String address = setting("URL", "");
        if (address.isEmpty()) {
            return embedded();
        }
        TestServer given = new TestServer(
                address, "danvan_test_" + UUID.randomUUID().toString().substring(0, 8) + "_");
        Runtime.getRuntime().addShutdownHook(new Thread(given::dropAll));
        return given;
    }

    private void dropAll() {
        try (Connection connection = administrator();
                Statement statement = connection.createStatement()) {
            for (String database : made) {
                statement.execute("drop database if exists " + database + " with (force)");
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static TestServer embedded() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("encoding", "UTF8")
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
            return new TestServer("jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres", "");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
