package vn.danvan.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.danvan.RoundTrips;
import vn.danvan.TestServer;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.connections.DatabaseServers;
import vn.danvan.tenancy.connections.RoleSecrets;
import vn.danvan.tenancy.connections.TenancySettings;
import vn.danvan.tenancy.migration.MigrationRun;

/** Benches c1 and c3: a new province from a spare and without one, and the look at all schemas at start. */
class ProvisioningBench {

    private static final int AT_ONCE = 4;
    private static final int FEW = 5;
    private static final int MANY = Integer.getInteger("bench.schemas", 300);
    private static final double MOST = 0.95;

    private final BenchReport report = new BenchReport("provisioning");
    private final DatabaseServers few = server("bench_few");
    private final DatabaseServers many = server("bench_many");

    @Test
    void provisioning() throws Exception {
        start(few, provinces(FEW));
        start(many, provinces(MANY));
        report.awaitQuiet();
        look(few, FEW);
        look(many, MANY);
        newProvinces(new MigrationRun(few));
        report.keep();
    }

    /** Schema, role and registry row in one transaction, one province at a time, spares made between the slices. */
    private void newProvinces(MigrationRun run) throws SQLException {
        List<Double> onTheSpot = new ArrayList<>();
        List<Double> fromSpare = new ArrayList<>();
        for (int slice = 0; slice < Integer.getInteger("bench.slices", 9); slice++) {
            for (int each = 0; each < AT_ONCE; each++) {
                onTheSpot.add(provision(run, "spot-" + slice + "-" + each));
            }
            run.run(List.of(), AT_ONCE);
            for (int each = 0; each < AT_ONCE; each++) {
                fromSpare.add(provision(run, "spare-" + slice + "-" + each));
            }
        }
        tell("c1 a province on the spot", onTheSpot);
        tell("c1 a province from a spare", fromSpare);
    }

    private static double provision(MigrationRun run, String name) throws SQLException {
        long begin = System.nanoTime();
        run.provision(new TenantId(name));
        return (System.nanoTime() - begin) / 1_000_000.0;
    }

    /** A start with nothing to do: its round trips and its time. */
    private void look(DatabaseServers servers, int count) {
        List<TenantId> provinces = provinces(count);
        List<Double> millis = new ArrayList<>();
        List<Long> trips = new ArrayList<>();
        for (int slice = 0; slice < 5; slice++) {
            long begin = System.nanoTime();
            trips.add(RoundTrips.during(() -> start(servers, provinces)));
            millis.add((System.nanoTime() - begin) / 1_000_000.0);
        }
        report.fact("c3 round trips of a start with " + count + " provinces", trips.getLast());
        tell("c3 a start with " + count + " provinces", millis);
    }

    private static void start(DatabaseServers servers, List<TenantId> provinces) {
        try {
            new MigrationRun(servers).run(provinces, 0);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void tell(String what, List<Double> millis) {
        List<Double> sorted = millis.stream().sorted().toList();
        report.fact(what + ": median ms", Interleaved.median(sorted));
        report.fact(what + ": p95 ms", sorted.get((int) Math.ceil(sorted.size() * MOST) - 1));
        report.fact(what + ": slowest ms", Collections.max(sorted));
    }

    private static DatabaseServers server(String database) {
        return new DatabaseServers(
                Map.of(DatabaseServers.MAIN, RoundTrips.countedAt(TestServer.database(database))),
                Optional.of(new TenancySettings.Owner(TestServer.OWNER, TestServer.OWNER_PASSWORD)),
                new RoleSecrets(TestServer.MASTER_KEY));
    }

    private static List<TenantId> provinces(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new TenantId("do-" + number))
                .toList();
    }
}
