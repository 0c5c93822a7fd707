package vn.danvan.tenancy.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.scheduling.support.CronTrigger;
import org.springframework.stereotype.Component;
import vn.danvan.tenancy.connections.DatabaseServers;
import vn.danvan.tenancy.connections.TenancySettings;
import vn.danvan.tenancy.connections.TenantConnections;
import vn.danvan.tenancy.migration.GrantAudit;

/**
 * Audits the grants of every server at start and each night, as the role that may do nothing: the catalogue is open to
 * all. A finding is an error in the log and turns the health down until an audit finds nothing again.
 */
@Component("grants")
class GrantWatch implements ApplicationRunner, SchedulingConfigurer, HealthIndicator, MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(GrantWatch.class);

    private final DatabaseServers servers;
    private final TenantConnections connections;
    private final String when;
    private volatile List<String> findings = List.of();

    GrantWatch(DatabaseServers servers, TenantConnections connections, TenancySettings settings) {
        this.servers = servers;
        this.connections = connections;
        this.when = settings.grantAudit();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        look();
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        if (!when.equals(ScheduledTaskRegistrar.CRON_DISABLED)) {
            tasks.addCronTask(new CronTask(this::look, new CronTrigger(when, Nights.ZONE)));
        }
    }

    /** An audit that could not be made is a finding too: nobody may take its silence for a clean bill. */
    void look() {
        List<String> found = new ArrayList<>();
        for (String placement : servers.placements()) {
            try (Connection connection = connections.openNobody(placement)) {
                GrantAudit.findings(connection).forEach(finding -> found.add(placement + ": " + finding));
            } catch (SQLException failure) {
                found.add(placement + ": the audit could not be made: " + failure.getMessage());
            }
        }
        found.forEach(finding -> LOG.error("Grant audit: {}", finding));
        findings = List.copyOf(found);
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("danvan.grant.findings", this, watch -> watch.findings.size())
                .description("What the last grant audit found; 0 is what must be")
                .register(meters);
    }

    @Override
    public Health health() {
        List<String> known = findings;
        return known.isEmpty()
                ? Health.up().build()
                : Health.down().withDetail("findings", known).build();
    }
}
