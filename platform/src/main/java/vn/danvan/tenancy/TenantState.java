package vn.danvan.tenancy;

/** What the operator decided about a province; whether its schema is fit to serve is {@link TenantSummary#failure}. */
public enum TenantState {
    /** The schema is there and waits for its first data. */
    SEEDING,
    ACTIVE,
    READ_ONLY,
    SUSPENDED,
    /** On its way to another server: people may read, and writes are refused until it has arrived. */
    MOVING;

    public boolean letsPeopleIn() {
        return this == ACTIVE || this == READ_ONLY || this == MOVING;
    }
}
