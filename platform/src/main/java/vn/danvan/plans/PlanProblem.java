package vn.danvan.plans;

import java.util.Locale;
import vn.danvan.shared.DomainProblem;

/** A rule of the life of plans and tasks stands against it. */
public class PlanProblem extends DomainProblem {

    /** Each has a text {@code plans.problem.<name>}, lower case with hyphens. */
    public enum Reason {
        NO_SUCH_MOVE,
        REASON_MISSING,
        NOT_OPEN_TO_EDITING,
        NOT_IN_FORCE,
        NOTHING_AMENDED,
        DOCUMENT_MISSING,
        TASK_OF_ANOTHER_PLAN,
        TASK_TEXT_MISSING,
        TASK_DUE_WRONG,
        /** A unit's deadline passes the upper plan's, and nobody said why. */
        DUE_PASSES_UPPER,
        PERIOD_WRONG,
        CLONE_YEAR_WRONG,
        ALREADY_CLONED,
        NOTHING_CLONED,
        NOT_A_SUCCESSOR,
        UPPER_WRONG,
        ALREADY_DERIVED,
        DERIVED_TASK_STAYS,
        EXTENSION_DAY_WRONG,
        EXTENSION_OPEN,
        EXTENSION_STATE,
        TASK_STATE,
        PROGRESS_DERIVED,
        PERCENT_WRONG,
        NOTE_MISSING,
        EVIDENCE_MISSING,
        EVIDENCE_WRONG,
        FIRST_OF_ITS_SIBLINGS,
        LAST_OF_ITS_SIBLINGS,
        NO_TASK_TO_GO_UNDER,
        ALREADY_AT_THE_TOP
    }

    private final Reason reason;

    public PlanProblem(Reason reason) {
        super("plans.problem." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
