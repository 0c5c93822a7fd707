package vn.danvan.tenancy.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/**
 * Runs one change while people work. A change that touches several tables would sooner or later wait for a writer who
 * waits for it, and PostgreSQL would make one of the two fail after a second; and whoever comes after a change that waits
 * for its lock waits with it. So the change waits for a moment only, gives everything back, and tries again.
 */
final class GivingWay {

    /** Well below PostgreSQL's deadlock_timeout of a second, at which it picks a victim. */
    private static final Duration AT_A_LOCK = Duration.ofMillis(300);

    /** Then something holds on to the tables for good, and an operator should look. */
    private static final Duration IN_ALL = Duration.ofMinutes(2);

    private static final Duration PAUSE = Duration.ofMillis(200);

    private static final Set<String> IN_THE_WAY = Set.of("55P03", "40P01");

    private GivingWay() {}

    /** @param connection without auto-commit, no transaction begun; the change is committed afterwards */
    static void run(String change, Connection connection) throws SQLException {
        long end = System.nanoTime() + IN_ALL.toNanos();
        while (!tried(change, connection, end)) {
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(PAUSE.toNanos()));
        }
    }

    private static boolean tried(String change, Connection connection, long end) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local lock_timeout = " + AT_A_LOCK.toMillis());
            statement.execute(change);
            connection.commit();
            return true;
        } catch (SQLException failure) {
            connection.rollback();
            if (IN_THE_WAY.contains(failure.getSQLState()) && System.nanoTime() < end) {
                return false;
            }
            throw failure;
        }
    }
}
