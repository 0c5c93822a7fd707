package vn.danvan.crash;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A platform, its PostgreSQL and clients that write, and the blows that fall on them. */
final class Battle implements AutoCloseable {

    private static final Duration RECOVERED = Duration.ofSeconds(60);
    private static final Duration GLANCE = Duration.ofMillis(5);
    private static final int CLIENTS = 3;

    private final OwnCluster cluster;
    private final Provinces folder;
    private final List<String> writing;
    private final OwnPlatform platform;
    private final Evidence evidence;
    private final Ledger ledger;
    private Clients clients;
    private long lastStart;
    private String newest;

    Battle(Path directory) throws Exception {
        cluster = new OwnCluster(directory);
        folder = new Provinces(directory.resolve("tenants"));
        writing = List.of(folder.another(), folder.another());
        newest = folder.another();
        platform =
                new OwnPlatform(BuiltJar.extracted(directory.resolve("app")), cluster, directory, folder.directory());
        evidence = new Evidence(cluster, writing);
        ledger = new Ledger(directory.resolve("ledger"));
    }

    /** @param manyRounds whether so many rounds will follow that faster starts pay */
    void begin(boolean manyRounds) throws Exception {
        if (manyRounds) {
            platform.train();
        }
        lastStart = platform.start().toMillis();
        clients = new Clients(writing, CLIENTS, platform::port, ledger);
        // The first blow must fall on clients that write, not on a platform that is still warming up
        while (clients.told() == 0) {
            clients.requireAllAtWork();
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }

    Round round(int number, long seed, Blow blow) throws Exception {
        Random random = new Random(seed);
        long waited = 300 + random.nextInt(2_000);
        pause(waited);
        Struck struck =
                switch (blow) {
                    case PLATFORM -> killPlatform();
                    case PROVISIONING -> killProvisioning(random);
                    case POSTMASTER -> interruptDatabase(random, cluster::killPostmaster);
                    case IMMEDIATE_STOP -> interruptDatabase(random, cluster::stopImmediately);
                    case BACKEND -> killBackend();
                    case MIGRATION -> killMigration(random);
                };
        clients.requireAllAtWork();
        Caller.Tally tally = clients.tally();
        return new Round(
                number,
                seed,
                blow,
                waited,
                struck.startMillis(),
                struck.recoveryMillis(),
                struck.note(),
                clients.told(),
                tally.answered.get(),
                tally.replayed.get(),
                tally.unanswered.get(),
                tally.statuses,
                evidence.halves(),
                evidence.stuck());
    }

    private Struck killPlatform() throws Exception {
        platform.kill();
        lastStart = platform.start().toMillis();
        return new Struck(lastStart, untilAnswered(System.nanoTime()), "");
    }

    private Struck killProvisioning(Random random) throws Exception {
        platform.kill();
        newest = folder.another();
        platform.launch();
        long during = random.nextLong(lastStart);
        pause(during);
        platform.kill();
        List<String> left = evidence.known(newest);
        long start = platform.start().toMillis();
        long recovery = untilAnswered(System.nanoTime());
        new Caller(newest, platform::port, new Caller.Tally()).get("/api/v1/plans");
        return new Struck(start, recovery, "killed " + during + " ms after the start, which left " + left);
    }

    private Struck interruptDatabase(Random random, Interruption interruption) throws Exception {
        interruption.happen();
        pause(random.nextInt(1_000));
        cluster.start();
        return stillRunning(System.nanoTime());
    }

    private Struck killBackend() throws Exception {
        long begin = System.nanoTime();
        cluster.killBackend();
        return stillRunning(begin);
    }

    private Struck stillRunning(long since) throws Exception {
        long recovery = untilAnswered(since);
        if (!platform.isRunning()) {
            throw new IllegalStateException("the platform did not survive its database");
        }
        return new Struck(null, recovery, "");
    }

    /** While the others are served. */
    private Struck killMigration(Random random) throws Exception {
        int behind = 1 + random.nextInt(Rollback.changes() - Rollback.KEPT);
        new Rollback(cluster).takeBack(newest, behind);
        int answered = clients.tally().answered.get();
        int failed = clients.tally().failed.get();
        Process migration = platform.migrate();
        int until = Rollback.changes() - behind + random.nextInt(behind);
        evidence.awaitChanges(newest, until, migration);
        OwnPlatform.kill(migration);
        int done = evidence.changes(newest);
        Process again = platform.migrate();
        if (!again.waitFor(10, TimeUnit.MINUTES) || again.exitValue() != 0) {
            throw new IllegalStateException("the migration of " + newest + " does not get past the kill");
        }
        if (clients.tally().failed.get() != failed) {
            throw new IllegalStateException("others were not served: " + clients.tally().statuses);
        }
        return new Struck(
                null,
                null,
                behind + " changes behind, killed with " + done + " of " + Rollback.changes() + "; others had "
                        + (clients.tally().answered.get() - answered) + " answers meanwhile");
    }

    /** @return milliseconds from {@code since} to the first answer after it */
    private long untilAnswered(long since) throws Exception {
        while (clients.tally().lastAnswer() < since) {
            clients.requireAllAtWork();
            if (System.nanoTime() - since > RECOVERED.toNanos()) {
                throw new IllegalStateException("no answer within " + RECOVERED + ": " + clients.tally());
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since);
    }

    private static void pause(long millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    Verdict end() throws Exception {
        clients.end();
        return Verdict.of(ledger.entries(), evidence.happened(), evidence.halves(), clients.tally());
    }

    @Override
    public void close() throws Exception {
        if (clients != null) {
            clients.close();
        }
        platform.close();
        cluster.close();
        ledger.close();
    }

    @FunctionalInterface
    private interface Interruption {
        void happen() throws Exception;
    }

    private record Struck(
            @Nullable Long startMillis, @Nullable Long recoveryMillis, String note) {}
}
