package vn.danvan.models.quota;

import java.util.Locale;
import vn.danvan.shared.DomainProblem;

/** A quota cannot be set, or stands against a registration. */
class QuotaProblem extends DomainProblem {

    /** Each has a text {@code models.quota.problem.<name>}, lower case with hyphens. */
    public enum Reason {
        /** Neither a minimum nor a maximum, a negative one, or a minimum above the maximum. */
        NUMBERS_WRONG,
        UNIT_AND_TYPE,
        /** There is one for the same already. */
        TWICE,
        REASON_MISSING,
        UNIT_MISSING,
        /** {0} is how many were registered, {1} how many may be. */
        FULL
    }

    private final Reason reason;

    public QuotaProblem(Reason reason, Object... arguments) {
        super("models.quota.problem." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
