package vn.danvan.plans.derivation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.assignment.PlanHead;

/**
 * A plan in force that gives the acting post's unit something to do.
 *
 * @param own the unit's plan made from it, where there is one that was not given up
 */
public record UpperPlan(PlanHead plan, @Nullable PlanId own, List<AddressedTask> tasks) {}
