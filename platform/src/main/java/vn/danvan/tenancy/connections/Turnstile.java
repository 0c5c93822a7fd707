package vn.danvan.tenancy.connections;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Who may have a connection of a server: so many at once, so many of one role, in the order in which they came. People wait
 * here and not in the pool, which loses a place for good when one who waits in it is interrupted.
 */
final class Turnstile {

    private final int total;
    private final int perRole;
    private final Semaphore all;
    private final Map<String, Semaphore> ofRole = new ConcurrentHashMap<>();

    Turnstile(int total, int perRole) {
        this.total = total;
        this.perRole = perRole;
        this.all = new Semaphore(total, true);
    }

    /** Leaving twice is leaving once. */
    @FunctionalInterface
    interface Pass {
        void leave();
    }

    /**
     * The role's own place comes first: a crowd of one province waits among itself and takes nothing from the others.
     *
     * @throws SQLTransientConnectionException where nobody left in time
     */
    Pass enter(String role, Duration atMost) throws SQLException {
        long end = System.nanoTime() + atMost.toNanos();
        Semaphore own = ofRole.computeIfAbsent(role, first -> new Semaphore(perRole, true));
        take(own, role, end);
        try {
            take(all, role, end);
        } catch (SQLException | RuntimeException refused) {
            own.release();
            throw refused;
        }
        AtomicBoolean inside = new AtomicBoolean(true);
        return () -> {
            if (inside.getAndSet(false)) {
                all.release();
                own.release();
            }
        };
    }

    int inside() {
        return total - all.availablePermits();
    }

    private void take(Semaphore places, String role, long end) throws SQLException {
        try {
            if (!places.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                throw new SQLTransientConnectionException(
                        "no connection of " + role + " was free in time; " + inside() + " of " + total + " are in use");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted while waiting for a connection of " + role, stopped);
        }
    }
}
