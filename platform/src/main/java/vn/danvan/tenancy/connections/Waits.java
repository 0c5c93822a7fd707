package vn.danvan.tenancy.connections;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;

/** How often a province asked for a connection, how long it waited in all, and how often in vain. */
public final class Waits {

    private final LongAdder asked = new LongAdder();
    private final LongAdder nanos = new LongAdder();
    private final LongAdder inVain = new LongAdder();

    void add(Duration waited, boolean got) {
        asked.increment();
        nanos.add(waited.toNanos());
        if (!got) {
            inVain.increment();
        }
    }

    public long asked() {
        return asked.sum();
    }

    /** In nanoseconds. */
    public double waited() {
        return nanos.sum();
    }

    public long inVain() {
        return inVain.sum();
    }
}
