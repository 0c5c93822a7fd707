package vn.danvan.models.life;

import java.util.Locale;
import vn.danvan.shared.DomainProblem;

/** A step cannot be taken. */
public class StepProblem extends DomainProblem {

    /** Each has a text {@code models.problem.<name>}, lower case with hyphens. */
    public enum Reason {
        NOT_OPEN,
        /** The registration lies at another unit. */
        NOT_AT_THIS_DESK,
        /** Only who registered it may. */
        NOT_YOURS,
        REASON_MISSING,
        DOCUMENT_MISSING,
        DATE_IN_FUTURE,
        /** {0} is how many more units must endorse it first. */
        ENDORSEMENT_MISSING,
        NO_SUPERIOR,
        /** Somebody sits at the desk: it waits for them. */
        DESK_MANNED,
        /** {0} is how many there may be. */
        TOO_MANY_STOPS,
        /** Nothing was changed. */
        NOTHING_AMENDED,
        /** {0} is how many papers are missing. */
        PAPERS_MISSING,
        NO_HIGHER_LEVEL,
        /** The post's signature is not enough for this level. */
        LEVEL_ABOVE_AUTHORITY,
        /** {0} is how many points are needed, {1} how many there were. */
        POINTS_TOO_FEW
    }

    private final Reason reason;

    public StepProblem(Reason reason, Object... arguments) {
        super("models.problem." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
