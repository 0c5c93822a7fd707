package vn.danvan.plans.cloning;

/** To which day of another year a deadline moves. */
public enum CloneRule {
    /** The same day and month; 29 February becomes the 28th where there is none. */
    SAME_DAY,
    /** The nearest day of the same name: a Thursday stays a Thursday. */
    SAME_WEEKDAY,
    /** The same day and month, or earlier so that the last day in time is a working day. */
    WORKING_DAY
}
