package vn.danvan.council.ranking;

/** How a sheet entered a mean. Each has a text {@code council.counted.<name>}. */
public enum SheetStatus {
    COUNTED,
    /** Not handed in, so that the lowest sheet counts once more. */
    LOWEST_AGAIN,
    /** Not handed in, and left out. */
    MISSING,
    ABSTAINED,
    /** Left out, though perhaps handed in: the member has a conflict of interest. */
    CONFLICT
}
