package vn.danvan.tenancy.move;

import java.time.Duration;

/**
 * How long a move waits.
 *
 * @param settle until every node has read the registry anew; longer than a node keeps its picture of it
 * @param patience for writes under way before the freeze and reads under way before the old copy is closed; longer than
 *     a role's statement and idle-in-transaction timeouts, so that it is never the limit in practice
 */
record MovePace(Duration settle, Duration patience) {

    public static final MovePace USUAL = new MovePace(Duration.ofSeconds(7), Duration.ofSeconds(100));

    void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the move was interrupted; run it again to go on", interrupted);
        }
    }
}
