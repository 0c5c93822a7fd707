package vn.danvan.organisation.groups;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.shared.UnitId;

/** Whom documents mean by their phrases, under the names and groups of a day. */
@Service
@Transactional(readOnly = true)
public class Addressing {

    private final UnitGroups groups;
    private final GroupService service;
    private final Rights rights;

    Addressing(UnitGroups groups, GroupService service, Rights rights) {
        this.groups = groups;
        this.service = service;
        this.rights = rights;
    }

    /** @return for each phrase what was understood of it; two queries, whatever their number */
    public Map<String, Reading> read(Collection<String> phrases, LocalDate day) {
        PhraseReader reader = new PhraseReader(service.on(day), groups.units(day));
        Map<String, Reading> readings = new LinkedHashMap<>();
        phrases.forEach(phrase -> readings.computeIfAbsent(phrase, reader::read));
        return readings;
    }

    /** @return through which unit each text sends something, for those that name one */
    public <K> Map<K, UnitId> ways(Map<K, String> texts, LocalDate day) {
        rights.require(Right.READ_UNITS);
        UnitNames names = new UnitNames(groups.units(day));
        Map<K, UnitId> ways = new LinkedHashMap<>();
        texts.forEach((key, text) -> {
            Optional<UnitId> way = ViaReader.read(text, names);
            way.ifPresent(unit -> ways.put(key, unit));
        });
        return ways;
    }

    /** Every unit that stands on the day, in the order of the province's list. */
    public List<GroupMember> units(LocalDate day) {
        rights.require(Right.READ_UNITS);
        return groups.units(day);
    }
}
