package vn.danvan.tenancy.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantState;
import vn.danvan.tenancy.connections.DatabaseServers;

/**
 * Holds provinces to what the registry says of their writes: an act that was killed half-way may have changed only one of
 * the two. One question for each server, however many provinces there are.
 */
final class ReadOnlyKeeping {

    private static final Logger LOG = LoggerFactory.getLogger(ReadOnlyKeeping.class);

    private final OwnerConnections owner;
    private final ReadOnlyGrants grants;

    ReadOnlyKeeping(OwnerConnections owner, ReadOnlyGrants grants) {
        this.owner = owner;
        this.grants = grants;
    }

    void keep(Collection<String> placements) throws SQLException {
        try (Connection registry = owner.open(DatabaseServers.MAIN, "platform")) {
            for (String placement : placements) {
                try (Connection server = owner.open(placement, "pg_catalog")) {
                    for (TenantId tenant : ReadOnlyGrants.astray(server, readOnly(registry, placement))) {
                        keep(registry, server, tenant);
                    }
                }
            }
        }
    }

    /**
     * Waits for an operator's act that is under way: it holds the row until both are changed. A province whose rights cannot
     * be set right does not hold up the others.
     */
    private void keep(Connection registry, Connection server, TenantId tenant) throws SQLException {
        registry.setAutoCommit(false);
        try {
            switch (held(registry, tenant)) {
                case READ_ONLY -> grants.freeze(server, tenant);
                case SEEDING, ACTIVE -> grants.thaw(server, tenant);
                case MOVING, SUSPENDED, ARCHIVED, DELETION_ASKED, DELETING, DELETED -> {}
            }
        } catch (SQLException failure) {
            LOG.error("What {} may write could not be set right", tenant, failure);
        } finally {
            registry.rollback();
            registry.setAutoCommit(true);
        }
    }

    private static TenantState held(Connection registry, TenantId tenant) throws SQLException {
        try (PreparedStatement query =
                registry.prepareStatement("select state from platform.tenant where id = ? for update")) {
            query.setString(1, tenant.value());
            ResultSet row = query.executeQuery();
            return row.next() ? TenantState.valueOf(row.getString("state")) : TenantState.DELETED;
        }
    }

    /** Of the provinces in use whether each is. */
    private static Map<TenantId, Boolean> readOnly(Connection registry, String placement) throws SQLException {
        Map<TenantId, Boolean> found = new LinkedHashMap<>();
        try (PreparedStatement query =
                registry.prepareStatement("select id, state = 'READ_ONLY' as read_only from platform.tenant"
                        + " where placement = ? and state in ('READ_ONLY', 'SEEDING', 'ACTIVE') order by id")) {
            query.setString(1, placement);
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                found.put(new TenantId(rows.getString("id")), rows.getBoolean("read_only"));
            }
        }
        return found;
    }
}
