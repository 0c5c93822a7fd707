package vn.danvan.plans.approval;

/** Where a plan is in its life. A plan imported from a signed document begins as issued. */
public enum PlanState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED,
    ISSUED,
    IN_PROGRESS,
    CLOSED,
    CANCELLED;

    /** Whether its tasks may be written without an amendment. */
    public boolean isOpenToEditing() {
        return switch (this) {
            case DRAFT, RETURNED -> true;
            case SUBMITTED, APPROVED, ISSUED, IN_PROGRESS, CLOSED, CANCELLED -> false;
        };
    }

    /** Whether units work on its tasks, and only an amendment changes what it says. */
    public boolean isInForce() {
        return switch (this) {
            case ISSUED, IN_PROGRESS -> true;
            case DRAFT, SUBMITTED, RETURNED, APPROVED, CLOSED, CANCELLED -> false;
        };
    }
}
