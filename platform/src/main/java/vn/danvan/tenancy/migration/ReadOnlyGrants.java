package vn.danvan.tenancy.migration;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danvan.tenancy.TenantId;

/**
 * Takes a province's role the right to write, but for what signing in writes and for the seals of the log: people come in
 * and read. Grants count for connections that are open already, on every node at once, whatever a node's view of the
 * registry is.
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

    /** Who signs in is recorded, and what is recorded is sealed within the minute. */
    private static final String SEALS = "audit_seal";

    private final TenantGrants grants;

    ReadOnlyGrants(TenantGrants grants) {
        this.grants = grants;
    }

    /**
     * In one step, so that nobody fails to sign in meanwhile; may be done again. A table that a broken schema lacks keeps none
     * of the others writable.
     */
    void freeze(Connection server, TenantId tenant) throws SQLException {
        try (Statement statement = server.createStatement()) {
            statement.execute("""
                    do $$
                    declare
                      kept text;
                    begin
                      revoke insert, update, delete on all tables in schema %1$s from %2$s;
                      foreach kept in array array['%3$s'] loop
                        if to_regclass('%1$s.' || kept) is not null then
                          execute format('grant insert, update, delete on %1$s.%%I to %2$s', kept);
                        end if;
                      end loop;
                      if to_regclass('%1$s.%4$s') is not null then
                        grant insert on %1$s.%4$s to %2$s;
                      end if;
                    end $$""".formatted(tenant.schema(), tenant.role(), String.join("', '", SIGNING_IN), SEALS));
        }
    }

    void thaw(Connection server, TenantId tenant) throws SQLException {
        grants.apply(server, tenant);
    }

    /** All rights anew, as after a migration, and at no moment those to write where the province takes no writes. */
    void renew(Connection server, TenantId tenant, boolean readOnly) throws SQLException {
        server.setAutoCommit(false);
        try {
            grants.apply(server, tenant);
            if (readOnly) {
                freeze(server, tenant);
            }
            server.commit();
        } finally {
            server.rollback();
            server.setAutoCommit(true);
        }
    }

    /**
     * Of these provinces those whose rights are not what they should be, by the register of documents, which is a table like
     * any other. One question, however many there are.
     *
     * @param readOnly whether a province is
     */
    static List<TenantId> astray(Connection server, Map<TenantId, Boolean> readOnly) throws SQLException {
        List<TenantId> all = List.copyOf(readOnly.keySet());
        try (PreparedStatement query = server.prepareStatement("""
                select place from (
                  select w.place, w.read_only,
                    has_table_privilege(r.oid, to_regclass(w.schema || '.official_document')::oid, 'insert') as writes,
                    has_table_privilege(r.oid, to_regclass(w.schema || '.audit_seal')::oid, 'insert') as seals
                  from unnest(?::text[], ?::text[], ?::boolean[]) with ordinality as w (role, schema, read_only, place)
                  join pg_roles r on r.rolname = w.role) rights
                where case when read_only then writes or not seals else not writes end order by place""")) {
            query.setArray(1, array(server, "text", all, TenantId::role));
            query.setArray(2, array(server, "text", all, TenantId::schema));
            query.setArray(3, array(server, "boolean", all, readOnly::get));
            List<TenantId> astray = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    astray.add(all.get(rows.getInt("place") - 1));
                }
            }
            return astray;
        }
    }

    private static Array array(
            Connection server, String type, List<TenantId> tenants, Function<TenantId, @Nullable Object> value)
            throws SQLException {
        return server.createArrayOf(type, tenants.stream().map(value).toArray());
    }
}
