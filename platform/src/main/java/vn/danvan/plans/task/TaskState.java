package vn.danvan.plans.task;

/** How far the unit's work on a task is; it counts from the day on which the plan is in force. */
public enum TaskState {
    ASSIGNED,
    IN_PROGRESS,
    /** Reported done by the unit; whoever issued the plan confirms or returns it. */
    REPORTED,
    DONE,
    /** An amendment took it out of the plan before it was done. */
    WITHDRAWN
}
