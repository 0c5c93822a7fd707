package vn.danvan.meeting.vote;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.meeting.AttendanceService;
import vn.danvan.meeting.AttendanceSheet;
import vn.danvan.meeting.Attender;
import vn.danvan.meeting.BallotTitle;
import vn.danvan.meeting.MeetingDesk;
import vn.danvan.meeting.MeetingId;
import vn.danvan.meeting.MeetingProblem;
import vn.danvan.meeting.MeetingProblem.Reason;
import vn.danvan.meeting.MeetingState;
import vn.danvan.meeting.MeetingSummary;
import vn.danvan.meeting.Pulses;
import vn.danvan.meeting.agenda.AgendaItem;
import vn.danvan.meeting.agenda.AgendaService;
import vn.danvan.meeting.agenda.ItemId;
import vn.danvan.shared.TimeOrderedIds;

/** Ballots on items: prepared, opened, closed and counted, or declared void. Votes go to {@link VoteService}. */
@Service
@Transactional
public class BallotService {

    private final BallotStore store;
    private final MarkStore marks;
    private final Urns urns;
    private final Counting counting;
    private final Recusals recusals;
    private final AgendaService agenda;
    private final MeetingDesk desk;
    private final AttendanceService attendance;
    private final Pulses pulses;
    private final Clock clock;

    BallotService(
            BallotStore store,
            MarkStore marks,
            Urns urns,
            Counting counting,
            Recusals recusals,
            AgendaService agenda,
            MeetingDesk desk,
            AttendanceService attendance,
            Pulses pulses,
            Clock clock) {
        this.store = store;
        this.marks = marks;
        this.urns = urns;
        this.counting = counting;
        this.recusals = recusals;
        this.agenda = agenda;
        this.desk = desk;
        this.attendance = attendance;
        this.pulses = pulses;
        this.clock = clock;
    }

    /** All rounds, in the order of the agenda. */
    @Transactional(readOnly = true)
    public List<Ballot> of(MeetingId meeting) {
        desk.seat(meeting);
        return store.of(meeting);
    }

    /** What is voted on by this ballot. */
    @Transactional(readOnly = true)
    public AgendaItem itemOf(BallotId id) {
        return agenda.item(store.find(id).item());
    }

    @Transactional(readOnly = true)
    public Marks marks(Ballot ballot) {
        agenda.item(ballot.item());
        return marks.of(ballot);
    }

    /**
     * Says how an item will be voted on, and sets up the urn of a secret vote, so that absent members can hand in theirs.
     *
     * @throws MeetingProblem once somebody has voted
     */
    public BallotId prepare(ItemId id, BallotPlan plan) {
        AgendaItem item = agenda.item(id);
        if (desk.requireRunning(item.meeting()).meeting().state() == MeetingState.CLOSED) {
            throw new MeetingProblem(Reason.CLOSED);
        }
        desk.lock(item.meeting());
        BallotId prepared =
                store.latest(id).map(latest -> prepareAgain(item, latest, plan)).orElseGet(() -> add(item, 1, plan));
        pulses.beat(item.meeting());
        return prepared;
    }

    private BallotId prepareAgain(AgendaItem item, Ballot latest, BallotPlan plan) {
        return switch (latest.state()) {
            case OPEN -> throw new MeetingProblem(Reason.VOTE_STILL_OPEN);
            case CLOSED, VOID -> add(item, latest.round() + 1, plan);
            case PREPARED -> change(latest, plan);
        };
    }

    private BallotId change(Ballot ballot, BallotPlan plan) {
        store.lock(ballot.id());
        if (!marks.of(ballot).written().isEmpty()) {
            throw new MeetingProblem(Reason.ITEM_HAS_VOTES);
        }
        store.change(ballot.id(), plan);
        urns.remove(ballot.id());
        if (plan.secret()) {
            urns.setUp(ballot.id());
        }
        return ballot.id();
    }

    private BallotId add(AgendaItem item, int round, BallotPlan plan) {
        BallotId id = new BallotId(TimeOrderedIds.next(clock));
        store.add(id, item.id(), round, plan);
        if (plan.secret()) {
            urns.setUp(id);
        }
        return id;
    }

    /**
     * Opens the vote on an item: the ballot that was prepared for it, else another round like the one before.
     *
     * @throws MeetingProblem without a quorum, while another vote is open, and where somebody who must not vote has done
     *     so in secret
     */
    public BallotId open(ItemId id) {
        AgendaItem item = agenda.item(id);
        desk.requireRunning(item.meeting());
        MeetingSummary meeting = desk.lock(item.meeting());
        if (meeting.state() != MeetingState.OPEN) {
            throw new MeetingProblem(Reason.NOT_OPEN);
        }
        AttendanceSheet sheet = attendance.requireQuorum(meeting);
        if (store.of(meeting.id()).stream().anyMatch(each -> each.state() == BallotState.OPEN)) {
            throw new MeetingProblem(Reason.VOTE_STILL_OPEN);
        }
        Ballot ballot = store.lock(prepared(item));
        Set<UUID> recused = recused(meeting, item, sheet);
        if (ballot.secret() && recused.stream().anyMatch(marks.of(ballot)::hasVoted)) {
            throw new MeetingProblem(Reason.CONFLICTED_HAS_VOTED);
        }
        store.open(ballot.id(), recused);
        pulses.beat(meeting.id());
        return ballot.id();
    }

    private Set<UUID> recused(MeetingSummary meeting, AgendaItem item, AttendanceSheet sheet) {
        Set<UUID> recused = new HashSet<>(recusals.of(meeting.council(), item));
        recused.retainAll(sheet.members().stream()
                .map(Attender::member)
                .map(each -> each.id())
                .toList());
        return recused;
    }

    private BallotId prepared(AgendaItem item) {
        return store.latest(item.id())
                .map(latest -> latest.state() == BallotState.PREPARED
                        ? latest.id()
                        : add(item, latest.round() + 1, BallotPlan.asBefore(latest)))
                .orElseGet(() -> add(
                        item,
                        1,
                        new BallotPlan(
                                false, item.model() == null ? BallotTitle.ORDINARY : BallotTitle.RECOGNITION, "")));
    }

    /** Counts, and says what it came to. Nothing of it changes any more. */
    public Tally close(BallotId id) {
        MeetingId meeting = requireRunning(id);
        MeetingSummary locked = desk.lock(meeting);
        Ballot ballot = store.lock(id);
        if (ballot.state() != BallotState.OPEN) {
            throw new MeetingProblem(Reason.BALLOT_NOT_OPEN);
        }
        Tally tally = counting.count(locked, ballot);
        store.close(id, tally);
        pulses.beat(meeting);
        return tally;
    }

    /** Breaks a vote off, or gives up one that was prepared. Votes by name stay on record; an urn goes unread. */
    public void annul(BallotId id) {
        MeetingId meeting = requireRunning(id);
        desk.lock(meeting);
        Ballot ballot = store.lock(id);
        if (ballot.state() != BallotState.OPEN && ballot.state() != BallotState.PREPARED) {
            throw new MeetingProblem(Reason.BALLOT_NOT_VOIDABLE);
        }
        store.annul(id);
        urns.remove(id);
        pulses.beat(meeting);
    }

    private MeetingId requireRunning(BallotId id) {
        MeetingId meeting = itemOf(id).meeting();
        desk.requireRunning(meeting);
        return meeting;
    }
}
