package vn.danvan.tenancy.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SortedSet;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.connections.DatabaseServers;

/** The schema of one province as the migration makes it, for the one other job that needs it: moving the province. */
public final class ProvinceSchema {

    private final SpareSchemas spares;
    private final TenantGrants grants;
    private final ObjectCheck check = new ObjectCheck();

    public ProvinceSchema(DatabaseServers servers) {
        this.spares = new SpareSchemas(new OwnerConnections(servers));
        this.grants = new TenantGrants(servers.secrets());
    }

    /** Makes it empty at this version within the caller's transaction; nobody but the owner may enter it yet. */
    public void make(Connection server, TenantId tenant) throws SQLException {
        String fresh = spares.build(server);
        try (Statement statement = server.createStatement()) {
            statement.execute("alter schema " + fresh + " rename to " + tenant.schema());
        }
    }

    /** The province's role, with all that it may do in its schema. */
    public void open(Connection server, TenantId tenant) throws SQLException {
        grants.apply(server, tenant);
    }

    /** What is missing or too much, against what this version expects. */
    public SortedSet<String> differences(Connection server, TenantId tenant) throws SQLException {
        return check.differences(SchemaObjects.of(server, tenant.schema()));
    }

    public static boolean exists(Connection server, TenantId tenant) throws SQLException {
        try (PreparedStatement query = server.prepareStatement("select 1 from pg_namespace where nspname = ?")) {
            query.setString(1, tenant.schema());
            ResultSet row = query.executeQuery();
            return row.next();
        }
    }
}
