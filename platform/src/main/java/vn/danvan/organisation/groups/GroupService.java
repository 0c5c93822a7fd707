package vn.danvan.organisation.groups;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;
import vn.danvan.shared.TimeOrderedIds;

/** The province's groups of units: whoever sees units sees them, whoever manages units manages them. */
@Service
@Transactional
public class GroupService {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final UnitGroups groups;
    private final Rights rights;
    private final Clock clock;

    GroupService(UnitGroups groups, Rights rights, Clock clock) {
        this.groups = groups;
        this.rights = rights;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean mayManage() {
        return rights.may(Right.MANAGE_UNITS);
    }

    /** Those that are there on the day, by name. */
    @Transactional(readOnly = true)
    public List<UnitGroup> on(LocalDate day) {
        return all().stream()
                .filter(each -> !each.facts().from().isAfter(day)
                        && (each.facts().to() == null || each.facts().to().isAfter(day)))
                .toList();
    }

    /** Those that ended and those that will be, too. */
    @Transactional(readOnly = true)
    public List<UnitGroup> all() {
        rights.require(Right.READ_UNITS);
        return groups.all();
    }

    /**
     * @return who belongs to it on that day, in the order of the province's list; nobody on a day outside its span
     * @throws NotFound for an id that is not of this province
     */
    @Transactional(readOnly = true)
    public List<GroupMember> members(GroupId group, LocalDate day) {
        rights.require(Right.READ_UNITS);
        if (!groups.has(group)) {
            throw new NotFound();
        }
        return groups.members(group, day);
    }

    /** Who belongs to each of them on that day; a group to which nobody belongs is left out. */
    @Transactional(readOnly = true)
    public Map<GroupId, List<GroupMember>> members(Collection<GroupId> wanted, LocalDate day) {
        rights.require(Right.READ_UNITS);
        return groups.members(wanted, day);
    }

    /** @throws GroupProblem when the code is taken or ill-formed, or a listed unit is unknown */
    public GroupId create(String code, GroupFacts facts) {
        rights.require(Right.MANAGE_UNITS);
        if (!CODE.matcher(code.strip()).matches()) {
            throw new GroupProblem(GroupProblem.Reason.CODE_WRONG);
        }
        if (groups.has(code.strip())) {
            throw new GroupProblem(GroupProblem.Reason.CODE_TAKEN, code.strip());
        }
        GroupId id = new GroupId(TimeOrderedIds.next(clock));
        groups.insert(new UnitGroup(id, code.strip(), 0, facts), units(facts));
        return id;
    }

    /**
     * @throws StaleVersion when somebody changed the group since that version was looked at
     * @throws NotFound for an id that is not of this province
     */
    public void change(GroupId id, int version, GroupFacts facts) {
        rights.require(Right.MANAGE_UNITS);
        UnitGroup group = groups.findForChange(id).orElseThrow(NotFound::new);
        if (group.version() != version) {
            throw new StaleVersion();
        }
        groups.update(new UnitGroup(id, group.code(), version, facts), units(facts));
    }

    private Collection<UUID> units(GroupFacts facts) {
        Map<String, UUID> found = groups.unitsByCode(facts.units());
        facts.units().stream()
                .filter(code -> !found.containsKey(code))
                .findFirst()
                .ifPresent(code -> {
                    throw new GroupProblem(GroupProblem.Reason.UNIT_UNKNOWN, code);
                });
        return found.values();
    }
}
