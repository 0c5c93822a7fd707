package vn.danvan.tenancy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.danvan.tenancy.connections.DatabaseServers;
import vn.danvan.tenancy.connections.TenancySettings;
import vn.danvan.tenancy.connections.TenantConnections;
import vn.danvan.tenancy.migration.MigrationRun;
import vn.danvan.tenancy.move.OldCopies;

/** A process that owns the schemas migrates before it opens its first connection; one that only serves does not. */
@Configuration(proxyBeanMethods = false)
class TenancyConfiguration {

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    @Bean
    TenantConnections tenantConnections(
            DatabaseServers servers,
            TenancySettings settings,
            TenantProfiles profiles,
            Clock clock,
            ObjectProvider<TenantRegistry> registry)
            throws SQLException {
        if (servers.owner().isPresent()) {
            new MigrationRun(servers, tenant -> settings.placementOfNew(tenant.value()))
                    .run(profiles.tenants(), settings.spareSchemas());
            new OldCopies(servers, clock).dropDue();
        }
        return new TenantConnections(
                servers,
                tenant -> registry.getObject()
                        .find(tenant)
                        .map(TenantSummary::placement)
                        .orElseThrow(TenantMissing::new),
                settings);
    }
}
