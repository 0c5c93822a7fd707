package vn.danvan.replication;

import java.util.Locale;
import vn.danvan.shared.DomainProblem;

/** An adoption cannot be asked for, or not go on. */
class AdoptionProblem extends DomainProblem {

    /** Each has a text {@code replication.problem.<name>}, lower case with hyphens. */
    public enum Reason {
        /** Only what is recognised, and has not lapsed, is adopted. */
        NOT_RECOGNISED,
        OWN_MODEL,
        /** The unit has an adoption of this model that is not over. */
        ALREADY_ASKED,
        NOT_OPEN,
        TEXT_MISSING,
        /** {0} is how many characters there may be. */
        TEXT_TOO_LONG,
        DAY_MISSING,
        DAY_IN_FUTURE,
        NUMBER_NEGATIVE,
        EVIDENCE_MISSING,
        RESULT_MISSING,
        /** Who adopts does not confirm it. */
        OWN_ADOPTION,
        /** The model is not one of the adopting unit. */
        NOT_YOUR_MODEL,
        /** The model grew out of another adoption, or the adopted one grew out of it. */
        ALREADY_IN_FAMILY
    }

    private final Reason reason;

    AdoptionProblem(Reason reason, Object... arguments) {
        super("replication.problem." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
