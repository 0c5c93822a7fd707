package vn.danvan.plans.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.approval.PlanState;
import vn.danvan.shared.Side;
import vn.danvan.shared.UnitId;

/**
 * What is known of a plan beside its tasks.
 *
 * @param unitPlansDueOn until when units are to have their own plans, where somebody said so
 */
public record PlanHead(
        PlanId id,
        PlanState state,
        int version,
        UnitId owner,
        Side side,
        @Nullable String typeName,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable String title,
        @Nullable LocalDate issuedOn,
        @Nullable Integer issuedYear,
        @Nullable LocalDate unitPlansDueOn,
        @Nullable String unitPlansDueText) {

    /**
     * The day under whose names and groups the plan is read: that of its issue; the last one of the year where only that
     * is known, as long as it lies in the past; else today.
     */
    public LocalDate day(LocalDate today) {
        if (issuedOn != null) {
            return issuedOn;
        }
        return issuedYear == null || issuedYear >= today.getYear() ? today : LocalDate.of(issuedYear, 12, 31);
    }
}
