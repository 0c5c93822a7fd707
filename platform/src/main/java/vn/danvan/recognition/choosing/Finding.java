package vn.danvan.recognition.choosing;

/** What stands against taking a model up as chosen. Each has a text {@code recognition.finding.<name>}. */
public enum Finding {
    /** It is not in the state any more that the decision needs. */
    MOVED_ON(Weight.ERROR),
    /** Its dossier asks for another level than the decision is for. */
    OTHER_LEVEL(Weight.ERROR),
    LEVEL_BELOW_MISSING(Weight.ERROR),
    PENDING_ELSEWHERE(Weight.ERROR),
    TOO_FEW_POINTS(Weight.ERROR),
    REASON_MISSING(Weight.ERROR),
    NO_SCORE(Weight.WARNING),
    FEW_SHEETS(Weight.WARNING),
    WIDE_SPREAD(Weight.WARNING),
    PAPERS_MISSING(Weight.WARNING),
    /** Another model of the same name and unit is in force. */
    NAMESAKE_IN_FORCE(Weight.WARNING),
    /** Somebody with a conflict of interest scored it or voted on it. */
    CONFLICT(Weight.WARNING),
    LIKELY_DUPLICATE(Weight.WARNING);

    /** With an error a model cannot be included; a warning needs a reason. */
    public enum Weight {
        ERROR,
        WARNING
    }

    private final Weight weight;

    Finding(Weight weight) {
        this.weight = weight;
    }

    public boolean isError() {
        return weight == Weight.ERROR;
    }
}
