package vn.danvan.audit.seal;

import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantRegistry;
import vn.danvan.tenancy.TenantSummary;

/** Seals each province's log every minute and anchors it every hour. Several nodes may do it at once. */
@Component
@EnableScheduling
class AuditKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(AuditKeeper.class);
    private static final int STEP = 5000;

    private final TenantRegistry registry;
    private final AuditSealing sealing;

    AuditKeeper(TenantRegistry registry, AuditSealing sealing) {
        this.registry = registry;
        this.sealing = sealing;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void seal() {
        everywhere(tenant -> {
            while (sealing.seal(STEP) == STEP) {
                LOG.debug("{}: {} entries sealed, more wait", tenant, STEP);
            }
        });
    }

    @Scheduled(cron = "0 29 * * * *", zone = "Asia/Ho_Chi_Minh")
    void anchor() {
        everywhere(tenant -> sealing.anchor());
    }

    /** What fails in one province is told, and the next has its turn. */
    private void everywhere(Consumer<TenantId> work) {
        registry.all().stream()
                .filter(TenantSummary::takesSignIns)
                .map(TenantSummary::id)
                .forEach(tenant -> {
                    try {
                        CurrentTenant.runAs(tenant, () -> work.accept(tenant));
                    } catch (RuntimeException failed) {
                        LOG.error("The log of {} could not be kept", tenant, failed);
                    }
                });
    }
}
