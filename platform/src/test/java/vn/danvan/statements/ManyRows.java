package vn.danvan.statements;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import vn.danvan.TestServer;
import vn.danvan.tenancy.OwnProvinces;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.provinces.ProvinceLaunch;

/** A province of its own in which everything that a list shows is there as often as is asked for. */
final class ManyRows {

    static final TenantId PROVINCE = new TenantId("nhieu-dong");

    private int rows;

    /** @param directory an empty one */
    static ManyRows none(ProvinceLaunch launch, Path directory) throws IOException, SQLException {
        OwnProvinces.launch(launch, directory, PROVINCE);
        run("statements/once.sql", 0, 0);
        return new ManyRows();
    }

    /** As often as that and no more; never fewer than before. */
    void grow(int wanted) throws IOException, SQLException {
        run("statements/rows.sql", rows + 1, wanted);
        rows = wanted;
    }

    /** As {@code md5(name)::uuid} in SQL. */
    static UUID id(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(name.getBytes(StandardCharsets.UTF_8));
            java.nio.ByteBuffer bytes = java.nio.ByteBuffer.wrap(digest);
            return new UUID(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void run(String file, int from, int to) throws IOException, SQLException {
        String sql = new ClassPathResource(file)
                .getContentAsString(StandardCharsets.UTF_8)
                .replace(":from", String.valueOf(from))
                .replace(":to", String.valueOf(to));
        try (Connection connection = DriverManager.getConnection(
                        TestServer.database("danvan"), TestServer.OWNER, TestServer.OWNER_PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path = " + PROVINCE.schema() + ", shared");
            statement.execute(sql);
        }
    }
}
