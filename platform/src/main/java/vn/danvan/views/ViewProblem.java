package vn.danvan.views;

import java.util.Locale;
import vn.danvan.shared.DomainProblem;

/** A view cannot be kept. */
class ViewProblem extends DomainProblem {

    /** Each has a text {@code views.problem.<name>}, lower case with hyphens. */
    public enum Reason {
        /** {0} is how many characters a name may have. */
        NAME_WRONG,
        /** {0} is how many characters an address may have. */
        ADDRESS_TOO_LONG,
        /** {0} is how many views of one list a person may keep. */
        TOO_MANY
    }

    private final Reason reason;

    ViewProblem(Reason reason, Object... arguments) {
        super("views.problem." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
