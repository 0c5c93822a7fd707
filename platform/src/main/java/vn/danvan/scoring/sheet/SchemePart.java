package vn.danvan.scoring.sheet;

/** Kinds of rows; each has words {@code scoring.part.<name>}. */
public enum SchemePart {
    SCHEME,
    CRITERION,
    /** With a code, one thing that earns points; without, the cap over all of them in POINTS. */
    BONUS,
    PENALTY,
    BAND,
    KNOCK_OUT,
    CAP,
    TIE_BREAK
}
