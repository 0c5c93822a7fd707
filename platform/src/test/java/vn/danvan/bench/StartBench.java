package vn.danvan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danvan.TestServer;

/** Bench h: from the command to the first answer, and the memory after half a minute of rest. {@code ./dev bench start}. */
class StartBench {

    private static final Path APP = Path.of("target", "app").toAbsolutePath();
    private static final int STARTS = Integer.getInteger("bench.slices", 9) / 2 + 1;
    private static final int REST = Integer.getInteger("bench.rest", 30);
    private static final int POLL = 20;
    private static final int MIBI = 1024;

    private final BenchReport report = new BenchReport("start");

    @TempDir
    private Path directory;

    @Test
    void start() throws Exception {
        assertThat(APP.resolve("danvan.jar"))
                .as("./dev bench start extracts it")
                .exists();
        Map<String, String> served = Map.of(
                "PLATFORM_TENANCY_SERVERS_MAIN", TestServer.database("bench_start"),
                "PLATFORM_TENANCY_MASTERKEY", TestServer.MASTER_KEY,
                "PLATFORM_TENANCY_OWNER_USER", TestServer.OWNER,
                "PLATFORM_TENANCY_OWNER_PASSWORD", TestServer.OWNER_PASSWORD);
        Map<String, String> embedded = Map.of(
                "PLATFORM_TENANCY_DATADIRECTORY", directory.resolve("data").toString());
        report.fact(
                "first start, own server, provinces made, ms",
                once(served, true, false).millis());
        report.fact(
                "first start, embedded server, provinces made, ms",
                once(embedded, true, false).millis());
        inTurn("own server", served);
        inTurn("embedded server", embedded);
        report.keep();
    }

    private void inTurn(String where, Map<String, String> settings) throws Exception {
        List<Double> plain = new ArrayList<>();
        List<Double> cached = new ArrayList<>();
        for (int round = 0; round < STARTS; round++) {
            plain.add(once(settings, false, false).millis());
            cached.add(once(settings, true, false).millis());
        }
        report.fact(where + ", extracted jar, ms", plain.stream().sorted().toList());
        report.fact(where + ", AOT cache, ms", cached.stream().sorted().toList());
        report.fact(
                where + ", AOT cache, resident MB at rest",
                once(settings, true, true).megabytes());
    }

    private record Seen(double millis, long megabytes) {}

    private Seen once(Map<String, String> settings, boolean cache, boolean rest) throws Exception {
        int port = freePort();
        int management = freePort();
        long begin = System.nanoTime();
        Process process = launch(settings, cache, port, management);
        try {
            awaitAnswer(process, management);
            double millis = (System.nanoTime() - begin) / 1_000_000.0;
            assertThat(log()).as("the JVM took the cache").doesNotContain("AOT cache");
            if (rest) {
                Thread.sleep(Duration.ofSeconds(REST));
            }
            return new Seen(millis, resident(process));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private Process launch(Map<String, String> settings, boolean cache, int port, int management) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + Path.of("..", "deploy", "jvm.options").toAbsolutePath()));
        if (cache) {
            command.add("-XX:AOTCache=" + APP.resolve("app.aot"));
        }
        command.addAll(List.of(
                "-jar",
                APP.resolve("danvan.jar").toString(),
                "--server.port=" + port,
                "--management.server.port=" + management));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile());
        builder.environment().putAll(settings);
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        return builder.start();
    }

    private void awaitAnswer(Process process, int port) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/actuator/health/readiness"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (true) {
                try {
                    if (client.send(request, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    assertThat(process.isAlive()).as(() -> "it ended: " + log()).isTrue();
                }
                Thread.sleep(POLL);
            }
        }
    }

    private String log() {
        try {
            return Files.readString(directory.resolve("log"));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private static long resident(Process process) throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / MIBI)
                .findFirst()
                .orElseThrow();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
