package vn.danvan.meeting;

/** Where a member is. Each has a text {@code meeting.presence.<name>}. */
public enum Presence {
    PRESENT,
    ABSENT,
    /** Absent, and has handed in votes in writing. */
    ABSENT_WRITTEN
}
