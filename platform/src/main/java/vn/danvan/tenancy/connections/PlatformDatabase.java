package vn.danvan.tenancy.connections;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The registry's database, reached as a role that cannot read any province. Not a bean of type DataSource on purpose. */
public final class PlatformDatabase {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public PlatformDatabase(TenantConnections connections) {
        AbstractDataSource source = new AbstractDataSource() {
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

    public JdbcClient jdbc() {
        return jdbc;
    }

    public TransactionTemplate transaction() {
        return transaction;
    }
}
