package vn.danvan.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.council.CouncilProblem.Reason;
import vn.danvan.identity.Acting;
import vn.danvan.identity.NotPermitted;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;
import vn.danvan.shared.TimeOrderedIds;

/** Councils, their terms and their members. */
@Service
@Transactional
public class CouncilService {

    private final CouncilStore store;
    private final Rights rights;
    private final Acting acting;
    private final Clock clock;

    CouncilService(CouncilStore store, Rights rights, Acting acting, Clock clock) {
        this.store = store;
        this.rights = rights;
        this.acting = acting;
        this.clock = clock;
    }

    /** All councils, those of the latest term first. */
    @Transactional(readOnly = true)
    public List<CouncilSummary> list() {
        rights.require(Right.READ_COUNCILS);
        return store.all();
    }

    /** Those of which the acting person is a member today. */
    @Transactional(readOnly = true)
    public List<CouncilSummary> mine() {
        rights.require(Right.READ_COUNCILS);
        return store.ofPerson(acting.required().person().value());
    }

    /** @throws NotFound for an id that is not of this province */
    @Transactional(readOnly = true)
    public CouncilDetails details(CouncilId id) {
        rights.require(Right.READ_COUNCILS);
        return new CouncilDetails(summary(id), store.memberships(id), mayManage());
    }

    /** Who is a member on that day, in the order of roles; both the first and the last day of a membership count. */
    @Transactional(readOnly = true)
    public List<CouncilMember> members(CouncilId id, LocalDate on) {
        rights.require(Right.READ_COUNCILS);
        summary(id);
        return store.memberships(id).stream()
                .filter(each -> each.holds(on))
                .map(Membership::member)
                .toList();
    }

    /** Whether the acting post may make and change councils. */
    @Transactional(readOnly = true)
    public boolean mayManage() {
        return rights.may(Right.MANAGE_COUNCILS);
    }

    /** @throws CouncilProblem where the standing unit is not of this province */
    public CouncilId create(CouncilFacts facts) {
        rights.require(Right.MANAGE_COUNCILS);
        requireUnit(facts);
        CouncilId id = new CouncilId(TimeOrderedIds.next(clock));
        store.add(id, facts);
        return id;
    }

    /**
     * @param version that the person looked at
     * @throws CouncilProblem also where a membership would lie outside the new term
     */
    public void change(CouncilId id, int version, CouncilFacts facts) {
        rights.require(Right.MANAGE_COUNCILS);
        summary(id);
        requireUnit(facts);
        store.memberships(id).forEach(each -> requireWithin(facts, each.from(), each.to()));
        if (!store.change(id, version, facts)) {
            throw new StaleVersion();
        }
    }

    /** @return the id of the membership */
    public UUID appoint(CouncilId id, Appointment appointment) {
        rights.require(Right.MANAGE_COUNCILS);
        requireWithin(summary(id).facts(), appointment.from(), appointment.to());
        if (!store.isPerson(appointment.person())) {
            throw new CouncilProblem(Reason.NO_SUCH_PERSON);
        }
        requireRoom(id, appointment, null);
        UUID membership = TimeOrderedIds.next(clock);
        store.appoint(membership, id, appointment);
        return membership;
    }

    /**
     * Ends a membership, or moves its end; what the member did stays.
     *
     * @param last the last day
     * @throws CouncilProblem also where a later end would meet another membership that cannot be beside it
     */
    public void dismiss(CouncilId id, UUID membership, LocalDate last) {
        rights.require(Right.MANAGE_COUNCILS);
        CouncilFacts facts = summary(id).facts();
        Membership found = store.memberships(id).stream()
                .filter(each -> each.member().id().equals(membership))
                .findFirst()
                .orElseThrow(NotFound::new);
        requireWithin(facts, found.from(), last);
        CouncilMember member = found.member();
        requireRoom(id, new Appointment(member.person(), member.role(), found.from(), last), membership);
        store.dismiss(membership, last);
    }

    /** Whom one may appoint: people of the province whose name holds this text, at most 20. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(String text) {
        rights.require(Right.MANAGE_COUNCILS);
        return store.candidates(text);
    }

    /**
     * The acting person's membership in this council today.
     *
     * @throws NotPermitted where there is none
     */
    @Transactional(readOnly = true)
    public CouncilMember me(CouncilId id) {
        UUID person = acting.required().person().value();
        LocalDate today = LocalDate.now(clock);
        return store.memberships(id).stream()
                .filter(each -> each.holds(today) && each.member().person().equals(person))
                .map(Membership::member)
                .findFirst()
                .orElseThrow(() -> new NotPermitted(Right.SCORE_MODELS));
    }

    private CouncilSummary summary(CouncilId id) {
        return store.find(id).orElseThrow(NotFound::new);
    }

    private void requireUnit(CouncilFacts facts) {
        if (!store.isUnit(facts.standingUnit())) {
            throw new CouncilProblem(Reason.NO_SUCH_UNIT);
        }
    }

    private static void requireWithin(CouncilFacts facts, LocalDate from, @Nullable LocalDate to) {
        boolean backwards = to != null && to.isBefore(from);
        boolean late = to != null && to.isAfter(facts.termTo());
        if (backwards || late || from.isBefore(facts.termFrom()) || from.isAfter(facts.termTo())) {
            throw new CouncilProblem(Reason.MEMBER_DAYS_WRONG);
        }
    }

    /** @param own the membership that is changed */
    private void requireRoom(CouncilId id, Appointment wanted, @Nullable UUID own) {
        List<Membership> meeting = store.memberships(id).stream()
                .filter(each -> wanted.meets(each) && !each.member().id().equals(own))
                .toList();
        if (meeting.stream().anyMatch(each -> each.member().person().equals(wanted.person()))) {
            throw new CouncilProblem(Reason.MEMBER_TWICE);
        }
        if (wanted.role() == CouncilRole.CHAIR
                && meeting.stream().anyMatch(each -> each.member().role() == CouncilRole.CHAIR)) {
            throw new CouncilProblem(Reason.SECOND_CHAIR);
        }
    }
}
