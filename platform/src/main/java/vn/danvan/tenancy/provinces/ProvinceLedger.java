package vn.danvan.tenancy.provinces;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantProfiles;
import vn.danvan.tenancy.TenantState;
import vn.danvan.tenancy.connections.DatabaseServers;
import vn.danvan.tenancy.connections.PlatformDatabase;
import vn.danvan.tenancy.migration.SchemaVersion;

/** The registry as operators read it: all provinces, the deleted ones too, in the role that sees no province's data. */
@Component
@NamedInterface("provinces")
public class ProvinceLedger {

    private static final String ROWS = """
            select t.id, t.state, t.placement, t.schema_version, t.schema_version = :version as current, t.failure,
              t.failed_step, t.created_at, t.changed_at, t.migrated_at, t.deletion_asked_by, t.archive_file, t.final_on,
              f.people, f.counted_at
            from platform.tenant t
            left join platform.tenant_figure f on f.tenant_id = t.id order by t.id""";

    private final PlatformDatabase platform;
    private final DatabaseServers servers;
    private final SchemaSizes sizes;
    private final TenantProfiles profiles;
    private final Clock clock;

    ProvinceLedger(
            PlatformDatabase platform,
            DatabaseServers servers,
            SchemaSizes sizes,
            TenantProfiles profiles,
            Clock clock) {
        this.platform = platform;
        this.servers = servers;
        this.sizes = sizes;
        this.profiles = profiles;
        this.clock = clock;
    }

    public List<ProvinceRow> all() {
        Map<String, Long> bytes = sizes.bySchema();
        return platform.jdbc()
                .sql(ROWS)
                .param("version", SchemaVersion.current())
                .query((row, number) -> row(row, bytes))
                .list();
    }

    public Optional<ProvinceRow> find(TenantId tenant) {
        return all().stream().filter(row -> row.id().equals(tenant)).findFirst();
    }

    /** Whether the id is or ever was a province's. */
    public boolean knows(String id) {
        return platform.jdbc()
                .sql("select exists (select 1 from platform.tenant where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** The servers on which a province can be placed. */
    public Set<String> placements() {
        return servers.placements();
    }

    private ProvinceRow row(ResultSet row, Map<String, Long> bytes) throws SQLException {
        TenantId id = new TenantId(row.getString("id"));
        return new ProvinceRow(
                id,
                name(id),
                TenantState.valueOf(row.getString("state")),
                row.getString("placement"),
                row.getString("schema_version"),
                row.getBoolean("current"),
                row.getString("failure"),
                row.getString("failed_step"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                instant(row, "migrated_at"),
                bytes.get(id.schema()),
                row.getObject("people", Integer.class),
                instant(row, "counted_at"),
                row.getString("deletion_asked_by"),
                row.getString("archive_file"),
                row.getObject("final_on", LocalDate.class));
    }

    private String name(TenantId id) {
        return profiles.tenants().contains(id)
                ? profiles.of(id).nameOn(LocalDate.now(clock)).name()
                : id.value();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
