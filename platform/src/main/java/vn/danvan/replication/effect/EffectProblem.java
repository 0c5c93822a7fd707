package vn.danvan.replication.effect;

import java.util.Locale;
import vn.danvan.shared.DomainProblem;

/** A check cannot be answered. */
class EffectProblem extends DomainProblem {

    /** Each has a text {@code replication.effect-problem.<name>}, lower case with hyphens. */
    public enum Reason {
        NO_ANSWER,
        EVIDENCE_MISSING,
        /** {0} is how many characters there may be. */
        EVIDENCE_TOO_LONG,
        NUMBER_NEGATIVE,
        /** This side has answered. */
        ALREADY_ANSWERED,
        /** The acting post is neither of the unit nor above it. */
        NOT_ASKED
    }

    private final Reason reason;

    EffectProblem(Reason reason, Object... arguments) {
        super(
                "replication.effect-problem."
                        + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
