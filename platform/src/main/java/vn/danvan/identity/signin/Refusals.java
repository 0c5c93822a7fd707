package vn.danvan.identity.signin;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.danvan.identity.SecurityEvent;
import vn.danvan.identity.SecurityEvents;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/**
 * Refusals that a stranger can cause at will. Each is logged; of a province so many an hour and node are recorded, so that
 * its administrator reads of an attack, and nobody fills the table from outside.
 */
@Component
class Refusals {

    static final int RECORDED_AN_HOUR = 120;

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final SecurityEvents events;
    private final Map<TenantId, Bucket> recorded = new ConcurrentHashMap<>();

    Refusals(SecurityEvents events) {
        this.events = events;
    }

    /** @param claimed the name that was claimed, believed by nobody; empty where none was */
    void record(TenantId tenant, SecurityEvent event, String claimed, String why) {
        LOG.warn("{} in {}: {} ({})", event, tenant, why, printable(claimed));
        if (recorded.computeIfAbsent(tenant, any -> bucket()).tryConsume(1)) {
            CurrentTenant.runAs(tenant, () -> events.record(event, printable(claimed), printable(why)));
        }
    }

    private static Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(RECORDED_AN_HOUR).refillGreedy(RECORDED_AN_HOUR, Duration.ofHours(1)))
                .build();
    }

    /** No line of the log is forged, and PostgreSQL takes no NUL. */
    private static String printable(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ").strip();
        return line.substring(0, Math.min(line.length(), 200));
    }
}
