package vn.danvan.tenancy.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.danvan.tenancy.connections.DatabaseServers;

/**
 * Empty schemas kept ready, so that a new province is a rename. All come from one script that Liquibase wrote once from
 * the change log against a schema named {@link #TEMPLATE}.
 */
final class SpareSchemas {

    private static final String TEMPLATE = "spare_template";
    private static final String PREFIX = "spare_";

    private final OwnerConnections owner;
    private @Nullable String baseline;

    SpareSchemas(OwnerConnections owner) {
        this.owner = owner;
    }

    /** Drops spares of an older version and creates new ones until {@code wanted} stand ready. */
    void refill(int wanted) throws SQLException {
        try (Connection connection = owner.open(DatabaseServers.MAIN, "platform", "shared")) {
            dropOutdated(connection);
            for (int ready = count(connection); ready < wanted; ready++) {
                create(connection);
            }
        }
    }

    /** Takes one spare out of stock within the caller's transaction; creates it first where the stock is empty. */
    String take(Connection connection) throws SQLException {
        Optional<String> ready = takeReady(connection);
        if (ready.isPresent()) {
            return ready.get();
        }
        return build(connection);
    }

    private Optional<String> takeReady(Connection connection) throws SQLException {
        String sql = "delete from platform.spare_schema where name = (select name from platform.spare_schema"
                + " where schema_version = ? order by created_at limit 1 for update skip locked) returning name";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, SchemaVersion.current());
            ResultSet row = statement.executeQuery();
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }

    private void create(Connection connection) throws SQLException {
        String script = baseline();
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into platform.spare_schema (name, placement, schema_version) values (?, ?, ?)")) {
            String name = build(connection, script);
            insert.setString(1, name);
            insert.setString(2, DatabaseServers.MAIN);
            insert.setString(3, SchemaVersion.current());
            insert.executeUpdate();
            connection.commit();
        } catch (SQLException failure) {
            connection.rollback();
            throw failure;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** A new one outside the stock, which only the main server has. */
    String build(Connection connection) throws SQLException {
        return build(connection, baseline());
    }

    private static String build(Connection connection, String script) throws SQLException {
        String name = PREFIX + UUID.randomUUID().toString().substring(0, 8);
        try (Statement statement = connection.createStatement()) {
            statement.execute("create schema " + name);
            statement.execute("set search_path to " + name + ", shared");
            statement.execute(script.replace(TEMPLATE, name));
            statement.execute("set search_path to platform, shared");
        }
        return name;
    }

    private String baseline() throws SQLException {
        String known = baseline;
        if (known == null) {
            try (Connection connection = owner.open(DatabaseServers.MAIN, "pg_catalog");
                    Statement statement = connection.createStatement()) {
                statement.execute("create schema if not exists " + TEMPLATE);
                known = new ChangeLog("db/tenant.yaml").script(owner, DatabaseServers.MAIN, TEMPLATE);
                statement.execute("drop schema " + TEMPLATE + " cascade");
            }
            baseline = known;
        }
        return known;
    }

    private static int count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from platform.spare_schema")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void dropOutdated(Connection connection) throws SQLException {
        String sql = "delete from platform.spare_schema where schema_version <> ? returning name";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                Statement drop = connection.createStatement()) {
            statement.setString(1, SchemaVersion.current());
            ResultSet outdated = statement.executeQuery();
            while (outdated.next()) {
                drop.execute("drop schema if exists " + outdated.getString(1) + " cascade");
            }
        }
    }
}
