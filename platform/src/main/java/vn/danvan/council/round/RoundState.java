package vn.danvan.council.round;

/** Each has a text {@code council.round-state.<name>}. */
public enum RoundState {
    OPEN,
    /** Frozen: nobody changes a sheet any more. */
    CLOSED
}
