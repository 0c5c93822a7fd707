package vn.danvan.meeting.vote;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.meeting.AttendanceService;
import vn.danvan.meeting.Attender;
import vn.danvan.meeting.MeetingDesk;
import vn.danvan.meeting.MeetingProblem;
import vn.danvan.meeting.MeetingProblem.Reason;
import vn.danvan.meeting.MeetingSummary;
import vn.danvan.meeting.Presence;
import vn.danvan.meeting.Pulses;
import vn.danvan.meeting.Seat;
import vn.danvan.meeting.agenda.AgendaItem;
import vn.danvan.meeting.agenda.AgendaService;
import vn.danvan.shared.NotFound;

/**
 * Takes votes: each member one on each ballot, in the room or, before the deadline, in writing. Of a secret vote nothing
 * that is stored joins the member and the choice.
 *
 * @see "ADR 0016: a secret vote is a sealed count"
 */
@Service
@Transactional
public class VoteService {

    private final BallotStore ballots;
    private final MarkStore marks;
    private final Urns urns;
    private final Recusals recusals;
    private final AgendaService agenda;
    private final AttendanceService attendance;
    private final MeetingDesk desk;
    private final Pulses pulses;
    private final Clock clock;

    VoteService(
            BallotStore ballots,
            MarkStore marks,
            Urns urns,
            Recusals recusals,
            AgendaService agenda,
            AttendanceService attendance,
            MeetingDesk desk,
            Pulses pulses,
            Clock clock) {
        this.ballots = ballots;
        this.marks = marks;
        this.urns = urns;
        this.recusals = recusals;
        this.agenda = agenda;
        this.attendance = attendance;
        this.desk = desk;
        this.pulses = pulses;
        this.clock = clock;
    }

    /**
     * The acting member's vote, in the room.
     *
     * @throws MeetingProblem for who is not there, must not vote, or has voted, be it in writing
     */
    public void cast(BallotId id, Choice choice) {
        Ballot ballot = ballots.lock(id);
        if (ballot.state() != BallotState.OPEN) {
            throw new MeetingProblem(Reason.BALLOT_NOT_OPEN);
        }
        AgendaItem item = agenda.item(ballot.item());
        Seat seat = desk.seat(item.meeting());
        UUID member = desk.requireMember(seat).id();
        if (presence(seat.meeting(), member) != Presence.PRESENT) {
            throw new MeetingProblem(Reason.NOT_PRESENT);
        }
        if (marks.of(ballot).recused().contains(member)) {
            throw new MeetingProblem(Reason.CONFLICTED);
        }
        take(ballot, item, seat.meeting(), member, choice, false);
    }

    /** As {@link #cast}, for callers whose requests are put on record: a secret vote is not taken from them. */
    public void castByName(BallotId id, Choice choice) {
        Ballot ballot = ballots.find(id);
        agenda.item(ballot.item());
        refuseSecret(ballot, Reason.SECRET_ON_SCREEN_ONLY);
        cast(id, choice);
    }

    /** As {@link #handIn}, for callers whose requests are put on record: a secret vote is not taken from them. */
    public void handInByName(BallotId id, Choice choice) {
        Ballot ballot = ballots.find(id);
        agenda.item(ballot.item());
        refuseSecret(ballot, Reason.SECRET_ON_SCREEN_ONLY);
        handIn(id, choice);
    }

    /** The acting member's vote in writing, before the deadline; the only way for a secret one. */
    public void handIn(BallotId id, Choice choice) {
        Ballot ballot = ballots.lock(id);
        AgendaItem item = agenda.item(ballot.item());
        Seat seat = desk.seat(item.meeting());
        written(ballot, item, seat.meeting(), desk.requireMember(seat).id(), choice);
    }

    /**
     * A vote on paper that the secretary enters before the deadline.
     *
     * @throws MeetingProblem of a secret ballot
     */
    public void enter(BallotId id, UUID member, Choice choice) {
        Ballot ballot = ballots.lock(id);
        AgendaItem item = agenda.item(ballot.item());
        Seat seat = desk.requireRunning(item.meeting());
        desk.requireWriting(seat);
        refuseSecret(ballot, Reason.SECRET_BY_MEMBER_ONLY);
        written(ballot, item, seat.meeting(), member, choice);
    }

    private void written(Ballot ballot, AgendaItem item, MeetingSummary meeting, UUID member, Choice choice) {
        if (ballot.state() != BallotState.PREPARED) {
            throw new MeetingProblem(Reason.BALLOT_NOT_PREPARED);
        }
        if (clock.instant().isAfter(meeting.writtenUntil())) {
            throw new MeetingProblem(Reason.WRITTEN_TOO_LATE);
        }
        if (presence(meeting, member) == Presence.PRESENT) {
            throw new MeetingProblem(Reason.PRESENT_VOTES_IN_ROOM);
        }
        take(ballot, item, meeting, member, choice, true);
        attendance.handedIn(meeting, member);
    }

    private void take(
            Ballot ballot, AgendaItem item, MeetingSummary meeting, UUID member, Choice choice, boolean written) {
        if (recusals.of(meeting.council(), item).contains(member)) {
            throw new MeetingProblem(Reason.CONFLICTED);
        }
        if (!marks.mark(ballot.id(), member, written)) {
            throw new MeetingProblem(Reason.ALREADY_VOTED);
        }
        if (ballot.secret()) {
            urns.put(ballot.id(), choice);
        } else {
            marks.vote(ballot.id(), member, choice);
        }
        pulses.beat(meeting.id());
    }

    private static void refuseSecret(Ballot ballot, Reason reason) {
        if (ballot.secret()) {
            throw new MeetingProblem(reason);
        }
    }

    private Presence presence(MeetingSummary meeting, UUID member) {
        return attendance.sheet(meeting).members().stream()
                .filter(each -> each.member().id().equals(member))
                .map(Attender::presence)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
