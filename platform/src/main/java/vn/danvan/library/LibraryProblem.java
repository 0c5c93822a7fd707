package vn.danvan.library;

import java.util.Locale;
import vn.danvan.shared.DomainProblem;

/** A page of the library cannot be kept or moved on. */
class LibraryProblem extends DomainProblem {

    /** Each has a text {@code library.problem.<name>}, lower case with hyphens. */
    public enum Reason {
        NOT_RECOGNISED,
        NOT_OPEN,
        /** Summary, method and contact are needed. */
        TEXT_MISSING,
        /** {0} is how many characters there may be. */
        TEXT_TOO_LONG,
        REASON_MISSING,
        /** A photo is not one of the model. */
        UNKNOWN_PHOTO
    }

    private final Reason reason;

    LibraryProblem(Reason reason, Object... arguments) {
        super("library.problem." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
