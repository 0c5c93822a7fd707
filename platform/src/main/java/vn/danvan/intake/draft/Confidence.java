package vn.danvan.intake.draft;

public enum Confidence {
    /** Stands there in so many words. */
    STATED,
    /** Concluded from something else that stands there. */
    INFERRED,
    UNKNOWN
}
