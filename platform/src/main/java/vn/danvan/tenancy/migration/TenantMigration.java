package vn.danvan.tenancy.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.connections.DatabaseServers;

/** Brings one existing province to this version under its advisory lock; its failure is written down, not thrown on. */
final class TenantMigration {

    private static final Logger LOG = LoggerFactory.getLogger(TenantMigration.class);

    private final OwnerConnections owner;
    private final ReadOnlyGrants grants;
    private final ObjectCheck check;

    TenantMigration(OwnerConnections owner, ReadOnlyGrants grants, ObjectCheck check) {
        this.owner = owner;
        this.grants = grants;
        this.check = check;
    }

    /** @return whether the province stands at this version afterwards */
    boolean migrate(TenantId tenant, String placement) throws SQLException {
        try (Connection lock = owner.open(placement, "pg_catalog")) {
            run(lock, "select pg_advisory_lock(hashtextextended(?, 0))", "danvan:" + tenant.schema());
            MigrationFailure failure = attempt(lock, tenant, placement);
            record(tenant, failure);
            return failure == null;
        }
    }

    private @Nullable MigrationFailure attempt(Connection connection, TenantId tenant, String placement) {
        try {
            new ChangeLog("db/tenant.yaml").update(owner, placement, tenant.schema());
            applyGrants(connection, tenant);
            SortedSet<String> differences = check.differences(SchemaObjects.of(connection, tenant.schema()));
            return differences.isEmpty()
                    ? null
                    : new MigrationFailure("objects", "objects differ: " + String.join("; ", differences), null);
        } catch (MigrationFailure failure) {
            LOG.error("The migration of {} failed; it shows maintenance, the others go on", tenant, failure);
            return failure;
        } catch (SQLException failure) {
            LOG.error("The migration of {} failed; it shows maintenance, the others go on", tenant, failure);
            return new MigrationFailure("connection", String.valueOf(failure.getMessage()), failure);
        }
    }

    private void applyGrants(Connection connection, TenantId tenant) throws MigrationFailure {
        try {
            grants.renew(connection, tenant, isReadOnly(tenant));
        } catch (SQLException failure) {
            throw new MigrationFailure("grants", String.valueOf(failure.getMessage()), failure);
        }
    }

    private boolean isReadOnly(TenantId tenant) throws SQLException {
        try (Connection registry = owner.open(DatabaseServers.MAIN, "platform");
                PreparedStatement query = registry.prepareStatement(
                        "select 1 from platform.tenant where id = ? and state = 'READ_ONLY'")) {
            query.setString(1, tenant.value());
            return query.executeQuery().next();
        }
    }

    private void record(TenantId tenant, @Nullable MigrationFailure failure) throws SQLException {
        try (Connection registry = owner.open(DatabaseServers.MAIN, "platform")) {
            if (failure == null) {
                run(
                        registry,
                        "update platform.tenant set failure = null, failed_step = null, schema_version = ?, schema_changes = ?,"
                                + " oldest_served = ?, migrated_at = now(), changed_at = now() where id = ?",
                        SchemaVersion.current(),
                        SchemaVersion.changes(),
                        SchemaVersion.oldestServed(),
                        tenant.value());
            } else {
                run(
                        registry,
                        "update platform.tenant set failure = ?, failed_step = ?, migrated_at = now(), changed_at = now()"
                                + " where id = ?",
                        String.valueOf(failure.getMessage()),
                        failure.step(),
                        tenant.value());
            }
        }
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            statement.execute();
        }
    }
}
