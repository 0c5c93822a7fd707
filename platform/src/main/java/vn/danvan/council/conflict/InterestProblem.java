package vn.danvan.council.conflict;

import java.util.Locale;
import vn.danvan.shared.DomainProblem;

/** An interest cannot be declared so. */
public class InterestProblem extends DomainProblem {

    /** Each has a text {@code council.interest-problem.<name>}, lower case with hyphens. */
    public enum Reason {
        /** The system finds this kind; nobody declares it. */
        KIND_IS_FOUND,
        /** {0} is the most characters. */
        WORDS_MISSING
    }

    private final Reason reason;

    public InterestProblem(Reason reason, Object... arguments) {
        super(
                "council.interest-problem."
                        + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
