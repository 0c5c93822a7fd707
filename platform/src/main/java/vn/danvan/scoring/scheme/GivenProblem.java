package vn.danvan.scoring.scheme;

import java.util.Locale;
import vn.danvan.shared.DomainProblem;

/** What was given for a criterion is not something that its rule can turn into points. */
public class GivenProblem extends DomainProblem {

    /** Each has a text {@code scoring.given.<name>}, lower case with hyphens; {0} is the criterion's code. */
    public enum Reason {
        /** {1} is the kind of the rule. */
        WRONG_KIND,
        /** {1} is what was given, {2} the least and {3} the most that is allowed. */
        OUT_OF_RANGE,
        NOTHING_PLANNED,
        NOT_WHOLE,
        UNKNOWN_CRITERION,
        UNKNOWN_FACT
    }

    private final Reason reason;

    public GivenProblem(Reason reason, Object... arguments) {
        super("scoring.given." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
