package vn.danvan.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Prints each result as it comes and keeps all of a run as JSON under {@code platform/target/bench}. */
final class BenchReport {

    private static final double BUSY = 0.75;
    private final List<Interleaved.Result> results = new ArrayList<>();
    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final Instant begun = Instant.now();
    private final String name;

    BenchReport(String name) {
        this.name = name;
    }

    /** Everything is prepared: with {@code -Dbench.await=FILE} the measuring waits for that file and so for a quiet machine. */
    void awaitQuiet() throws InterruptedException {
        String file = System.getProperty("bench.await", "");
        while (!file.isEmpty() && !Files.exists(Path.of(file))) {
            Thread.sleep(200);
        }
    }

    void add(Interleaved.Result result) {
        results.add(result);
        System.out.println(result);
    }

    /** What is printed otherwise. */
    void keepFact(String name, Object value) {
        facts.put(name, value);
    }

    void fact(String name, Object value) {
        keepFact(name, value);
        System.out.println(name + ": " + value);
    }

    void keep() throws IOException {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        int processors = Runtime.getRuntime().availableProcessors();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("begun", begun.toString());
        all.put("java", System.getProperty("java.version"));
        all.put("processors", processors);
        all.put("loadAverageAtTheEnd", load);
        all.put("machineWasBusy", load > processors * BUSY + 1);
        all.put("facts", facts);
        all.put("results", results);
        Path file = Path.of("target", "bench", name + "-" + begun.getEpochSecond() + ".json");
        Files.createDirectories(file.getParent());
        JsonMapper mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.writeString(file, mapper.writeValueAsString(all));
        System.out.printf(
                "Load average %.1f on %d processors%s; kept in %s%n",
                load, processors, load > processors + 1 ? ": other work ran beside it" : "", file);
    }
}
