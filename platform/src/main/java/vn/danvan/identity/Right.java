package vn.danvan.identity;

/** Something that a post may do, within the reach that {@link RightsMatrix} gives it. */
public enum Right {
    READ_UNITS,
    MANAGE_UNITS,
    READ_DOCUMENTS,
    /** Import a document, confirm or reject what was read from it. */
    IMPORT_DOCUMENTS,
    READ_PLANS
}
