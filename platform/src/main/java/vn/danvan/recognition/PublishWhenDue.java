package vn.danvan.recognition;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.danvan.shared.DomainProblem;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantRegistry;
import vn.danvan.tenancy.TenantSummary;

/** Publishes what was scheduled, in every province and on every node: the row of a decision lets one of them through. */
@Component
class PublishWhenDue {

    private static final Logger LOG = LoggerFactory.getLogger(PublishWhenDue.class);

    private final TenantRegistry registry;
    private final Publishing publishing;

    PublishWhenDue(TenantRegistry registry, Publishing publishing) {
        this.registry = registry;
        this.publishing = publishing;
    }

    /** What fails in one province is told, and the next has its turn. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT20S")
    void everywhere() {
        registry.all().stream().filter(TenantSummary::takesWrites).forEach(province -> {
            try {
                CurrentTenant.runAs(province.id(), () -> publish(province.id()));
            } catch (RuntimeException failed) {
                LOG.error("Decisions of {} could not be published", province.id(), failed);
            }
        });
    }

    private void publish(TenantId province) {
        for (DecisionId id : publishing.due()) {
            try {
                publishing.publishWhenDue(id);
            } catch (DomainProblem stands) {
                LOG.warn("{}: decision {} did not come out: {}", province, id, stands.key());
                publishing.fellThrough(id, stands.key());
            }
        }
    }
}
