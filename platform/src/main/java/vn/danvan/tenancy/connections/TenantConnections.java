package vn.danvan.tenancy.connections;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import vn.danvan.tenancy.TenantId;

/**
 * One keyed pool per server: the key is the role. Nothing is ever set on a connection, so nothing can leak from one province to another.
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

    private final Placements placements;
    private final Map<String, ServerPool> pools = new TreeMap<>();
    private final Map<String, ServerPool> own = new TreeMap<>();
    private final Map<TenantId, Waits> waits = new ConcurrentHashMap<>();

    public TenantConnections(DatabaseServers servers, Placements placements, TenancySettings settings) {
        this.placements = placements;
        int total = settings.maxConnections();
        int perTenant = settings.maxConnectionsPerTenant();
        servers.addresses().forEach((placement, address) -> {
            RoleConnections opened = new RoleConnections(address, servers.secrets(), settings.waitAtMost());
            pools.put(placement, new ServerPool(opened, settings, total, perTenant));
            own.put(placement, new ServerPool(opened, settings, OWN, OWN));
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
        return Objects.requireNonNull(pools.get(placement)).inUse();
    }

    /** Connections of provinces that are open and wait on a server. */
    public int idle(String placement) {
        return Objects.requireNonNull(pools.get(placement)).idle();
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

    private static Connection open(Map<String, ServerPool> from, String placement, String role) throws SQLException {
        ServerPool pool = from.get(placement);
        if (pool == null) {
            throw new SQLException("no server is configured for placement " + placement);
        }
        return pool.open(role);
    }

    @Override
    public void close() {
        pools.values().forEach(ServerPool::close);
        own.values().forEach(ServerPool::close);
    }
}
