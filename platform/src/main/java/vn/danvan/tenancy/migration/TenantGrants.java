package vn.danvan.tenancy.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.connections.RoleSecrets;

/** The tenant's own LOGIN role: it sees its schema, may change its rows, and nothing else. */
final class TenantGrants {

    private final RoleSecrets secrets;

    TenantGrants(RoleSecrets secrets) {
        this.secrets = secrets;
    }

    /** Names cannot carry a quote: {@link TenantId} allows letters, digits and hyphens only. */
    void apply(Connection owner, TenantId tenant) throws SQLException {
        String role = tenant.role();
        String schema = tenant.schema();
        try (Statement statement = owner.createStatement()) {
            statement.execute("do $$ begin if not exists (select from pg_roles where rolname = '" + role
                    + "') then create role " + role + " login; end if; end $$");
            statement.execute("alter role " + role + " password '" + secrets.passwordOf(role) + "'");
            statement.execute("alter role " + role + " set search_path = " + schema + ", shared");
            statement.execute("alter role " + role + " set statement_timeout = '30s'");
            statement.execute("alter role " + role + " set idle_in_transaction_session_timeout = '60s'");
            statement.execute("grant connect on database " + owner.getCatalog() + " to " + role);
            statement.execute("grant usage on schema " + schema + ", shared to " + role);
            statement.execute("grant select, insert, update, delete on all tables in schema " + schema + " to " + role);
            statement.execute("grant usage, select on all sequences in schema " + schema + " to " + role);
            statement.execute("revoke insert, update, delete on " + schema + ".tenant_self from " + role);
            statement.execute("revoke insert, update, delete on " + schema + ".audit_entry from " + role);
            statement.execute("revoke update, delete on " + schema + ".audit_seal from " + role);
            statement.execute("revoke all on " + schema + ".databasechangelog, " + schema
                    + ".databasechangeloglock from " + role);
        }
    }
}
