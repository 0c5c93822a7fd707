package vn.danvan.identity.server;

import java.util.Locale;
import vn.danvan.shared.DomainProblem;

/** Somebody's account cannot be helped in this way. */
class AccountProblem extends DomainProblem {

    /** Each has a text {@code identity.problem.<name>}, lower case with hyphens. */
    public enum Reason {
        OWN_SECOND_FACTOR,
        NO_SECOND_FACTOR
    }

    AccountProblem(Reason reason) {
        super("identity.problem." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
