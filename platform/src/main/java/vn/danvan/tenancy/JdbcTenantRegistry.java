package vn.danvan.tenancy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.danvan.tenancy.connections.PlatformDatabase;
import vn.danvan.tenancy.migration.SchemaVersion;

/**
 * Reads the registry anew when its snapshot is older than {@link #FRESH}, so that several nodes agree soon enough. A
 * province without a folder in this node's configuration is not served: its schema stays as it is.
 */
@Component
class JdbcTenantRegistry implements TenantRegistry {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final ObjectProvider<PlatformDatabase> platform;
    private final TenantProfiles profiles;
    private final Clock clock;
    private volatile Snapshot snapshot = new Snapshot(List.of(), Instant.MIN);

    JdbcTenantRegistry(ObjectProvider<PlatformDatabase> platform, TenantProfiles profiles, Clock clock) {
        this.platform = platform;
        this.profiles = profiles;
        this.clock = clock;
    }

    @Override
    public List<TenantSummary> all() {
        Snapshot known = snapshot;
        if (known.readAt().isBefore(clock.instant().minus(FRESH))) {
            known = refresh();
        }
        return known.tenants();
    }

    @Override
    public Optional<TenantSummary> find(TenantId tenant) {
        return all().stream().filter(row -> row.id().equals(tenant)).findFirst();
    }

    Snapshot refresh() {
        List<TenantSummary> tenants = platform
                .getObject()
                .jdbc()
                .sql("select id, state, placement, failure, schema_version = :version"
                        + " or (schema_changes > :changes and oldest_served <= :changes) as current"
                        + " from platform.tenant order by id")
                .param("version", SchemaVersion.current())
                .param("changes", SchemaVersion.changes())
                .query((row, number) -> new TenantSummary(
                        new TenantId(row.getString("id")),
                        TenantState.valueOf(row.getString("state")),
                        row.getString("placement"),
                        row.getBoolean("current"),
                        row.getString("failure")))
                .list()
                .stream()
                .filter(tenant -> profiles.tenants().contains(tenant.id()))
                .toList();
        snapshot = new Snapshot(tenants, clock.instant());
        return snapshot;
    }

    record Snapshot(List<TenantSummary> tenants, Instant readAt) {}
}
