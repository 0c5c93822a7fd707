package vn.danvan.audit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.danvan.TestServer;

/** SQL typed past the application, by the one who owns the schemas. */
public final class AsOwner implements AutoCloseable {

    private final Connection connection;

    private AsOwner(Connection connection) {
        this.connection = connection;
    }

    public static AsOwner in(String schema) throws SQLException {
        Connection connection =
                DriverManager.getConnection(TestServer.database("danvan"), TestServer.OWNER, TestServer.OWNER_PASSWORD);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set search_path = " + schema + ", shared");
        }
        return new AsOwner(connection);
    }

    public JdbcClient sql() {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
