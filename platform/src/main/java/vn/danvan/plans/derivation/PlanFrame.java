package vn.danvan.plans.derivation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanProblem;

/**
 * Where a plan stands among others; null is unknown.
 *
 * @param from first day of the period; {@code to} the last one
 * @param upper the plan that it carries out, where this province keeps it; else {@code externalUpper} says which document
 * @param basis the line that says so in the plan's text
 * @param unitPlansDueOn until when the units that it addresses are to have plans of their own
 * @param unitPlansDueText that day as the plan words it; "trước …" excludes the day
 */
public record PlanFrame(
        @Nullable Level level,
        @Nullable PeriodKind periodKind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable PlanId upper,
        @Nullable String externalUpper,
        @Nullable String basis,
        @Nullable LocalDate unitPlansDueOn,
        @Nullable String unitPlansDueText) {

    public static final PlanFrame UNKNOWN = new PlanFrame(null, null, null, null, null, null, null, null, null);

    public enum Level {
        PROVINCE,
        UNIT,
        COMMUNE,
        BRANCH
    }

    public enum PeriodKind {
        YEAR,
        TERM,
        FROM_TO
    }

    /** @throws PlanProblem when the period has a kind but not both its days in order, or there are two upper plans */
    public PlanFrame {
        externalUpper = BasisLine.tidy(externalUpper);
        basis = BasisLine.tidy(basis);
        unitPlansDueText = BasisLine.tidy(unitPlansDueText);
        if (periodKind == null ? from != null || to != null : from == null || to == null || to.isBefore(from)) {
            throw new PlanProblem(PlanProblem.Reason.PERIOD_WRONG);
        }
        if (upper != null && externalUpper != null) {
            throw new PlanProblem(PlanProblem.Reason.UPPER_WRONG);
        }
    }

    /** A whole year. */
    static PlanFrame ofYear(int year) {
        return new PlanFrame(
                null,
                PeriodKind.YEAR,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                null,
                null,
                null,
                null,
                null);
    }

    PlanFrame below(Level own, PlanId plan, String line) {
        return new PlanFrame(own, periodKind, from, to, plan, null, line, null, null);
    }
}
