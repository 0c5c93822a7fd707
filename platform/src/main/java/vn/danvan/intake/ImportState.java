package vn.danvan.intake;

/** An import waits for a person; nothing else confirms it. */
public enum ImportState {
    NEEDS_REVIEW,
    CONFIRMED,
    REJECTED
}
