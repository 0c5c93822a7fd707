package vn.danvan.audit.seal;

/**
 * Something in a province's log that is not as it was sealed.
 *
 * @param kind what is wrong
 * @param entry the entry's id; for a chain that is broken or cut short the position in the chain
 * @param about the table and the record that the entry speaks of, where it is still there
 */
public record AuditFinding(Kind kind, long entry, String about) {

    /** What can be wrong. */
    public enum Kind {
        EDITED,
        DELETED,
        INSERTED,
        /** Seals are missing or stand elsewhere. */
        BROKEN,
        /** The end that the registry knows of is not there. */
        CUT_SHORT
    }
}
