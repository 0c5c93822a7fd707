package vn.danvan.council.sheet;

import java.util.Locale;
import vn.danvan.shared.DomainProblem;

/** A sheet cannot be opened, kept or handed in so. */
public class SheetProblem extends DomainProblem {

    /** Each has a text {@code council.sheet-problem.<name>}, lower case with hyphens. */
    public enum Reason {
        /** {0} are the codes of the criteria for which nothing is given. */
        INCOMPLETE,
        /** {0} are the codes of the criteria whose mark is the lowest or the highest and lacks a reason. */
        REASON_AT_EXTREME,
        /** Conflicts of interest are declared before the first item opens. */
        DECLARATION_MISSING,
        /** The member may not judge this model. */
        CONFLICT_OF_INTEREST,
        /** A sheet handed in changes only with a reason; an abstention stays. */
        REASON_MISSING,
        HANDED_IN,
        /** {0} is the most characters. */
        TOO_LONG,
        /** Others' sheets are hidden until one's own is handed in. */
        OWN_SHEET_FIRST
    }

    private final Reason reason;

    public SheetProblem(Reason reason, Object... arguments) {
        super("council.sheet-problem." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
