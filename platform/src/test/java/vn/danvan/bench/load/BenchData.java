package vn.danvan.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.danvan.DanVanApplication;
import vn.danvan.tenancy.OwnProvinces;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.connections.DatabaseServers;
import vn.danvan.tenancy.connections.TenancySettings;

/**
 * The folder {@code .data-bench} with the platform's own PostgreSQL and the loaded province in it. It is made again only when
 * the schema, the generator or the size is another one.
 */
public final class BenchData {

    public static final TenantId PROVINCE = new TenantId("tinh-do");

    private static final Path FOLDER =
            Path.of("..", ".data-bench").toAbsolutePath().normalize();
    private static final Path STAMP = FOLDER.resolve("made-of");
    /** What the data depend on, from the folder of the module. */
    private static final List<Path> MADE_OF = List.of(
            Path.of("src", "main", "resources", "db"), Path.of("src", "test", "java", "vn", "danvan", "bench", "load"));

    private BenchData() {}

    /** The platform on the loaded province; the first time this takes some minutes. */
    public static ConfigurableApplicationContext open(LoadSize size) throws IOException, SQLException {
        String made = madeOf() + " "
                + new LoadSize(
                        size.seed(),
                        size.units(),
                        size.years(),
                        size.tasks(),
                        size.documents(),
                        size.models(),
                        size.tree(),
                        LocalDate.EPOCH);
        boolean fresh = !Files.exists(STAMP) || !Files.readString(STAMP).equals(made);
        if (fresh) {
            remove();
        }
        ConfigurableApplicationContext platform = start();
        if (fresh) {
            fill(platform.getBean(DatabaseServers.class), size);
            Files.writeString(STAMP, made);
        }
        return platform;
    }

    private static ConfigurableApplicationContext start() throws IOException {
        Path provinces = Files.createDirectories(FOLDER.resolve("tenants"));
        OwnProvinces.in(provinces, PROVINCE);
        return SpringApplication.run(
                DanVanApplication.class,
                "--server.port=0",
                "--platform.identity.demo=true",
                "--platform.tenancy.configuration-directory=" + provinces,
                "--platform.tenancy.data-directory=" + FOLDER);
    }

    private static void fill(DatabaseServers servers, LoadSize size) throws SQLException, IOException {
        long begin = System.nanoTime();
        TenancySettings.Owner owner = servers.owner().orElseThrow();
        try (Connection connection = DriverManager.getConnection(
                        servers.address(DatabaseServers.MAIN), owner.user(), owner.password());
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path = " + PROVINCE.schema() + ", shared");
            LoadedProvince.fill(connection, size);
        }
        System.out.printf("The province is written in %.0f s%n", (System.nanoTime() - begin) / 1e9);
    }

    private static void remove() throws IOException {
        if (!Files.exists(FOLDER)) {
            return;
        }
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static String madeOf() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path folder : MADE_OF) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.filter(Files::isRegularFile).sorted().forEach(file -> digest.update(content(file)));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
