package vn.danvan.council.conflict;

/** Each has a text {@code council.interest.<name>}. */
public enum InterestKind {
    /** The member holds a post in the unit that leads the model. */
    OWN_UNIT(false),
    /** The member's unit is above the lead unit, as many levels as the province counts. */
    SUPERIOR_UNIT(false),
    /** The member's unit is below the lead unit, as many levels as the province counts. */
    SUBORDINATE_UNIT(false),
    /** The member held a post in the lead unit while the model was being built. */
    FORMER_UNIT(false),
    /** The member's unit became, or came out of, the lead unit. */
    SUCCEEDING_UNIT(false),
    /** The member registered the model. */
    NOMINATOR(false),
    /** The member forwarded or accepted the registration. */
    ENDORSER(false),
    /** The member's unit is named among the partners. */
    PARTNER_UNIT(false),
    /** The member is named among the partners. */
    PARTNER(false),
    /** A stated relative registered, forwarded or accepted the model. */
    RELATIVE_OF_NOMINATOR(false),
    /** A stated relative is named among the partners, or is the exemplar itself. */
    RELATIVE_TAKES_PART(false),
    /** A stated relative holds a post in the lead unit. */
    RELATIVE_IN_LEAD_UNIT(false),
    /** The member registered, or is named in, another model of the same round. */
    SAME_AWARD(false),
    /** Declared: interest in money or property. */
    FINANCIAL(true),
    /** Declared: family, friendship or quarrel. */
    PERSONAL(true),
    /** Declared: worked on it. */
    TOOK_PART(true),
    /** Declared: any other reason. */
    OTHER(true);

    private final boolean declared;

    InterestKind(boolean declared) {
        this.declared = declared;
    }

    /** Whether a member says so; the others are found. */
    public boolean isDeclared() {
        return declared;
    }
}
