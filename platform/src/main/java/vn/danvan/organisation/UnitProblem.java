package vn.danvan.organisation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import vn.danvan.shared.DomainProblem;

/** A unit cannot be so: which rule stands against it. Days are told as offices write them. */
class UnitProblem extends DomainProblem {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Each has a text {@code organisation.problem.<name>}, lower case with hyphens. */
    enum Reason {
        CODE_MISSING,
        CODE_WRONG,
        CODE_TAKEN,
        NAME_MISSING,
        NAME_TOO_LONG,
        SYMBOL_TOO_LONG,
        TYPE_UNKNOWN,
        TYPE_NOT_ALLOWED,
        PARENT_UNKNOWN,
        PARENT_NOT_VALID,
        PARENT_BELOW_ITSELF,
        DATES_ORDER,
        DATE_UNLIKELY,
        CHANGE_TOO_EARLY,
        UNIT_ENDED,
        NOTHING_CHANGED,
        HISTORY_DIFFERS,
        UNITS_REMAIN_BELOW,
        COLUMNS_MISSING,
        COLUMN_UNKNOWN,
        COLUMN_TWICE,
        VALUE_MISSING,
        SIDE_UNKNOWN,
        DAY_UNREADABLE,
        FORMULA,
        ROW_TWICE;

        String key() {
            return "organisation.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    UnitProblem(Reason reason, Object... arguments) {
        super(
                reason.key(),
                Arrays.stream(arguments)
                        .map(each -> each instanceof LocalDate day ? DAY.format(day) : each)
                        .toArray());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
