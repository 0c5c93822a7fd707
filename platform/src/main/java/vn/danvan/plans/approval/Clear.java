package vn.danvan.plans.approval;

/** The five things that must be clear before a task is issued: "rõ người, rõ việc, rõ thời gian, …". */
public enum Clear {
    PERSON,
    WORK,
    TIME,
    RESPONSIBILITY,
    PRODUCT
}
