package vn.danvan.models.evidence;

import java.util.Locale;
import vn.danvan.shared.DomainProblem;

/** A photo or a file is not taken. */
class EvidenceProblem extends DomainProblem {

    /** Each has a text {@code models.evidence.problem.<name>}, lower case with hyphens. */
    public enum Reason {
        NOT_A_PHOTO,
        PHOTO_BROKEN,
        /** {0} is how many million pixels there may be. */
        TOO_MANY_PIXELS,
        /** {0} is how many megabytes there may be. */
        TOO_LARGE,
        /** {0} is how many there may be. */
        TOO_MANY,
        UNSUPPORTED,
        CAPTION_TOO_LONG,
        /** What was handed in stays as it is while somebody judges it. */
        CLOSED
    }

    private final Reason reason;

    public EvidenceProblem(Reason reason, Object... arguments) {
        super(
                "models.evidence.problem."
                        + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
