package vn.danvan.plans.derivation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.approval.PlanState;
import vn.danvan.shared.UnitId;
import vn.danvan.workdays.Standing;

/**
 * Whether a unit that an upper plan addresses has a plan of its own.
 *
 * @param plan none where it has not even begun
 * @param madeAt when it first submitted or issued it; null for a draft
 * @param standing by the day until which units were to have their plans
 */
public record UnitPlan(
        UnitId unit,
        String unitName,
        @Nullable PlanId plan,
        @Nullable PlanState state,
        @Nullable Instant madeAt,
        Standing standing) {}
