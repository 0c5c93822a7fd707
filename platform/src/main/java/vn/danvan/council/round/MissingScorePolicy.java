package vn.danvan.council.round;

/** What is done about a sheet that nobody handed in. Each has a text {@code council.policy.<name>}. */
public enum MissingScorePolicy {
    /** The mean is of the sheets that are there. */
    LEAVE_OUT,
    /** The lowest sheet of the model counts once more for each that is missing. */
    LOWEST,
    /** The model is not ranked while one is missing. */
    NOT_RANKED
}
