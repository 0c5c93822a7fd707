package vn.danvan.crash;

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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import vn.danvan.TestServer;
import vn.danvan.tenancy.MigrateOnly;

/** The platform as a process of its own, that can be killed. */
final class OwnPlatform implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(10);
    private static final Duration GLANCE = Duration.ofMillis(20);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    private final Path jar;
    private final OwnCluster cluster;
    private final Path directory;
    private final Path provinces;
    private final List<String> settings;
    private final int port;
    private final int management;
    private @Nullable Process process;

    OwnPlatform(Path jar, OwnCluster cluster, Path directory, Path provinces) throws IOException {
        this(jar, cluster, directory, provinces, List.of());
    }

    /** @param settings beside those that every platform of a trial needs */
    OwnPlatform(Path jar, OwnCluster cluster, Path directory, Path provinces, List<String> settings)
            throws IOException {
        this.jar = jar;
        this.cluster = cluster;
        this.directory = directory;
        this.provinces = provinces;
        this.settings = settings;
        try (ServerSocket free = new ServerSocket(0);
                ServerSocket other = new ServerSocket(0)) {
            this.port = free.getLocalPort();
            this.management = other.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    void launch() throws IOException {
        process = process(
                "platform-" + port,
                faster(),
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--management.server.port=" + management);
    }

    /** One start that only writes down what starts need: worth its time where many follow. */
    void train() throws IOException, InterruptedException {
        Process training = process(
                "training",
                List.of("-XX:AOTCacheOutput=" + cache(), "-Dspring.context.exit=onRefresh"),
                "--server.port=" + port,
                "--management.server.port=" + management);
        if (!training.waitFor(START.toSeconds(), TimeUnit.SECONDS)) {
            kill(training);
        }
    }

    private List<String> faster() {
        return Files.exists(cache()) ? List.of("-XX:AOTCache=" + cache()) : List.of();
    }

    private Path cache() {
        return directory.resolve("platform.aot");
    }

    /** @return how long it took until it was ready */
    Duration start() throws IOException {
        long begin = System.nanoTime();
        launch();
        awaitReady();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    void awaitReady() {
        long latest = System.nanoTime() + START.toNanos();
        while (!isReady()) {
            if (System.nanoTime() > latest || !isRunning()) {
                throw new IllegalStateException("the platform did not start, see " + directory);
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }

    boolean isReady() {
        try {
            return HTTP.send(
                                    HttpRequest.newBuilder(URI.create(
                                                    "http://localhost:" + management + "/actuator/health/readiness"))
                                            .timeout(Duration.ofSeconds(5))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** SIGKILL: no shutdown hook, no farewell to the database. */
    void kill() throws InterruptedException {
        if (process != null) {
            kill(process);
        }
    }

    static void kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(1, TimeUnit.MINUTES);
    }

    /** The migration as deployments run it. */
    Process migrate() throws IOException {
        return process("migrate-" + port, List.of(), MigrateOnly.FLAG);
    }

    /** A command of the jar that ends by itself; what it says is in the log of that name. */
    Process run(String name, String... words) throws IOException {
        return process(name, List.of(), words);
    }

    private Process process(String name, List<String> machine, String... own) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                BuiltJar.java(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(machine);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(own));
        command.addAll(List.of(
                "--platform.tenancy.servers.main=" + cluster.address(),
                "--platform.tenancy.master-key=" + TestServer.MASTER_KEY,
                "--platform.tenancy.owner.user=" + TestServer.OWNER,
                "--platform.tenancy.owner.password=" + TestServer.OWNER_PASSWORD,
                "--platform.tenancy.configuration-directory=" + provinces,
                "--platform.tenancy.spare-schemas=0",
                "--platform.identity.demo=true"));
        command.addAll(settings);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        directory.resolve(name + ".log").toFile()))
                .start();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
