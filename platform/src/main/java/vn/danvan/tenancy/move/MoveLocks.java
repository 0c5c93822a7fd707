package vn.danvan.tenancy.move;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.migration.OwnerConnections;

/**
 * Keeps a second move and the migration away while a province is moved. The same lock is taken on both servers, which
 * also refuses two names of one database: there the second would wait for the first for ever.
 */
record MoveLocks(Connection source, Connection target) implements AutoCloseable {

    private static final String TIMEOUT = "set lock_timeout = '10s'";

    static void ofMove(Connection registry, TenantId tenant) throws SQLException, MoveFailed {
        take(registry, "danvan:move:" + tenant.schema(), "another process is moving " + tenant);
    }

    static MoveLocks ofSchemas(OwnerConnections owner, Move move) throws SQLException, MoveFailed {
        String name = "danvan:" + move.tenant().schema();
        Connection source = owner.open(move.source(), "pg_catalog");
        try {
            take(source, name, "a migration of " + move.tenant() + " is running on " + move.source());
            Connection target = owner.open(move.target(), "pg_catalog");
            MoveLocks locks = new MoveLocks(source, target);
            take(target, name, move.source() + " and " + move.target() + " are one database, or a migration is running");
            return locks;
        } catch (SQLException | MoveFailed failure) {
            source.close();
            throw failure;
        }
    }

    private static void take(Connection connection, String name, String otherwise) throws SQLException, MoveFailed {
        try (Statement statement = connection.createStatement();
                PreparedStatement lock =
                        connection.prepareStatement("select pg_advisory_lock(hashtextextended(?, 0))")) {
            statement.execute(TIMEOUT);
            lock.setString(1, name);
            lock.execute();
        } catch (SQLException busy) {
            throw new MoveFailed(otherwise, busy);
        }
    }

    @Override
    public void close() throws SQLException {
        try (source;
                target) {}
    }
}
