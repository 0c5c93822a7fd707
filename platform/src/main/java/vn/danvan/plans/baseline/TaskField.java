package vn.danvan.plans.baseline;

/** What of a task is compared. */
public enum TaskField {
    TEXT,
    /** An ISO day. */
    DUE_ON,
    DUE_TEXT,
    LEAD,
    COORDINATING,
    REQUESTED,
    RESPONSIBLE,
    PRODUCT
}
