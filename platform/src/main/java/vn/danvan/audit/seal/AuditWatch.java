package vn.danvan.audit.seal;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantRegistry;
import vn.danvan.tenancy.TenantSummary;

/**
 * Verifies every province's log at night and when asked. What it finds is an error in the log, a figure that an alarm looks
 * at, and stands in the health until a verification finds nothing.
 */
@Component("audit")
public class AuditWatch implements HealthIndicator, MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(AuditWatch.class);

    private final TenantRegistry registry;
    private final AuditVerification verification;
    private volatile Map<TenantId, List<AuditFinding>> findings = Map.of();

    AuditWatch(TenantRegistry registry, AuditVerification verification) {
        this.registry = registry;
        this.verification = verification;
    }

    /** @return what was found, by province; those that cannot be served now are left out */
    @Scheduled(cron = "0 41 3 * * *", zone = "Asia/Ho_Chi_Minh")
    public Map<TenantId, AuditReport> verify() {
        Map<TenantId, AuditReport> reports = new TreeMap<>(java.util.Comparator.comparing(TenantId::value));
        registry.all().stream()
                .filter(TenantSummary::available)
                .map(TenantSummary::id)
                .forEach(tenant -> reports.put(tenant, CurrentTenant.callAs(tenant, verification::verify)));
        Map<TenantId, List<AuditFinding>> found = new TreeMap<>(java.util.Comparator.comparing(TenantId::value));
        reports.forEach((tenant, report) -> {
            if (!report.findings().isEmpty()) {
                found.put(tenant, report.findings());
                report.findings().forEach(finding -> LOG.error("The log of {} was tampered with: {}", tenant, finding));
            }
        });
        findings = found;
        return reports;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("danvan.audit.findings", this, AuditWatch::count)
                .description("What the last verification of the provinces' logs found; 0 is what must be")
                .register(meters);
    }

    private int count() {
        return findings.values().stream().mapToInt(Collection::size).sum();
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        findings.forEach((tenant, found) -> health.withDetail(tenant.value(), "tampered with: " + found.size()));
        return findings.isEmpty() ? health.build() : health.down().build();
    }
}
