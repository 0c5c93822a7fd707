package vn.danvan.identity;

/** Something that a post may do, within the reach that {@link RightsMatrix} gives it. */
public enum Right {
    READ_UNITS,
    MANAGE_UNITS,
    /** Help people back into their accounts. */
    MANAGE_ACCOUNTS,
    READ_DOCUMENTS,
    /** Import a document, confirm or reject what was read from it. */
    IMPORT_DOCUMENTS,
    READ_PLANS,
    /** Write a plan's tasks and submit it. */
    PREPARE_PLANS,
    /** Approve, return, issue, amend and close plans; confirm or return the work on their tasks. */
    ISSUE_PLANS,
    /** Accept tasks given to the unit, note progress, report them done. */
    WORK_ON_TASKS,
    /** Have a queue of what waits for the post, of whatever kind. */
    SEE_OWN_WORK,
    READ_SCHEMES,
    /** Type in, import and publish scoring schemes. */
    MANAGE_SCHEMES,
    /** Write the forms of registration, open its years, set quotas and ways of endorsement, grant exceptions by name. */
    MANAGE_REGISTRATION,
    READ_MODELS,
    /** Register a model, write its dossier, propose it for the next level. */
    REGISTER_MODELS,
    /** Return, reject, forward or accept a registration that lies at the unit. */
    ENDORSE_MODELS,
    /** Note how a model gets on. */
    REPORT_MODELS,
    /** Check half-way, stop a model, review it each year. */
    REVIEW_MODELS,
    /** Find a dossier complete, or ask for papers. */
    CHECK_DOSSIERS,
    /** Close the score sheets and make the minutes. */
    CLOSE_APPRAISALS,
    SIGN_DECISIONS,
    READ_COUNCILS,
    /** Make councils and open rounds of scoring. */
    MANAGE_COUNCILS,
    /** Score the models that a round gives to the person as a member of its council. */
    SCORE_MODELS,
    /** Approve or withdraw what the library and the public page show of a model. */
    PUBLISH_MODELS,
    /** Know which models will be recognised before it is published. */
    READ_PENDING_RESULTS,
    /** Choose which models a decision recognises or revokes, and lay it before the signer. */
    PREPARE_DECISIONS,
    /** Read who changed what. */
    READ_AUDIT
}
