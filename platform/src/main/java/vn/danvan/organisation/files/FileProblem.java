package vn.danvan.organisation.files;

import java.util.Locale;
import vn.danvan.shared.DomainProblem;

/** The file as a whole cannot be read. */
public class FileProblem extends DomainProblem {

    /** Each has a text {@code organisation.problem.<name>}, lower case with hyphens. */
    public enum Reason {
        TOO_LARGE,
        TOO_MANY_ROWS,
        UNSUPPORTED,
        NOT_UTF8,
        BROKEN_FILE,
        EMPTY_FILE;

        public String key() {
            return "organisation.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    FileProblem(Reason reason, Object... arguments) {
        super(reason.key(), arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
