package vn.danvan.plans.event;

import java.util.List;
import java.util.UUID;
import vn.danvan.identity.ActingPost;
import vn.danvan.plans.PlanId;
import vn.danvan.shared.UnitId;
import vn.danvan.tenancy.TenantId;

/** Units were given their parts of a plan; told within the transaction that made it so. */
public record PartsGiven(TenantId tenant, PlanId plan, ActingPost by, List<Part> parts) {

    /**
     * What one unit was given at once.
     *
     * @param tasks how many tasks, at least one
     * @param occasion the id of the first of them
     */
    public record Part(UnitId unit, int tasks, UUID occasion) {}
}
