package vn.danvan.plans.extension;

/** How a request for a later deadline stands. */
public enum ExtensionState {
    ASKED,
    GRANTED,
    REFUSED,
    /** Taken back by the unit before it was answered. */
    WITHDRAWN
}
