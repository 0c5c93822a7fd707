package vn.danvan.council.round;

import java.util.Locale;
import vn.danvan.shared.DomainProblem;

/** A round cannot be opened, changed or closed so. */
public class RoundProblem extends DomainProblem {

    /** Each has a text {@code council.round-problem.<name>}, lower case with hyphens. */
    public enum Reason {
        /** {0} is the most characters. */
        NAME_WRONG,
        /** From {0} to {1}. */
        YEAR_WRONG,
        /** {0} is the most sheets. */
        SHEETS_OUT_OF_RANGE,
        SPREAD_OUT_OF_RANGE,
        /** Year and level cannot change; minimum, policy and blindness not once a sheet is handed in. */
        RULES_FIXED,
        CLOSED,
        /** The model is not under appraisal, or does not belong to this province. */
        NOT_UNDER_APPRAISAL,
        /** {0} is the code of a model that is scored in another open round. */
        IN_ANOTHER_ROUND,
        /** Somebody has begun to score it. */
        SCORING_BEGUN,
        NO_MODELS,
        NO_SCHEME,
        NO_DEADLINE
    }

    private final Reason reason;

    public RoundProblem(Reason reason, Object... arguments) {
        super("council.round-problem." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
