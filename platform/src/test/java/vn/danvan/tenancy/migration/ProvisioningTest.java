package vn.danvan.tenancy.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.danvan.TestServer;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.connections.DatabaseServers;
import vn.danvan.tenancy.connections.RoleSecrets;
import vn.danvan.tenancy.connections.TenancySettings;

class ProvisioningTest {

    private static final TenantId FIRST = new TenantId("first-province");

    private final DatabaseServers servers = new DatabaseServers(
            Map.of(DatabaseServers.MAIN, TestServer.database("provisioning")),
            Optional.of(new TenancySettings.Owner(TestServer.OWNER, TestServer.OWNER_PASSWORD)),
            new RoleSecrets(TestServer.MASTER_KEY));

    @Test
    void configuredProvinceGetsASchemaThatOnlyItsOwnRoleCanUse() throws Exception {
        new MigrationRun(servers).run(List.of(FIRST), 1);

        try (Connection owner = new OwnerConnections(servers).open(DatabaseServers.MAIN, "pg_catalog")) {
            assertThat(new ObjectCheck().differences(SchemaObjects.of(owner, FIRST.schema())))
                    .isEmpty();
            assertThat(GrantAudit.findings(owner)).isEmpty();
        }
    }

    @Test
    void secondRunHasNothingLeftToDo() throws Exception {
        new MigrationRun(servers).run(List.of(FIRST), 1);
        new MigrationRun(servers).run(List.of(FIRST), 1);

        try (Connection owner = new OwnerConnections(servers).open(DatabaseServers.MAIN, "platform");
                var rows = owner.createStatement().executeQuery("select count(*) from tenant where failure is null")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(1);
        }
    }

    @Test
    void grantToAnotherRoleIsFoundByTheAudit() throws Exception {
        new MigrationRun(servers).run(List.of(FIRST), 0);

        try (Connection owner = new OwnerConnections(servers).open(DatabaseServers.MAIN, "pg_catalog");
                var statement = owner.createStatement()) {
            statement.execute("grant select on first_province.tenant_self to dv_platform");
            assertThat(GrantAudit.findings(owner)).anyMatch(finding -> finding.contains("dv_platform"));
            statement.execute("revoke select on first_province.tenant_self from dv_platform");
        }
    }
}
