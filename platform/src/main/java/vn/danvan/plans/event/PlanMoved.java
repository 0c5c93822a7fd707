package vn.danvan.plans.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.danvan.identity.ActingPost;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.approval.PlanState;
import vn.danvan.tenancy.TenantId;

/**
 * A plan went from one state to another; told within the transaction that made it so.
 *
 * @param occasion the transition's own id
 */
public record PlanMoved(
        TenantId tenant,
        PlanId plan,
        PlanState from,
        PlanState to,
        ActingPost by,
        UUID occasion,
        @Nullable String reason) {}
