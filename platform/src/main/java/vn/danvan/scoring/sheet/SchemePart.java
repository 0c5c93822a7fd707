package vn.danvan.scoring.sheet;

/** Kinds of rows; each has words {@code scoring.part.<name>}. */
public enum SchemePart {
    SCHEME,
    CRITERION,
    /** With a code, one thing that earns points; without, the cap over all of them in POINTS. */
    BONUS,
    PENALTY,
    BAND,
    /** What a group or criterion (its CODE) must have reached (FROM) for a band (UNDER). */
    FLOOR,
    KNOCK_OUT,
    CAP,
    TIE_BREAK
}
