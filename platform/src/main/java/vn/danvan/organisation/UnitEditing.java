package vn.danvan.organisation;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;
import vn.danvan.shared.UnitId;

/** New units, and changes from a day on; what was recorded before that day stays as it is. */
@Service
@Transactional
public class UnitEditing {

    private final Structures structures;
    private final Rights rights;

    UnitEditing(Structures structures, Rights rights) {
        this.structures = structures;
        this.rights = rights;
    }

    /** Whether the acting post may create, change and import units. */
    @Transactional(readOnly = true)
    public boolean allowed() {
        return rights.may(Right.MANAGE_UNITS);
    }

    /**
     * @param from first day on which the unit is there
     * @throws UnitProblem when a rule stands against it
     */
    public UnitId create(String code, UnitFacts facts, LocalDate from) {
        rights.require(Right.MANAGE_UNITS);
        Structure structure = structures.loadForChange();
        UnitTimeline unit = structure.create(UnitFacts.tidy(code), facts, from, null);
        structure.requirePlace(unit, unit.last());
        structures.save(structure);
        return new UnitId(unit.id());
    }

    /**
     * Closes the last version the day before {@code from} and opens a new one.
     *
     * @param version the unit's version that the person looked at
     * @throws StaleVersion when somebody changed the unit since
     * @throws NotFound for an id that is not of this province
     */
    public void change(UnitId id, int version, UnitFacts facts, LocalDate from) {
        rights.require(Right.MANAGE_UNITS);
        Structure structure = structures.loadForChange();
        UnitTimeline unit = structure.find(id).orElseThrow(NotFound::new);
        if (unit.stored() != version) {
            throw new StaleVersion();
        }
        structure.requirePlace(unit, structure.change(unit, facts, from, null));
        structures.save(structure);
    }
}
