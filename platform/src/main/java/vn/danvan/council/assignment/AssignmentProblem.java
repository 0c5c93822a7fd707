package vn.danvan.council.assignment;

import java.util.Locale;
import vn.danvan.shared.DomainProblem;

/** A model cannot be given to a member, or taken away. */
public class AssignmentProblem extends DomainProblem {

    /** Each has a text {@code council.assignment-problem.<name>}, lower case with hyphens. */
    public enum Reason {
        /** {0} is the highest number. */
        NUMBER_OUT_OF_RANGE,
        /** {0} is the member's name. */
        CONFLICT_OF_INTEREST,
        NO_MEMBER,
        NOT_IN_ROUND,
        /** The member has begun to score it. */
        BEGUN,
        /** Data changed since the preview; nothing was applied. */
        PREVIEW_OUT_OF_DATE
    }

    private final Reason reason;

    public AssignmentProblem(Reason reason, Object... arguments) {
        super(
                "council.assignment-problem."
                        + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
