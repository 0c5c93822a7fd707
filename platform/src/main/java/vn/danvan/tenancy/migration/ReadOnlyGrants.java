package vn.danvan.tenancy.migration;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.danvan.tenancy.TenantId;

/**
 * Takes a province's role the right to write, but for what signing in writes: people come in and read. Grants count for
 * connections that are open already, on every node at once, whatever a node's view of the registry is.
 */
final class ReadOnlyGrants {

    private static final List<String> SIGNING_IN = List.of(
            "account",
            "oauth2_authorization",
            "recovery_code",
            "second_factor",
            "security_event",
            "signed_in_session",
            "signing_key");

    private final TenantGrants grants;

    ReadOnlyGrants(TenantGrants grants) {
        this.grants = grants;
    }

    /** In one step, so that nobody fails to sign in meanwhile; may be done again. */
    void freeze(Connection server, TenantId tenant) throws SQLException {
        String role = tenant.role();
        String schema = tenant.schema();
        try (Statement statement = server.createStatement()) {
            statement.execute("do $$ begin revoke insert, update, delete on all tables in schema " + schema + " from "
                    + role + "; grant insert, update, delete on " + schema + "."
                    + String.join(", " + schema + ".", SIGNING_IN) + " to " + role + "; end $$");
        }
    }

    void thaw(Connection server, TenantId tenant) throws SQLException {
        grants.apply(server, tenant);
    }

    /**
     * Holds the provinces of a server to what the registry says of them: a migration gives every right back, and an act
     * that was killed half-way may have changed only one of the two. One question, however many provinces there are.
     */
    void keep(Connection server, Collection<TenantId> readOnly, Collection<TenantId> writable) throws SQLException {
        Set<TenantId> all = new HashSet<>(readOnly);
        all.addAll(writable);
        Set<String> frozen = frozen(server, all);
        for (TenantId tenant : readOnly) {
            if (!frozen.contains(tenant.role())) {
                freeze(server, tenant);
            }
        }
        for (TenantId tenant : writable) {
            if (frozen.contains(tenant.role())) {
                thaw(server, tenant);
            }
        }
    }

    /** Roles that may not write into the register of documents, which is a table like any other. */
    private static Set<String> frozen(Connection server, Collection<TenantId> tenants) throws SQLException {
        try (PreparedStatement query = server.prepareStatement("""
                select w.role from unnest(?::text[], ?::text[]) as w (role, schema) join pg_roles r on r.rolname = w.role
                where not has_table_privilege(r.oid, to_regclass(w.schema || '.official_document')::oid, 'insert')""")) {
            query.setArray(1, texts(server, tenants.stream().map(TenantId::role).toList()));
            query.setArray(
                    2, texts(server, tenants.stream().map(TenantId::schema).toList()));
            Set<String> frozen = new HashSet<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    frozen.add(rows.getString("role"));
                }
            }
            return frozen;
        }
    }

    private static Array texts(Connection server, List<String> texts) throws SQLException {
        return server.createArrayOf("text", texts.toArray());
    }
}
