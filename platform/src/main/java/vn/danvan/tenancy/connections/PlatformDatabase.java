package vn.danvan.tenancy.connections;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The registry's database, reached as a role that cannot read any province. Not a bean of type DataSource on purpose. */
public final class PlatformDatabase {

    private final DataSource source;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public PlatformDatabase(TenantConnections connections) {
        this.source = new AbstractDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                return connections.openPlatform();
            }

            @Override
            public Connection getConnection(String user, String password) throws SQLException {
                throw new SQLFeatureNotSupportedException();
            }
        };
        this.jdbc = JdbcClient.create(source);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    /** For libraries that ask for one; each connection commits by itself. */
    public DataSource source() {
        return source;
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    public TransactionTemplate transaction() {
        return transaction;
    }
}
