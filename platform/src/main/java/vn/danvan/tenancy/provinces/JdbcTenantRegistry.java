package vn.danvan.tenancy.provinces;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantProfiles;
import vn.danvan.tenancy.TenantRegistry;
import vn.danvan.tenancy.TenantState;
import vn.danvan.tenancy.TenantSummary;
import vn.danvan.tenancy.connections.PlatformDatabase;
import vn.danvan.tenancy.migration.SchemaVersion;
import vn.danvan.tenantconfig.TenantConfigurations;

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
        adoptUnknown();
        List<TenantSummary> tenants = platform
                .getObject()
                .jdbc()
                .sql("select id, state, placement, failure, schema_version = :version"
                        + " or (schema_changes > :changes and oldest_served <= :changes) as current"
                        + " from platform.tenant where state <> 'DELETED' order by id")
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

    /** Provinces that some node made while it ran have their configuration in the registry. */
    private void adoptUnknown() {
        Map<String, Map<String, String>> found = new TreeMap<>();
        platform.getObject()
                .jdbc()
                .sql("select tenant_id, file, content from platform.tenant_profile where tenant_id <> all (:known)")
                .param("known", profiles.tenants().stream().map(TenantId::value).toArray(String[]::new))
                .query(row -> {
                    found.computeIfAbsent(row.getString("tenant_id"), first -> new TreeMap<>())
                            .put(row.getString("file"), row.getString("content"));
                });
        found.forEach((id, files) -> profiles.adopt(TenantConfigurations.of(id, files)));
    }

    record Snapshot(List<TenantSummary> tenants, Instant readAt) {}
}
