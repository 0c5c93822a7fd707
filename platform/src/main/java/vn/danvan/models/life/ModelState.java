package vn.danvan.models.life;

/** Where a model stands. */
public enum ModelState {
    DRAFT,
    /** Handed in; lies at a unit that endorses it. */
    REGISTERED,
    REJECTED,
    BUILDING,
    STOPPED,
    /** The dossier is handed in. */
    SUBMITTED,
    /** The dossier lacks papers. */
    RETURNED,
    UNDER_APPRAISAL,
    APPRAISED,
    RECOGNISED,
    NOT_RECOGNISED,
    /** Still in force at a yearly review. */
    MAINTAINED,
    FADED,
    REVOKED
}
