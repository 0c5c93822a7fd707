package vn.danvan.crash;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Something that a trial waits for. */
@FunctionalInterface
interface Happens {

    Duration PATIENCE = Duration.ofMinutes(5);
    Duration GLANCE = Duration.ofMillis(10);

    boolean now() throws Exception;

    static void await(Happens happens) throws Exception {
        long latest = System.nanoTime() + PATIENCE.toNanos();
        while (!happens.now()) {
            if (System.nanoTime() > latest) {
                throw new AssertionError("it does not happen");
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }
}
