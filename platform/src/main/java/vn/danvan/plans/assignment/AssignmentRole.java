package vn.danvan.plans.assignment;

/** What a unit is to a task. Who leads has a copy to work on; who co-ordinates helps those. */
public enum AssignmentRole {
    LEAD,
    COORDINATE
}
