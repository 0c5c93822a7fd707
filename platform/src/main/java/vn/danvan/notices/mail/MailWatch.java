package vn.danvan.notices.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantRegistry;
import vn.danvan.tenancy.TenantSummary;

/** Says in the health, and as a figure, how many mails of the last week were given up, are uncertain or wait for longer than an hour. */
@Component("mails")
class MailWatch implements HealthIndicator, MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(MailWatch.class);
    private static final Duration LOOKED_BACK = Duration.ofDays(7);

    private final TenantRegistry registry;
    private final Outbox outbox;
    private final Clock clock;
    private volatile Map<String, Integer> stuck = Map.of();

    MailWatch(TenantRegistry registry, Outbox outbox, Clock clock) {
        this.registry = registry;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT5M")
    void look() {
        Map<String, Integer> found = new TreeMap<>();
        registry.all().stream().filter(TenantSummary::available).forEach(province -> {
            try {
                int count = CurrentTenant.callAs(
                        province.id(), () -> outbox.stuck(clock.instant().minus(LOOKED_BACK)));
                if (count > 0) {
                    found.put(province.id().value(), count);
                }
            } catch (RuntimeException failed) {
                LOG.error("The mails of {} could not be counted", province.id(), failed);
            }
        });
        stuck = Map.copyOf(found);
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("danvan.mails.stuck", this, watch -> watch.stuck.values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .description("Mails of the last week that were given up, are uncertain or wait for too long")
                .register(meters);
    }

    @Override
    public Health health() {
        Health.Builder health = stuck.isEmpty() ? Health.up() : Health.down();
        return health.withDetails(new TreeMap<>(stuck)).build();
    }
}
