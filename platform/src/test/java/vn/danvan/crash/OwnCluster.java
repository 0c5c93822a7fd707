package vn.danvan.crash;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import vn.danvan.TestServer;

/** A PostgreSQL of our own in a folder, apart from the platform's process, so that either can be killed alone. */
final class OwnCluster implements AutoCloseable {

    private static final String DATABASE = "danvan";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration GLANCE = Duration.ofMillis(20);

    private final Path binaries;
    private final Path data;
    private final Path log;
    private final Path control;
    private final int port;

    OwnCluster(Path directory) throws Exception {
        this(directory, directory.resolve("bin"));
    }

    /** One more in a folder of its own; a JVM unpacks PostgreSQL once. */
    OwnCluster another(Path directory) throws Exception {
        return new OwnCluster(directory, binaries);
    }

    private OwnCluster(Path directory, Path binaries) throws Exception {
        this.binaries = binaries;
        data = directory.resolve("postgres");
        log = directory.resolve("postgres.log");
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("encoding", "UTF8")
                .setPort(port)
                .start()
                .close();
        try (Stream<Path> files = Files.walk(binaries)) {
            control = files.filter(file -> file.endsWith("bin/pg_ctl"))
                    .findFirst()
                    .orElseThrow();
        }
        start();
        try (Connection administrator = DriverManager.getConnection(address("postgres"), "postgres", "postgres");
                Statement statement = administrator.createStatement()) {
            statement.execute("create role " + TestServer.OWNER + " login createrole password '"
                    + TestServer.OWNER_PASSWORD + "'");
            statement.execute("create database " + DATABASE + " owner " + TestServer.OWNER);
        }
    }

    String address() {
        return address(DATABASE);
    }

    private String address(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    /** Waits while PostgreSQL restarts its processes: after one was killed, an answer may still precede the restart. */
    Connection owner() throws SQLException {
        long latest = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return DriverManager.getConnection(address(), TestServer.OWNER, TestServer.OWNER_PASSWORD);
            } catch (SQLException away) {
                if (System.nanoTime() > latest) {
                    throw away;
                }
                LockSupport.parkNanos(GLANCE.toNanos());
            }
        }
    }

    /** The first column of all rows, as the owner of the schemas sees them; again where the restart takes the answer away. */
    List<String> ask(String query) throws SQLException {
        long latest = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return askOnce(query);
            } catch (SQLException failed) {
                if (!lostItsLine(failed) || System.nanoTime() > latest) {
                    throw failed;
                }
                LockSupport.parkNanos(GLANCE.toNanos());
            }
        }
    }

    private static boolean lostItsLine(SQLException failed) {
        String state = Objects.requireNonNullElse(failed.getSQLState(), "");
        return state.startsWith("08") || state.startsWith("57P");
    }

    private List<String> askOnce(String query) throws SQLException {
        try (Connection connection = owner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    void run(String sql) throws SQLException {
        try (Connection connection = owner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** As after a power cut, but for what the operating system still holds. */
    void killPostmaster() throws Exception {
        ProcessHandle postmaster = ProcessHandle.of(postmaster()).orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        postmaster.destroyForcibly();
        for (ProcessHandle each : all) {
            each.onExit().get(PATIENCE.toSeconds(), java.util.concurrent.TimeUnit.SECONDS);
        }
    }

    void stopImmediately() throws Exception {
        control("stop", "-m", "immediate");
    }

    /** One that works for the platform just now; PostgreSQL then restarts all of them by itself. */
    void killBackend() throws Exception {
        String query = "select pid from pg_stat_activity where application_name = 'danvan' and pid <> pg_backend_pid()"
                + " and usename like 'dv\\_%' and usename not in ('dv_platform', 'dv_nobody')"
                + " order by state = 'active' desc, random() limit 1";
        try (Connection administrator = DriverManager.getConnection(address("postgres"), "postgres", "postgres");
                ResultSet row = administrator.createStatement().executeQuery(query)) {
            if (row.next()) {
                ProcessHandle.of(row.getLong(1)).ifPresent(ProcessHandle::destroyForcibly);
            }
        }
    }

    void start() throws Exception {
        control("start", "-l", log.toString(), "-o", "-p " + port + " -c max_connections=100");
    }

    private void control(String... words) throws Exception {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            // PostgreSQL does not run as root; in a user namespace of its own it is nobody
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(control.toString(), "-D", data.toString(), "-w"));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed, see " + log);
        }
    }

    private long postmaster() throws IOException {
        return Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip());
    }

    @Override
    public void close() throws Exception {
        if (Files.exists(data.resolve("postmaster.pid"))) {
            stopImmediately();
        }
    }
}
