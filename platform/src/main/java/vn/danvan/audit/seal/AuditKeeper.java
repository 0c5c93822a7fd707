package vn.danvan.audit.seal;

import java.sql.SQLTransientConnectionException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantRegistry;
import vn.danvan.tenancy.TenantSummary;

/**
 * Seals each province's log every minute and anchors it every hour. Several nodes may do it at once. A busy province may have no
 * connection to spare: its entries wait where they are, and somebody has to look only when that does not pass.
 */
@Component
@EnableScheduling
class AuditKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(AuditKeeper.class);
    private static final int STEP = 5000;
    /** So often in a row a log is left for the next time. */
    private static final int PATIENCE = 5;

    private final TenantRegistry registry;
    private final AuditSealing sealing;
    private final Map<TenantId, Integer> left = new ConcurrentHashMap<>();

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
                        left.remove(tenant);
                    } catch (RuntimeException failed) {
                        tell(tenant, failed);
                    }
                });
    }

    private void tell(TenantId tenant, RuntimeException failed) {
        if (mayPass(failed) && left.merge(tenant, 1, Integer::sum) < PATIENCE) {
            LOG.warn("No connection was free to keep the log of {}; it waits for the next time", tenant);
        } else {
            LOG.error("The log of {} could not be kept", tenant, failed);
        }
    }

    private static boolean mayPass(@Nullable Throwable failed) {
        return failed != null && (failed instanceof SQLTransientConnectionException || mayPass(failed.getCause()));
    }
}
