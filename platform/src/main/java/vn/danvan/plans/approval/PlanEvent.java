package vn.danvan.plans.approval;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param planVersion the edition that moved; {@code position} that of the post in which the person acted */
public record PlanEvent(
        PlanState from,
        PlanState to,
        int planVersion,
        Instant happenedAt,
        String fullName,
        String position,
        @Nullable String reason) {}
