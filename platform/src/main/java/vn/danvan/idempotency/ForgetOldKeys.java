package vn.danvan.idempotency;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantRegistry;
import vn.danvan.tenancy.TenantSummary;

/** Each night, each province by itself and in small steps; several nodes may do it at once. */
@Component
@EnableScheduling
class ForgetOldKeys {

    /** A client that could not repeat its request within two days has somebody look at what became of it. */
    private static final Duration KEPT = Duration.ofHours(48);

    private static final Logger LOG = LoggerFactory.getLogger(ForgetOldKeys.class);
    private static final int STEP = 1000;
    private static final int MOST_STEPS = 1000;

    private final TenantRegistry registry;
    private final KeptAnswers answers;
    private final Clock clock;

    ForgetOldKeys(TenantRegistry registry, KeptAnswers answers, Clock clock) {
        this.registry = registry;
        this.answers = answers;
        this.clock = clock;
    }

    @Scheduled(cron = "0 37 2 * * *", zone = "Asia/Ho_Chi_Minh")
    void everyProvince() {
        registry.all().stream().filter(TenantSummary::takesWrites).forEach(this::forget);
    }

    private void forget(TenantSummary province) {
        try {
            CurrentTenant.runAs(province.id(), this::forgetBound);
        } catch (RuntimeException failed) {
            LOG.error("The old idempotency keys of {} could not be removed", province.id(), failed);
        }
    }

    private void forgetBound() {
        Instant before = clock.instant().minus(KEPT);
        for (int step = 0; step < MOST_STEPS; step++) {
            if (answers.remove(before, STEP) < STEP) {
                return;
            }
        }
    }
}
