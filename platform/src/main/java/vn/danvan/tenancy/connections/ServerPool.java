package vn.danvan.tenancy.connections;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.NoSuchElementException;
import org.apache.commons.pool2.impl.GenericKeyedObjectPool;
import org.apache.commons.pool2.impl.GenericKeyedObjectPoolConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connections to one server, kept by role: the cap is global, and idle ones of a quiet province make room for a busy one.
 * Who passed the {@link Turnstile} has a place; the pool only keeps, opens and closes.
 */
final class ServerPool implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ServerPool.class);

    /** So long the pool is asked at a time. It may be closing an idle connection in whose place ours comes, and tells nobody. */
    private static final Duration MOMENT = Duration.ofMillis(20);

    private final Turnstile turnstile;
    private final Duration waitAtMost;
    private final GenericKeyedObjectPool<String, RoleConnection> pool;

    ServerPool(RoleConnections opened, TenancySettings settings, int total, int perRole) {
        this.turnstile = new Turnstile(total, perRole);
        this.waitAtMost = settings.waitAtMost();
        this.pool = new GenericKeyedObjectPool<>(opened, kept(settings, total, perRole));
    }

    /**
     * How many of a role there are the turnstile decides: who waits for that inside the pool may cost it a place. Without
     * that limit a connection that comes back does not open another for somebody else either.
     */
    private static GenericKeyedObjectPoolConfig<RoleConnection> kept(TenancySettings settings, int total, int perRole) {
        GenericKeyedObjectPoolConfig<RoleConnection> kept = new GenericKeyedObjectPoolConfig<>();
        kept.setMaxTotal(total);
        kept.setMaxTotalPerKey(-1);
        kept.setMaxIdlePerKey(perRole);
        kept.setMinEvictableIdleDuration(settings.idle());
        kept.setTimeBetweenEvictionRuns(settings.idle().dividedBy(2));
        kept.setNumTestsPerEvictionRun(-1);
        kept.setJmxEnabled(false);
        return kept;
    }

    /** @throws SQLTransientConnectionException where all are in use, and none came back in time */
    Connection open(String role) throws SQLException {
        long end = System.nanoTime() + waitAtMost.toNanos();
        Turnstile.Pass pass = turnstile.enter(role, waitAtMost);
        try {
            RoleConnection free = free(role, end);
            return free.lend(clean -> back(role, free, clean, pass));
        } catch (SQLException | RuntimeException | Error failed) {
            pass.leave();
            throw failed;
        }
    }

    private RoleConnection free(String role, long end) throws SQLException {
        while (true) {
            try {
                return pool.borrowObject(role, MOMENT);
            } catch (NoSuchElementException notYet) {
                if (System.nanoTime() - end >= 0) {
                    throw new SQLTransientConnectionException("no room came free for a connection of " + role, notYet);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new SQLException("interrupted while opening a connection of " + role, stopped);
            } catch (SQLException | RuntimeException failed) {
                throw failed;
            } catch (Exception undeclared) {
                throw new SQLException(undeclared);
            }
        }
    }

    private void back(String role, RoleConnection connection, boolean clean, Turnstile.Pass pass) {
        try {
            if (clean) {
                pool.returnObject(role, connection);
            } else {
                drop(role, connection);
            }
        } catch (Exception unknown) {
            LOG.warn("A connection of {} could not be put away and is closed", role, unknown);
            connection.end();
        } finally {
            pass.leave();
        }
    }

    /** What ended this one has most likely ended those that wait beside it: one request has failed, and no other shall. */
    private void drop(String role, RoleConnection connection) throws Exception {
        pool.invalidateObject(role, connection);
        pool.clear(role);
        LOG.warn("A connection of {} broke and was dropped", role);
    }

    /** Lent just now, or being opened for somebody. */
    int inUse() {
        return turnstile.inside();
    }

    int idle() {
        return pool.getNumIdle();
    }

    @Override
    public void close() {
        pool.close();
    }
}
