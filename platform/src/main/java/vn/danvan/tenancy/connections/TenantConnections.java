package vn.danvan.tenancy.connections;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
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
     * Connections for ourselves on each server, beside the provinces' cap: to open a province's connection its placement is looked
     * up, and who waits for that while holding the last connection would wait for ever.
     */
    private static final int OWN = 4;

    static final String ROLE_PREFIX = "dv_";

    private final DatabaseServers servers;
    private final Placements placements;
    private final Map<String, SharedPoolDataSource> pools = new TreeMap<>();
    private final Map<String, SharedPoolDataSource> own = new TreeMap<>();
    private final Map<TenantId, Waits> waits = new ConcurrentHashMap<>();

    public TenantConnections(DatabaseServers servers, Placements placements, TenancySettings settings) {
        this.servers = servers;
        this.placements = placements;
        int total = settings.maxConnections();
        int perTenant = settings.maxConnectionsPerTenant();
        servers.addresses().forEach((placement, address) -> {
            pools.put(placement, pool(address, settings, total, perTenant));
            own.put(placement, pool(address, settings, OWN, OWN));
        });
    }

    public Connection open(TenantId tenant) throws SQLException {
        long begin = System.nanoTime();
        Connection connection = null;
        try {
            connection = open(pools, placements.of(tenant), tenant.role());
            return connection;
        } finally {
            waits(tenant).add(Duration.ofNanos(System.nanoTime() - begin), connection != null);
        }
    }

    public Waits waits(TenantId tenant) {
        return waits.computeIfAbsent(tenant, first -> new Waits());
    }

    /** Connections of provinces in use on a server. */
    public int active(String placement) {
        return Objects.requireNonNull(pools.get(placement)).getNumActive();
    }

    /** Connections of provinces that are open and wait on a server. */
    public int idle(String placement) {
        return Objects.requireNonNull(pools.get(placement)).getNumIdle();
    }

    public Connection openPlatform() throws SQLException {
        return open(own, DatabaseServers.MAIN, PLATFORM_ROLE);
    }

    /** A connection that can read the catalogue of a server, and nothing else. */
    public Connection openNobody(String placement) throws SQLException {
        return open(own, placement, NOBODY_ROLE);
    }

    static boolean belongsToTenant(String role) {
        return !role.equals(PLATFORM_ROLE) && !role.equals(NOBODY_ROLE);
    }

    /** @throws SQLTransientConnectionException where all are in use, and none came back in time */
    private Connection open(Map<String, SharedPoolDataSource> from, String placement, String role) throws SQLException {
        SharedPoolDataSource pool = from.get(placement);
        if (pool == null) {
            throw new SQLException("no server is configured for placement " + placement);
        }
        try {
            return pool.getConnection(role, servers.secrets().passwordOf(role));
        } catch (SQLException refused) {
            if (refused.getCause() instanceof NoSuchElementException) {
                throw new SQLTransientConnectionException(
                        "no connection of " + role + " was free in time; of all, " + pool.getNumActive()
                                + " are in use and " + pool.getNumIdle() + " wait",
                        refused);
            }
            throw refused;
        }
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
        for (SharedPoolDataSource pool : own.values()) {
            pool.close();
        }
    }
}
