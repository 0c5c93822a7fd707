package vn.danvan.notices;

import java.util.Locale;
import vn.danvan.shared.DomainProblem;

/** A rule stands against what somebody chose. */
class NoticeProblem extends DomainProblem {

    /** Each has a text {@code notices.problem.<name>}, lower case with hyphens. */
    public enum Reason {
        ADDRESS_MISSING,
        ADDRESS_WRONG,
        HOUR_WRONG,
        LANGUAGE_WRONG,
        KIND_NOT_MUTABLE
    }

    public NoticeProblem(Reason reason) {
        super("notices.problem." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
