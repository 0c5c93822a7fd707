package vn.danvan.identity;

/** Something that a post may do, within the reach that {@link RightsMatrix} gives it. */
public enum Right {
    READ_UNITS,
    MANAGE_UNITS,
    READ_DOCUMENTS,
    /** Import a document, confirm or reject what was read from it. */
    IMPORT_DOCUMENTS,
    READ_PLANS,
    /** Write a plan's tasks and submit it. */
    PREPARE_PLANS,
    /** Approve, return, issue, amend and close plans; confirm or return the work on their tasks. */
    ISSUE_PLANS,
    /** Accept tasks given to the unit, note progress, report them done. */
    WORK_ON_TASKS
}
