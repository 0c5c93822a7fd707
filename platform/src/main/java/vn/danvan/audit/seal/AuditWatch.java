package vn.danvan.audit.seal;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
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

    private static final Comparator<TenantId> BY_NAME = Comparator.comparing(TenantId::value);

    private final TenantRegistry registry;
    private final AuditVerification verification;
    private final Map<TenantId, List<AuditFinding>> findings = new ConcurrentSkipListMap<>(BY_NAME);

    AuditWatch(TenantRegistry registry, AuditVerification verification) {
        this.registry = registry;
        this.verification = verification;
    }

    /** @return what was found, by province; those that cannot be served now are left out */
    public Map<TenantId, AuditReport> verify() {
        Map<TenantId, AuditReport> reports = new TreeMap<>(BY_NAME);
        served().forEach(tenant -> reports.put(tenant, verified(tenant)));
        return reports;
    }

    /** Nobody waits for an answer: a province whose log cannot be read now does not keep the others from being verified. */
    @Scheduled(cron = "0 41 3 * * *", zone = "Asia/Ho_Chi_Minh")
    void verifyAtNight() {
        for (TenantId tenant : served()) {
            try {
                verified(tenant);
            } catch (DataAccessException unreadable) {
                LOG.error("The log of {} could not be verified", tenant, unreadable);
            }
        }
    }

    private List<TenantId> served() {
        List<TenantId> served = registry.all().stream()
                .filter(TenantSummary::available)
                .map(TenantSummary::id)
                .toList();
        findings.keySet().retainAll(served);
        return served;
    }

    private AuditReport verified(TenantId tenant) {
        AuditReport report = CurrentTenant.callAs(tenant, verification::verify);
        report.findings().forEach(finding -> LOG.error("The log of {} was tampered with: {}", tenant, finding));
        if (report.findings().isEmpty()) {
            findings.remove(tenant);
        } else {
            findings.put(tenant, report.findings());
        }
        return report;
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
