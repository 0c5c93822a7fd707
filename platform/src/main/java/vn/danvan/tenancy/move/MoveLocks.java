package vn.danvan.tenancy.move;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.migration.OwnerConnections;

/**
 * Keeps a second move and the migration away while a province is moved. The same lock is taken on both servers, which
 * also refuses two names of one database: there the second would wait for the first for ever.
 */
record MoveLocks(Connection source, Connection target) implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MoveLocks.class);

    static Held ofMove(Connection registry, TenantId tenant) throws SQLException, MoveFailed {
        String name = "danvan:move:" + tenant.schema();
        take(registry, name, "another process is moving " + tenant);
        return () -> run(registry, "select pg_advisory_unlock(hashtextextended(?, 0))", name);
    }

    static MoveLocks ofSchemas(OwnerConnections owner, Move move) throws SQLException, MoveFailed {
        String name = "danvan:" + move.tenant().schema();
        Connection source = owner.open(move.source(), "pg_catalog");
        try {
            take(source, name, "a migration of " + move.tenant() + " is running on " + move.source());
            Connection target = owner.open(move.target(), "pg_catalog");
            MoveLocks locks = new MoveLocks(source, target);
            take(
                    target,
                    name,
                    move.source() + " and " + move.target() + " are one database, or a migration is running");
            return locks;
        } catch (SQLException | MoveFailed failure) {
            source.close();
            throw failure;
        }
    }

    private static void take(Connection connection, String name, String otherwise) throws SQLException, MoveFailed {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set lock_timeout = '10s'");
            run(connection, "select pg_advisory_lock(hashtextextended(?, 0))", name);
        } catch (SQLException busy) {
            throw new MoveFailed(otherwise, busy);
        }
    }

    private static void run(Connection connection, String sql, String name) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(sql)) {
            lock.setString(1, name);
            lock.execute();
        }
    }

    @Override
    public void close() throws SQLException {
        try (source;
                target) {
            LOG.debug("The province's schemas are free again");
        }
    }

    /** Given back at its close, or with the connection's end at the latest. */
    @FunctionalInterface
    interface Held extends AutoCloseable {
        @Override
        void close() throws SQLException;
    }
}
