package vn.danvan.workdays;

/**
 * What a province decides about deadlines.
 *
 * @param beforeExcludesTheDay whether "trước ngày 15/5" ends with 14/5; offices that read it as "not later than" say no
 * @param soonWorkingDays with so many working days left, or fewer, a deadline is soon
 */
public record DeadlineRule(boolean beforeExcludesTheDay, int soonWorkingDays) {

    /** The strict reading, and a working week. */
    public static final DeadlineRule DEFAULT = new DeadlineRule(true, 5);

    public DeadlineRule {
        if (soonWorkingDays < 1) {
            throw new IllegalArgumentException("soonWorkingDays must be at least 1: " + soonWorkingDays);
        }
    }
}
