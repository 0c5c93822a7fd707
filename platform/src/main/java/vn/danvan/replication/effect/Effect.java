package vn.danvan.replication.effect;

/** What is known of a recognised model's effect. Each has a text {@code replication.effect.<name>}. */
public enum Effect {
    EFFECTIVE,
    WEAKENED,
    STOPPED,
    /** Nobody answered by the last day: nothing is known, and every statistic says so. */
    UNCONFIRMED,
    /** Asked, and still in time. */
    AWAITED,
    /** Recognised too short a time ago. */
    NOT_DUE;

    /** Whether somebody may answer so. */
    public boolean isAnswer() {
        return switch (this) {
            case EFFECTIVE, WEAKENED, STOPPED -> true;
            case UNCONFIRMED, AWAITED, NOT_DUE -> false;
        };
    }
}
