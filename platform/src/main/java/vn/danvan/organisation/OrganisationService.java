package vn.danvan.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.UnitId;

/** The province's units as of a day. */
@Service
public class OrganisationService {

    private final Units units;
    private final UnitHistory history;
    private final Rights rights;

    OrganisationService(Units units, UnitHistory history, Rights rights) {
        this.units = units;
        this.history = history;
        this.rights = rights;
    }

    /** Units directly below {@code parent}, or the roots, in the order of the province's list. */
    public List<UnitRow> children(@Nullable UnitId parent, LocalDate day) {
        rights.require(Right.READ_UNITS);
        return units.children(parent, day);
    }

    /** The tree of the day, read at once, reduced to what the filter wants. */
    public FoundUnits tree(UnitFilter filter, LocalDate day) {
        rights.require(Right.READ_UNITS);
        return FoundUnits.of(units.all(day), filter);
    }

    /** All units of the day whose name, short name or code contains the text, tone marks or not. */
    public List<UnitRow> list(String text, LocalDate day, int offset, int limit) {
        rights.require(Right.READ_UNITS);
        return units.search(text, day, offset, limit);
    }

    /**
     * Everything that is known of one unit.
     *
     * @param day as of which it is placed in the tree
     * @throws NotFound for an id that is not of this province
     */
    public UnitDetails details(UnitId id, LocalDate day) {
        rights.require(Right.READ_UNITS);
        UnitHistory.Identity identity = history.identity(id).orElseThrow(NotFound::new);
        UnitRow current = units.find(id, day).orElse(null);
        UnitId parent = current == null ? null : current.parent();
        return new UnitDetails(
                id,
                identity.code(),
                identity.version(),
                day,
                current,
                parent == null ? null : units.find(parent, day).orElse(null),
                units.children(id, day),
                history.versions(id),
                history.takeovers(id, true),
                history.takeovers(id, false));
    }
}
