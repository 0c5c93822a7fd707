package vn.danvan.tenancy;

import java.util.EnumSet;
import java.util.Set;

/** What the operator decided about a province; whether its schema is fit to serve is {@link TenantSummary#failure}. */
public enum TenantState {
    /** The schema is there and waits for its first data. */
    SEEDING,
    ACTIVE,
    /** People sign in and read; the database refuses every other write. */
    READ_ONLY,
    /** On its way to another server: people may read, and writes are refused until it has arrived. */
    MOVING,
    /** Closed for a time: people are told so, data stays as it is. */
    SUSPENDED,
    /** Closed for good, kept complete; no longer offered to people. */
    ARCHIVED,
    /** One operator asked to delete it; a second one has to agree. */
    DELETION_ASKED,
    /** Two operators agreed; until the day that the registry names it can be taken back. */
    DELETING,
    /** Schema and role are gone. The row stays, so that nothing brings the id to life again. */
    DELETED;

    public boolean letsPeopleIn() {
        return this == ACTIVE || this == READ_ONLY || this == MOVING;
    }

    /** Whether people are let in and change nothing. Each such state has a text {@code shell.problem.<name>}. */
    public boolean refusesWrites() {
        return this == READ_ONLY || this == MOVING;
    }

    /** The one table of moves; every other move is refused, whoever asks. */
    public boolean canBecome(TenantState next) {
        return moves().contains(next);
    }

    /** Whether records may change; a job that changes some has to leave the others alone. */
    public boolean takesWrites() {
        return this == ACTIVE;
    }

    /** Whether people come in, and what that writes is written: sessions, tokens, and the seals of the log. */
    public boolean takesSignIns() {
        return this == ACTIVE || this == READ_ONLY;
    }

    /** Whether its schema may be brought to this version: one that is being copied, or is gone, may not. */
    public boolean takesMigrations() {
        return this != MOVING && this != DELETED;
    }

    private Set<TenantState> moves() {
        return switch (this) {
            case SEEDING -> EnumSet.of(ACTIVE);
            case ACTIVE -> EnumSet.of(READ_ONLY, SUSPENDED, MOVING);
            case MOVING -> EnumSet.of(ACTIVE);
            case READ_ONLY -> EnumSet.of(ACTIVE, SUSPENDED);
            case SUSPENDED -> EnumSet.of(ACTIVE, ARCHIVED);
            case ARCHIVED -> EnumSet.of(SUSPENDED, DELETION_ASKED);
            case DELETION_ASKED -> EnumSet.of(ARCHIVED, DELETING);
            case DELETING -> EnumSet.of(ARCHIVED, DELETED);
            case DELETED -> EnumSet.noneOf(TenantState.class);
        };
    }
}
