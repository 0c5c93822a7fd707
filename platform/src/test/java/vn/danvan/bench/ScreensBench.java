package vn.danvan.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import vn.danvan.SignedIn;
import vn.danvan.bench.Screens.Screen;
import vn.danvan.bench.load.BenchData;
import vn.danvan.bench.load.LoadSize;
import vn.danvan.tenancy.connections.TenantConnections;

/**
 * The server's time for each screen of a province with 600 units and 300,000 tasks, one person at a time, beside the same
 * question by hand. {@code ./dev bench screens}; {@code ./dev bench --data} only makes the province.
 */
class ScreensBench {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 20);
    private static final int WARM = 5;
    private static final double MOST = 0.95;
    private static final double MILLI = 1_000_000.0;

    private final BenchReport report = new BenchReport("screens");

    private record Times(List<Double> sql, List<Double> service) {

        Times() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    @Test
    void screens() throws Exception {
        try (ConfigurableApplicationContext platform = BenchData.open(LoadSize.province(LocalDate.now()))) {
            if (!Boolean.getBoolean("bench.data")) {
                measure(platform);
            }
        }
    }

    private void measure(ConfigurableApplicationContext platform) throws Exception {
        try (Connection own = platform.getBean(TenantConnections.class).open(BenchData.PROVINCE)) {
            ByHand.prepare(own);
            Map<Screen, Times> times = new LinkedHashMap<>();
            new Screens(platform, new ProvinceRecords(own)).all().forEach(each -> times.put(each, new Times()));
            round(times, own, WARM);
            times.values().forEach(each -> {
                each.sql().clear();
                each.service().clear();
            });
            report.awaitQuiet();
            round(times, own, ROUNDS);
            tell(times);
            report.keep();
        }
    }

    /** All screens once, then all again, so that a machine whose speed drifts slows them alike. */
    private static void round(Map<Screen, Times> times, Connection own, int rounds) throws SQLException {
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<Screen, Times> each : times.entrySet()) {
                long begin = System.nanoTime();
                ByHand.ask(own, each.getKey().sql());
                long between = System.nanoTime();
                SignedIn.as(Screens.province(), each.getKey().person());
                each.getKey().service().run();
                SignedIn.nobody();
                each.getValue().sql().add((between - begin) / MILLI);
                each.getValue().service().add((System.nanoTime() - between) / MILLI);
            }
        }
    }

    private void tell(Map<Screen, Times> times) {
        System.out.printf("%-36s %9s %9s %9s %7s%n", "screen", "SQL p50", "p50 ms", "p95 ms", "ratio");
        times.forEach((screen, measured) -> {
            double sql = Interleaved.median(measured.sql());
            double middle = Interleaved.median(measured.service());
            double most = most(measured.service());
            double ratio = Interleaved.median(ratios(measured));
            System.out.printf("%-36s %9.1f %9.1f %9.1f %7.1f%n", screen.name(), sql, middle, most, ratio);
            report.keepFact(screen.name(), Map.of("sqlP50Ms", sql, "p50Ms", middle, "p95Ms", most, "ratio", ratio));
        });
    }

    private static List<Double> ratios(Times measured) {
        List<Double> ratios = new ArrayList<>();
        for (int index = 0; index < measured.sql().size(); index++) {
            ratios.add(measured.service().get(index) / measured.sql().get(index));
        }
        return ratios;
    }

    private static double most(List<Double> millis) {
        List<Double> sorted = millis.stream().sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * MOST) - 1);
    }
}
