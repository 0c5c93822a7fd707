package vn.danvan.organisation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the list of units shows of each, and by what it is put in order. */
public enum UnitListColumn {
    NAME,
    CODE,
    SHORT_NAME,
    SYMBOL,
    TYPE,
    SIDE,
    /** What the unit above it is called on that day. */
    PARENT,
    FROM,
    /** The last day, itself included. */
    TO;

    /** As it stands in addresses of the screen and of the API. */
    public String address() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<UnitListColumn> at(String address) {
        return Stream.of(values())
                .filter(each -> each.address().equals(address))
                .findFirst();
    }
}
