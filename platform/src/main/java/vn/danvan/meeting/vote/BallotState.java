package vn.danvan.meeting.vote;

/** Each has a text {@code meeting.ballot-state.<name>}. */
public enum BallotState {
    /** Absent members can hand in their votes. */
    PREPARED,
    OPEN,
    /** Counted; nothing changes any more. */
    CLOSED,
    /** Broken off, or not held: it counts for nothing, and there may be another round. */
    VOID
}
