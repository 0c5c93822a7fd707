package vn.danvan.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.connections.DatabaseServers;

/** HikariCP, a pool for each province: the alternative to our one keyed pool (ADR 0003). */
final class Pools implements AutoCloseable {

    private final Map<TenantId, HikariDataSource> byTenant = new HashMap<>();

    Pools(DatabaseServers servers, List<TenantId> tenants, int perTenant) {
        for (TenantId tenant : tenants) {
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(servers.address(DatabaseServers.MAIN));
            config.setUsername(tenant.role());
            config.setPassword(servers.secrets().passwordOf(tenant.role()));
            config.setMaximumPoolSize(perTenant);
            config.setMinimumIdle(0);
            byTenant.put(tenant, new HikariDataSource(config));
        }
    }

    Connection open(TenantId tenant) throws SQLException {
        return byTenant.get(tenant).getConnection();
    }

    static void ask(Connection opened) throws SQLException {
        try (Connection connection = opened;
                Statement statement = connection.createStatement()) {
            statement.execute("select 1");
        }
    }

    @Override
    public void close() {
        byTenant.values().forEach(HikariDataSource::close);
    }
}
