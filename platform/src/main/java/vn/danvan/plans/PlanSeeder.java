package vn.danvan.plans;

import java.time.Clock;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.danvan.documents.DocumentId;
import vn.danvan.documents.SampleDocuments;
import vn.danvan.identity.UnitTree;
import vn.danvan.identity.settings.DemoMode;
import vn.danvan.plans.approval.PlanState;
import vn.danvan.shared.TimeOrderedIds;
import vn.danvan.shared.UnitId;
import vn.danvan.tenancy.TenantSeeder;
import vn.danvan.tenantconfig.SamplePlan;
import vn.danvan.tenantconfig.TenantConfiguration;

/** The sample plans of a new province; none outside demo mode, and none where there are plans already. */
@Component
@Order(30)
class PlanSeeder implements TenantSeeder {

    private final DemoMode demo;
    private final SampleDocuments documents;
    private final Plans plans;
    private final PlanParts parts;
    private final UnitTree units;
    private final Clock clock;

    PlanSeeder(DemoMode demo, SampleDocuments documents, Plans plans, PlanParts parts, UnitTree units, Clock clock) {
        this.demo = demo;
        this.documents = documents;
        this.plans = plans;
        this.parts = parts;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public void seed(TenantConfiguration configuration) {
        if (demo.on() && plans.count() == 0) {
            configuration.plans().forEach(sample -> create(sample, configuration));
        }
    }

    private void create(SamplePlan sample, TenantConfiguration configuration) {
        SampleMapping mapping = new SampleMapping(sample, configuration);
        UnitId owner = units.byCode(sample.unit());
        DocumentId document = documents.register(mapping.document(owner));
        PlanId id = new PlanId(TimeOrderedIds.next(clock));
        PlanState state = sample.draft() ? PlanState.DRAFT : PlanState.ISSUED;
        plans.saveAndFlush(new Plan(id, document, state, owner, clock.instant()));
        parts.save(id, mapping.content());
    }
}
