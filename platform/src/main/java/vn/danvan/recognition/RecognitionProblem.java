package vn.danvan.recognition;

import java.util.Locale;
import vn.danvan.shared.DomainProblem;

/** A decision cannot be made, changed or published like this. */
public class RecognitionProblem extends DomainProblem {

    /** Each has a text {@code recognition.problem.<name>}, lower case with hyphens. */
    public enum Reason {
        NOTHING_CHOSEN,
        /** {0} is how many of the chosen have errors. */
        ERRORS,
        /** {0} is how many of those with warnings lack a reason. */
        WARNING_REASON_MISSING,
        TITLE_MISSING,
        /** {0} is how many may be recognised at most, {1} how many are. */
        TOO_MANY,
        TWICE,
        /** Models are recognised or refused by one kind of decision, and revoked by another. */
        MIXED,
        NOT_OPEN,
        DOCUMENT_MISSING,
        /** The day of the decision lies after the day on which it is published. */
        DAY_AFTER_PUBLICATION,
        TIME_PASSED,
        /** Somebody else has just taken one of these models into another decision. */
        PENDING_ELSEWHERE,
        COMMENT_EMPTY
    }

    private final Reason reason;

    public RecognitionProblem(Reason reason, Object... arguments) {
        super("recognition.problem." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
