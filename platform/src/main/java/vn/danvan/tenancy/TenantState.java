package vn.danvan.tenancy;

/** Where a province stands; only the first two let its people in. */
public enum TenantState {
    ACTIVE,
    READ_ONLY,
    SUSPENDED,
    /** The schema is there and waits for its first data. */
    SEEDING,
    /** Provisioning or migration failed; the registry keeps the reason, and a retry can complete it. */
    FAILED;

    public boolean servesReaders() {
        return this == ACTIVE || this == READ_ONLY;
    }
}
