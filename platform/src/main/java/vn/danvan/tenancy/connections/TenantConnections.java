package vn.danvan.tenancy.connections;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.dbcp2.datasources.SharedPoolDataSource;
import vn.danvan.tenancy.TenantId;

/**
 * One keyed pool per server: the key is the role, the cap is global, idle connections of a quiet province make room for
 * a busy one. Nothing is ever set on a connection, so nothing can leak from one province to another.
 *
 * @see "ADR 0003: one keyed pool, a connection belongs to one tenant"
 */
public final class TenantConnections implements AutoCloseable {

    /** Reads and writes the registry, and no province. */
    public static final String PLATFORM_ROLE = "dv_platform";
    /** May do nothing; Hibernate's bootstrap, which has no tenant, gets this one. */
    public static final String NOBODY_ROLE = "dv_nobody";

    /**
     * Connections to the registry, beside the provinces' cap: to open a province's connection its placement is looked
     * up, and who waits for that while holding the last connection would wait for ever.
     */
    private static final int REGISTRY = 4;

    static final String ROLE_PREFIX = "dv_";

    private final DatabaseServers servers;
    private final Placements placements;
    private final Map<String, SharedPoolDataSource> pools = new TreeMap<>();
    private final SharedPoolDataSource registry;

    public TenantConnections(DatabaseServers servers, Placements placements, TenancySettings settings) {
        this.servers = servers;
        this.placements = placements;
        servers.placements()
                .forEach(placement -> pools.put(
                        placement,
                        pool(
                                servers.address(placement),
                                settings,
                                settings.maxConnections(),
                                settings.maxConnectionsPerTenant())));
        this.registry = pool(servers.address(DatabaseServers.MAIN), settings, REGISTRY, REGISTRY);
    }

    public Connection open(TenantId tenant) throws SQLException {
        String placement = placements.of(tenant);
        SharedPoolDataSource pool = pools.get(placement);
        if (pool == null) {
            throw new SQLException("no server is configured for placement " + placement);
        }
        return open(pool, tenant.role());
    }

    public Connection openPlatform() throws SQLException {
        return open(registry, PLATFORM_ROLE);
    }

    public Connection openNobody() throws SQLException {
        return open(registry, NOBODY_ROLE);
    }

    static boolean belongsToTenant(String role) {
        return !role.equals(PLATFORM_ROLE) && !role.equals(NOBODY_ROLE);
    }

    private Connection open(SharedPoolDataSource pool, String role) throws SQLException {
        return pool.getConnection(role, servers.secrets().passwordOf(role));
    }

    private static SharedPoolDataSource pool(String address, TenancySettings settings, int total, int perRole) {
        SharedPoolDataSource pool = new SharedPoolDataSource();
        pool.setConnectionPoolDataSource(new CheckedConnections(address));
        pool.setMaxTotal(total);
        pool.setDefaultMaxTotal(perRole);
        pool.setDefaultMaxIdle(perRole);
        pool.setDefaultMaxWait(settings.waitAtMost());
        pool.setDefaultMinEvictableIdle(settings.idle());
        pool.setDefaultDurationBetweenEvictionRuns(settings.idle().dividedBy(2));
        pool.setDefaultNumTestsPerEvictionRun(-1);
        return pool;
    }

    @Override
    public void close() throws Exception {
        for (SharedPoolDataSource pool : pools.values()) {
            pool.close();
        }
        registry.close();
    }
}
