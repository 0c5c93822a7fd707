package vn.danvan.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

/** Several clients of several provinces that write until they are asked to end; each ends its last story first. */
final class Clients implements AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Future<?>> working = new ArrayList<>();
    private final AtomicInteger told = new AtomicInteger();
    private final Caller.Tally tally = new Caller.Tally();
    private volatile boolean ending;

    /** @param port asked before each request, so that a client follows the one that is ready */
    Clients(List<String> provinces, int perProvince, IntSupplier port, Ledger ledger) {
        for (String province : provinces) {
            for (int each = 0; each < perProvince; each++) {
                String name = province + "-" + each + "-";
                Caller caller = new Caller(province, port, tally);
                working.add(threads.submit(() -> {
                    for (int number = 0; !ending; number++) {
                        new Story(caller, ledger, name + number).tell();
                        told.incrementAndGet();
                    }
                }));
            }
        }
    }

    Caller.Tally tally() {
        return tally;
    }

    int told() {
        return told.get();
    }

    /** What stopped a client before its time is thrown. */
    void requireAllAtWork() throws Exception {
        for (Future<?> each : working) {
            if (each.isDone()) {
                each.get();
            }
        }
    }

    void end() throws Exception {
        ending = true;
        for (Future<?> each : working) {
            each.get();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
