package vn.danvan.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An old and a new version on the same provinces. Old is this version and new is the next one, unless {@code crash.old}
 * names the jar of an older version: then that is old and this is new.
 */
class TwoVersionsTrial {

    private static final String OLD = System.getProperty("crash.old", "");
    private static final int CLIENTS = 2;
    private static final long TOGETHER_MILLIS = 7_000;

    @Test
    void newVersionTakesOverWhileTheOldOneServesAndNoRequestFails(@TempDir Path directory) throws Exception {
        try (OwnCluster cluster = new OwnCluster(directory)) {
            Provinces folder = new Provinces(directory.resolve("tenants"));
            List<String> provinces = List.of(folder.another(), folder.another());
            Path present = BuiltJar.extracted(directory.resolve("app"));
            Path before = OLD.isEmpty() ? present : BuiltJar.extracted(Path.of(OLD), directory.resolve("app-old"));
            Path after = OLD.isEmpty() ? NextVersion.of(present) : present;
            try (OwnPlatform old = new OwnPlatform(before, cluster, directory, folder.directory());
                    OwnPlatform young = new OwnPlatform(after, cluster, directory, folder.directory());
                    Ledger ledger = new Ledger(directory.resolve("ledger"))) {
                old.start();
                AtomicInteger preferred = new AtomicInteger(old.port());
                try (Clients clients = new Clients(provinces, CLIENTS, preferred::get, ledger)) {
                    handOver(clients, old, young, preferred, cluster);
                    clients.end();
                    System.out.println("Two versions: " + clients.tally().answered + " answers, "
                            + clients.tally().failed + " refused " + clients.tally().statuses + ", "
                            + clients.tally().unanswered + " unanswered");
                }
            }
        }
    }

    private static void handOver(
            Clients clients, OwnPlatform old, OwnPlatform young, AtomicInteger preferred, OwnCluster cluster)
            throws Exception {
        workFor(clients, TOGETHER_MILLIS);
        requireNoneFailed(clients, "before the new version started");
        List<String> versionBefore = versions(cluster);

        young.start();
        requireNoneFailed(clients, "while the new version migrated and started");
        assertThat(versions(cluster)).as("the new version migrated").doesNotContainAnyElementsOf(versionBefore);
        workFor(clients, TOGETHER_MILLIS);
        requireNoneFailed(clients, "at the old version after the migration");

        preferred.set(young.port());
        workFor(clients, TOGETHER_MILLIS);
        requireNoneFailed(clients, "at the new version beside the old one");

        List<String> versionAfter = versions(cluster);
        old.kill();
        old.start();
        assertThat(versions(cluster))
                .as("the old version left what the new one made")
                .isEqualTo(versionAfter);
        preferred.set(old.port());
        workFor(clients, TOGETHER_MILLIS);
        requireNoneFailed(clients, "at the old version that started on the newer schema");
        clients.requireAllAtWork();
    }

    /** At least so long, and until stories have been told to their end, however slow the machine is. */
    private static void workFor(Clients clients, long millis) throws Exception {
        int wanted = clients.told() + 2 * CLIENTS;
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
        while (clients.told() < wanted) {
            clients.requireAllAtWork();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    private static void requireNoneFailed(Clients clients, String when) {
        assertThat(clients.tally().statuses).as("refused " + when).isEmpty();
        assertThat(clients.tally().unanswered).as("unanswered " + when).hasValue(0);
    }

    private static List<String> versions(OwnCluster cluster) throws Exception {
        return cluster.ask("select schema_version || coalesce(failure, '') from platform.tenant order by id");
    }
}
