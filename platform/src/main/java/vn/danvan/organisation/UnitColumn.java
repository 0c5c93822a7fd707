package vn.danvan.organisation;

import java.util.Locale;

/** The columns of an exported or imported list, in their order. */
public enum UnitColumn {
    CODE,
    NAME,
    SHORT_NAME,
    SYMBOL,
    TYPE,
    SIDE,
    PARENT,
    VALID_FROM,
    /** The last day on which the version holds, itself included; empty while it is open. */
    LAST_DAY;

    String key() {
        return "organisation.column." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
