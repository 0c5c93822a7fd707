package vn.danvan.plans.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.NotPermitted;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.organisation.groups.Addressee;
import vn.danvan.organisation.groups.Addressing;
import vn.danvan.organisation.groups.GroupId;
import vn.danvan.organisation.groups.GroupMember;
import vn.danvan.organisation.groups.GroupService;
import vn.danvan.organisation.groups.Reading;
import vn.danvan.plans.PlanId;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.UnitId;

/** Whom a plan's phrases mean: what was understood, until whoever reads it says what is right. */
@Service
@Transactional
public class PlanAudience {

    private final PlanHeads heads;
    private final PhraseRows rows;
    private final Addressing addressing;
    private final GroupService groups;
    private final Rights rights;
    private final Clock clock;

    PlanAudience(
            PlanHeads heads, PhraseRows rows, Addressing addressing, GroupService groups, Rights rights, Clock clock) {
        this.heads = heads;
        this.rows = rows;
        this.addressing = addressing;
        this.groups = groups;
        this.rights = rights;
        this.clock = clock;
    }

    /** In the order in which the plan says them. */
    @Transactional(readOnly = true)
    public List<PlanPhrase> phrases(PlanId id) {
        PlanHead plan = readable(id);
        LocalDate day = plan.day(LocalDate.now(clock));
        Map<String, List<String>> said = rows.said(id);
        Map<String, List<Addressee>> confirmed = rows.confirmed(id);
        Map<String, Reading> understood = addressing.read(said.keySet(), day);
        Map<String, List<Addressee>> meant = new LinkedHashMap<>();
        said.keySet().forEach(phrase -> {
            Reading reading = understood.get(phrase);
            List<Addressee> read = reading == null ? List.of() : reading.addressees();
            meant.put(phrase, confirmed.getOrDefault(phrase, read));
        });
        Members members = new Members(day, meant.values());
        List<PlanPhrase> phrases = new ArrayList<>();
        said.forEach((phrase, codes) -> {
            Reading reading = understood.getOrDefault(phrase, new Reading(List.of(), List.of(phrase)));
            List<Addressee> decided = confirmed.get(phrase);
            List<Addressee> addressees = meant.getOrDefault(phrase, List.of());
            phrases.add(new PlanPhrase(
                    phrase,
                    List.copyOf(codes),
                    decided != null,
                    addressees,
                    decided == null ? reading.unread() : List.of(),
                    members.of(addressees).size()));
        });
        return phrases;
    }

    /**
     * @param addressees nobody is an answer, too: the phrase then gives nobody anything to do
     * @throws NotFound for words that the plan does not say
     */
    public void confirm(PlanId id, String phrase, List<Addressee> addressees) {
        readable(id);
        ActingPost by = rights.require(Right.PREPARE_PLANS);
        PlanHead plan = heads.findForChange(id).orElseThrow(NotFound::new);
        if (!rights.scope(Right.PREPARE_PLANS).covers(plan.owner())) {
            throw new NotPermitted(Right.PREPARE_PLANS);
        }
        if (!rows.said(id).containsKey(phrase)) {
            throw new NotFound();
        }
        requireKnown(plan, addressees);
        rows.confirm(id, phrase, addressees, by);
    }

    /** Groups and units of the plan's day: whom a phrase can mean. */
    @Transactional(readOnly = true)
    public List<Addressee> offered(PlanId id) {
        LocalDate day = readable(id).day(LocalDate.now(clock));
        List<Addressee> offered = new ArrayList<>();
        groups.on(day)
                .forEach(group -> offered.add(
                        new Addressee.OfGroup(group.id(), group.facts().name())));
        addressing.units(day).forEach(unit -> offered.add(new Addressee.OfUnit(unit.unit(), unit.name())));
        return offered;
    }

    /** Whether the acting post may say whom the plan's phrases mean. */
    @Transactional(readOnly = true)
    public boolean mayConfirm(PlanId id) {
        return rights.scope(Right.PREPARE_PLANS).covers(readable(id).owner());
    }

    private void requireKnown(PlanHead plan, List<Addressee> addressees) {
        Set<GroupId> known = groups.all().stream().map(group -> group.id()).collect(Collectors.toSet());
        Set<UnitId> units = addressing.units(plan.day(LocalDate.now(clock))).stream()
                .map(GroupMember::unit)
                .collect(Collectors.toSet());
        for (Addressee addressee : addressees) {
            boolean there =
                    switch (addressee) {
                        case Addressee.OfUnit(UnitId unit, String name) -> units.contains(unit);
                        case Addressee.OfGroup(GroupId group, String name) -> known.contains(group);
                    };
            if (!there) {
                throw new NotFound();
            }
        }
    }

    /** The units that each phrase means, as it stands: confirmed, or as far as it was understood. */
    Map<String, Collection<GroupMember>> units(PlanHead plan) {
        List<PlanPhrase> phrases = phrases(plan.id());
        Members members = new Members(
                plan.day(LocalDate.now(clock)),
                phrases.stream().map(PlanPhrase::addressees).toList());
        Map<String, Collection<GroupMember>> units = new LinkedHashMap<>();
        phrases.forEach(phrase -> units.put(phrase.phrase(), members.of(phrase.addressees())));
        return units;
    }

    private PlanHead readable(PlanId id) {
        return heads.find(id)
                .filter(found -> rights.scope(Right.READ_PLANS).covers(found.owner()))
                .orElseThrow(NotFound::new);
    }

    /** The units behind addressees: all of them asked for at once. */
    private final class Members {

        private final Map<UnitId, GroupMember> byUnit = new HashMap<>();
        private final Map<GroupId, List<GroupMember>> byGroup;

        Members(LocalDate day, Collection<List<Addressee>> all) {
            addressing.units(day).forEach(unit -> byUnit.put(unit.unit(), unit));
            Set<GroupId> wanted = all.stream()
                    .flatMap(List::stream)
                    .filter(Addressee.OfGroup.class::isInstance)
                    .map(each -> ((Addressee.OfGroup) each).group())
                    .collect(Collectors.toSet());
            byGroup = groups.members(wanted, day);
        }

        Collection<GroupMember> of(List<Addressee> addressees) {
            Map<UnitId, GroupMember> units = new LinkedHashMap<>();
            for (Addressee addressee : addressees) {
                switch (addressee) {
                    case Addressee.OfUnit(UnitId unit, String name) -> {
                        GroupMember found = byUnit.get(unit);
                        if (found != null) {
                            units.put(unit, found);
                        }
                    }
                    case Addressee.OfGroup(GroupId group, String name) ->
                        byGroup.getOrDefault(group, List.of()).forEach(member -> units.put(member.unit(), member));
                }
            }
            return units.values();
        }
    }
}
