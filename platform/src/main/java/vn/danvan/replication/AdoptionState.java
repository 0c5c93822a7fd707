package vn.danvan.replication;

/** Where an adoption stands. Each has a text {@code replication.state.<name>}. */
public enum AdoptionState {
    /** The adopting unit waits for the model's unit. */
    ASKED,
    REFUSED,
    AGREED,
    RUNNING,
    /** Its result is there, with evidence, and somebody other than the adopter looked at it: only these count. */
    CONFIRMED,
    ENDED
}
