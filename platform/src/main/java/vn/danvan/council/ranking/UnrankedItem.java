package vn.danvan.council.ranking;

/** A model that is listed apart. */
public record UnrankedItem(Reason reason, ItemScore score) {

    /** Each has a text {@code council.unranked.<name>}. */
    public enum Reason {
        /** Fewer sheets count than the round asks for. */
        TOO_FEW_SHEETS,
        /** A sheet is missing, and the round's policy says that such a model is not ranked. */
        SHEET_MISSING,
        /** The scheme gives it no band. */
        NO_BAND
    }
}
