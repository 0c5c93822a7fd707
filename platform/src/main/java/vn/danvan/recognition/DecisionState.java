package vn.danvan.recognition;

/** How far a decision is. Each has a text {@code recognition.state.<name>}. */
public enum DecisionState {
    /** Known to those who decide, and to nobody else. */
    PENDING,
    /** As pending, but it comes out by itself at a time. */
    SCHEDULED,
    /** Everybody may know; nothing of it changes any more. */
    PUBLISHED,
    /** Taken back as a whole before it was published. */
    CANCELLED;

    /** Whether it may still be changed or taken back. */
    public boolean isOpen() {
        return this == PENDING || this == SCHEDULED;
    }
}
