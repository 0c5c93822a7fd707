package vn.danvan;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** One PostgreSQL for all tests of a JVM, with the owner role that an administrator would make. */
public final class TestServer {

    public static final String MASTER_KEY = "a key for tests";
    public static final String OWNER = "dv_owner";
    public static final String OWNER_PASSWORD = "owner";
    private static final EmbeddedPostgres POSTGRES = start();

    private TestServer() {}

    /** The address of an empty database that the owner role owns, made when it is not there. */
    public static String database(String name) {
        try (Connection connection = POSTGRES.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("select 1 from pg_roles where rolname = '" + OWNER + "'")
                    .next()) {
                statement.execute("create role " + OWNER + " login createrole password '" + OWNER_PASSWORD + "'");
            }
            if (!statement
                    .executeQuery("select 1 from pg_database where datname = '" + name + "'")
                    .next()) {
                statement.execute("create database " + name + " owner " + OWNER);
            }
            return "jdbc:postgresql://localhost:" + POSTGRES.getPort() + "/" + name;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("encoding", "UTF8")
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
