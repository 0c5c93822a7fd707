package vn.danvan.tenancy.watch;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantProfiles;
import vn.danvan.tenancy.TenantRegistry;
import vn.danvan.tenancy.TenantSummary;
import vn.danvan.tenancy.connections.DatabaseServers;
import vn.danvan.tenancy.connections.TenancySettings;
import vn.danvan.tenancy.connections.TenantConnections;
import vn.danvan.tenancy.connections.Waits;

/** Figures by province and by server, of those that are configured and of no others. */
@Component
class ProvinceMetrics implements MeterBinder {

    private final TenantProfiles profiles;
    private final TenantRegistry registry;
    private final DatabaseServers servers;
    private final TenantConnections connections;
    private final TenancySettings settings;

    ProvinceMetrics(
            TenantProfiles profiles,
            TenantRegistry registry,
            DatabaseServers servers,
            TenantConnections connections,
            TenancySettings settings) {
        this.profiles = profiles;
        this.registry = registry;
        this.servers = servers;
        this.connections = connections;
        this.settings = settings;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        profiles.tenants().forEach(tenant -> bind(meters, tenant));
        servers.placements().forEach(server -> bind(meters, server));
    }

    private void bind(MeterRegistry meters, TenantId tenant) {
        String name = tenant.value();
        Waits waits = connections.waits(tenant);
        FunctionTimer.builder("danvan.connections.wait", waits, Waits::asked, Waits::waited, TimeUnit.NANOSECONDS)
                .description("Waiting for a connection of the province")
                .tag("tenant", name)
                .register(meters);
        FunctionCounter.builder("danvan.connections.refused", waits, Waits::inVain)
                .description("Requests that got no connection in time")
                .tag("tenant", name)
                .register(meters);
        Gauge.builder("danvan.province.available", registry, known -> available(known, tenant))
                .description("1 when people may come in, 0 under maintenance or closed")
                .tag("tenant", name)
                .register(meters);
    }

    private void bind(MeterRegistry meters, String server) {
        Gauge.builder("danvan.connections.active", connections, pool -> pool.active(server))
                .tag("server", server)
                .register(meters);
        Gauge.builder("danvan.connections.idle", connections, pool -> pool.idle(server))
                .tag("server", server)
                .register(meters);
        Gauge.builder("danvan.connections.max", settings, TenancySettings::maxConnections)
                .tag("server", server)
                .register(meters);
    }

    private static int available(TenantRegistry registry, TenantId tenant) {
        return registry.find(tenant).filter(TenantSummary::available).isPresent() ? 1 : 0;
    }
}
