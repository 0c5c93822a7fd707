package vn.danvan.scoring.ballot;

import java.util.Locale;
import vn.danvan.shared.DomainProblem;

/** A council or a count that cannot be. */
public class BallotProblem extends DomainProblem {

    /** Each has a text {@code scoring.ballot.<name>}, lower case with hyphens. */
    public enum Reason {
        SHARE,
        NO_MEMBERS,
        NEGATIVE,
        TOO_MANY_PRESENT,
        TOO_MANY_AGREED
    }

    private final Reason reason;

    BallotProblem(Reason reason, Object... arguments) {
        super("scoring.ballot." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
