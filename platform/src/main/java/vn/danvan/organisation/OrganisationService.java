package vn.danvan.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.shared.UnitId;

/** The province's units as of a day. */
@Service
public class OrganisationService {

    private final Units units;
    private final Rights rights;

    OrganisationService(Units units, Rights rights) {
        this.units = units;
        this.rights = rights;
    }

    /** Units directly below {@code parent}, or the roots, in the order of the province's list. */
    public List<UnitRow> children(@Nullable UnitId parent, LocalDate day) {
        rights.require(Right.READ_UNITS);
        return units.children(parent, day);
    }

    /** All units of the day whose name, short name or code contains the text, tone marks or not. */
    public List<UnitRow> list(String text, LocalDate day, int offset, int limit) {
        rights.require(Right.READ_UNITS);
        return units.search(text, day, offset, limit);
    }

    /** Every version of a unit, oldest first; empty for an id that is not of this province. */
    public List<UnitRow> versions(UnitId unit) {
        rights.require(Right.READ_UNITS);
        return units.versions(unit);
    }
}
