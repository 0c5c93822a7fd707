package vn.danvan.council;

import java.util.Locale;
import vn.danvan.shared.DomainProblem;

/** A council or its members cannot be so. */
public class CouncilProblem extends DomainProblem {

    /** Each has a text {@code council.problem.<name>}, lower case with hyphens. */
    public enum Reason {
        /** {0} is the most characters. */
        NAME_WRONG,
        TERM_WRONG,
        NO_SUCH_UNIT,
        NO_SUCH_PERSON,
        /** The person is a member on some of these days already. */
        MEMBER_TWICE,
        /** The days lie outside the council's term, or end before they begin. */
        MEMBER_DAYS_WRONG,
        /** Somebody else is the chair on some of these days. */
        SECOND_CHAIR
    }

    private final Reason reason;

    public CouncilProblem(Reason reason, Object... arguments) {
        super("council.problem." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
