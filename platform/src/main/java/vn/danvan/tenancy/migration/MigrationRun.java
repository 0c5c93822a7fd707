package vn.danvan.tenancy.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.connections.DatabaseServers;
import vn.danvan.tenancy.connections.Placements;

/**
 * One whole run of the migrator: servers, registry, provinces that are behind one after the other, new provinces, spare
 * schemas, and at the end what is really there. A start with nothing to do costs a constant number of queries.
 */
public final class MigrationRun {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationRun.class);

    private final DatabaseServers servers;
    private final OwnerConnections owner;
    private final TenantGrants grants;
    private final ReadOnlyGrants readOnly;
    private final ReadOnlyKeeping keeping;
    private final ObjectCheck check = new ObjectCheck();
    private final SpareSchemas spares;
    private final Placements placements;

    public MigrationRun(DatabaseServers servers) {
        this(servers, tenant -> DatabaseServers.MAIN);
    }

    /** @param placements on which server a province that is not there yet is made */
    public MigrationRun(DatabaseServers servers, Placements placements) {
        this.servers = servers;
        this.owner = new OwnerConnections(servers);
        this.grants = new TenantGrants(servers.secrets());
        this.readOnly = new ReadOnlyGrants(grants);
        this.keeping = new ReadOnlyKeeping(owner, readOnly);
        this.spares = new SpareSchemas(owner);
        this.placements = placements;
    }

    /** Of several nodes that start at once the first does the work; the others wait for it and find nothing left to do. */
    public void run(Collection<TenantId> configured, int spareSchemas) throws SQLException {
        try (Connection lock = owner.open(DatabaseServers.MAIN, "pg_catalog");
                Statement statement = lock.createStatement()) {
            statement.execute("select pg_advisory_lock(hashtextextended('danvan:migration', 0))");
            runAlone(configured, spareSchemas);
        }
    }

    private void runAlone(Collection<TenantId> configured, int spareSchemas) throws SQLException {
        long begin = System.nanoTime();
        ClusterBootstrap bootstrap = new ClusterBootstrap(owner, servers.secrets());
        for (String placement : servers.placements()) {
            bootstrap.run(placement);
        }
        migrateThoseBehind();
        provisionMissing(configured);
        keeping.keep(servers.placements());
        spares.refill(spareSchemas);
        verifyObjects();
        LOG.info(
                "Schemas are at version {} after {}",
                SchemaVersion.current(),
                Duration.ofNanos(System.nanoTime() - begin));
    }

    public void provision(TenantId tenant) throws SQLException {
        provision(tenant, placements.of(tenant), Map.of());
    }

    /** @param files the province's configuration, kept in the registry where it has no folder */
    public void provision(TenantId tenant, String placement, Map<String, String> files) throws SQLException {
        new Provisioning(owner, spares, grants).provision(tenant, placement, files);
    }

    /** @return whether the province stands at this version afterwards; if not, the registry says at which step it failed */
    public boolean migrate(TenantId tenant, String placement) throws SQLException {
        boolean sound = new TenantMigration(owner, readOnly, check).migrate(tenant, placement);
        keeping.keep(servers.placements());
        return sound;
    }

    /** People read from now on, and only what signing in writes is still written. */
    public void freeze(TenantId tenant, String placement) throws SQLException {
        try (Connection server = owner.open(placement, "pg_catalog")) {
            readOnly.freeze(server, tenant);
        }
    }

    /** Gives back what {@link #freeze} took. */
    public void thaw(TenantId tenant, String placement) throws SQLException {
        try (Connection server = owner.open(placement, "pg_catalog")) {
            readOnly.thaw(server, tenant);
        }
    }

    /** Takes a province's schema and role away for good. */
    public void drop(TenantId tenant, String placement) throws SQLException {
        new TenantRemoval(owner).remove(tenant, placement);
    }

    public void refill(int spareSchemas) throws SQLException {
        spares.refill(spareSchemas);
    }

    /**
     * What a newer version has changed is that version's business, a failure of it too. A province on its way to another
     * server waits: a migration would give it its writes back under the copying. One that is read-only stays so.
     */
    private void migrateThoseBehind() throws SQLException {
        Map<TenantId, String> behind = tenants("select id, placement from platform.tenant"
                + " where (schema_version <> ? or failure is not null) and state not in ('MOVING', 'DELETED')"
                + " and schema_changes <= " + SchemaVersion.changes());
        TenantMigration migration = new TenantMigration(owner, readOnly, check);
        for (Map.Entry<TenantId, String> tenant : behind.entrySet()) {
            migration.migrate(tenant.getKey(), tenant.getValue());
        }
    }

    private void provisionMissing(Collection<TenantId> configured) throws SQLException {
        Set<TenantId> known = new HashSet<>(tenants("select id, placement from platform.tenant where ? <> ''")
                .keySet());
        for (TenantId tenant : configured) {
            if (!known.contains(tenant)) {
                LOG.info("Preparing the province {}", tenant);
                provision(tenant);
            }
        }
    }

    private static List<TenantId> at(String placement, Map<TenantId, String> tenants) {
        return tenants.entrySet().stream()
                .filter(each -> each.getValue().equals(placement))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A schema that lost an object is never reported as upgraded, whatever its change log says. */
    private void verifyObjects() throws SQLException {
        Map<TenantId, String> current =
                tenants("select id, placement from platform.tenant where schema_version = ? and failure is null"
                        + " and state <> 'DELETED'");
        for (String placement : servers.placements()) {
            verifyObjects(placement, at(placement, current));
        }
    }

    private void verifyObjects(String placement, List<TenantId> tenants) throws SQLException {
        try (Connection connection = owner.open(placement, "pg_catalog");
                Connection registry = owner.open(DatabaseServers.MAIN, "platform")) {
            SortedMap<String, SortedSet<String>> wrong = check.wrong(
                    connection, tenants.stream().map(TenantId::schema).toList());
            for (TenantId tenant : tenants) {
                SortedSet<String> differences = wrong.get(tenant.schema());
                if (differences != null) {
                    markBroken(registry, tenant, differences);
                }
            }
        }
    }

    private static void markBroken(Connection registry, TenantId tenant, SortedSet<String> differences)
            throws SQLException {
        LOG.error("The schema of {} is not as this version expects it: {}", tenant, differences);
        try (PreparedStatement update = registry.prepareStatement(
                "update platform.tenant set failure = ?, failed_step = 'objects', changed_at = now() where id = ?")) {
            update.setString(1, "objects differ: " + String.join("; ", differences));
            update.setString(2, tenant.value());
            update.executeUpdate();
        }
    }

    private Map<TenantId, String> tenants(String sql) throws SQLException {
        Map<TenantId, String> found = new TreeMap<>();
        try (Connection registry = owner.open(DatabaseServers.MAIN, "platform");
                PreparedStatement statement = registry.prepareStatement(sql)) {
            statement.setString(1, SchemaVersion.current());
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                found.put(new TenantId(rows.getString(1)), rows.getString(2));
            }
        }
        return found;
    }
}
