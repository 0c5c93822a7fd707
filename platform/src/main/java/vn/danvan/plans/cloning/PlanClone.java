package vn.danvan.plans.cloning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.plans.PlanId;

/**
 * What a plan becomes in another year, before anybody makes it so.
 *
 * @param version the old plan's version, which making it must name
 * @param existing the plan that was already made of it for that year
 */
public record PlanClone(
        PlanId source,
        int version,
        int fromYear,
        int toYear,
        CloneRule rule,
        @Nullable String title,
        @Nullable PlanId existing,
        List<ClonedTask> tasks) {}
