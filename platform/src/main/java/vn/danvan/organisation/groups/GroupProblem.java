package vn.danvan.organisation.groups;

import java.util.Locale;
import vn.danvan.shared.DomainProblem;

/** A group of units cannot be so. */
public class GroupProblem extends DomainProblem {

    /** Each has a text {@code organisation.group.problem.<name>}, lower case with hyphens. */
    public enum Reason {
        CODE_WRONG,
        CODE_TAKEN,
        NAME_MISSING,
        DATES_ORDER,
        NOBODY,
        UNIT_UNKNOWN
    }

    private final Reason reason;

    public GroupProblem(Reason reason, Object... arguments) {
        super(
                "organisation.group.problem."
                        + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
