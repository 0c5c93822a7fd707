package vn.danvan.plans.ordering;

/** How a task moves, with all that lies below it. */
public enum Step {
    /** Before the one before it, under the same task. */
    UP,
    /** After the one after it, under the same task. */
    DOWN,
    /** Under the one before it, as its last. */
    IN,
    /** Out from under its task, right after it. */
    OUT
}
