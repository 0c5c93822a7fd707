package vn.danvan.models.forms;

import java.util.Locale;
import vn.danvan.shared.DomainProblem;

/** A form cannot be kept as it is written, or a year not be opened. */
class FormProblem extends DomainProblem {

    /** Each has a text {@code models.forms.problem.<name>}, lower case with hyphens. */
    public enum Reason {
        /** {0} is the code. */
        CODE_WRONG,
        /** {0} is the code. */
        CODE_TWICE,
        /** {0} is the code of the question. */
        LABEL_MISSING,
        /** {0} is how long a question may be, {1} a help. */
        TEXT_TOO_LONG,
        /** {0} is the most that can be said. */
        WORDS_WRONG,
        /** {0} is how many there may be. */
        QUESTIONS_WRONG,
        YEAR_WRONG,
        /** The year is opened: its forms stay. */
        FROZEN,
        /** There is a form for the same already. */
        TWICE,
        /** {0} is the year; its forms are written but it is not opened yet. */
        NOT_OPEN_YET,
        /** A day before the year begins, or long after it. */
        DAY_WRONG
    }

    private final Reason reason;

    public FormProblem(Reason reason, Object... arguments) {
        super("models.forms.problem." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
