package vn.danvan.recognition;

/** What a decision is for. Each has a text {@code recognition.kind.<name>}. */
public enum DecisionKind {
    /** Of models that were appraised: which are recognised, which are not. */
    RECOGNITION,
    /** Of models in force: which are so no more. */
    REVOCATION
}
