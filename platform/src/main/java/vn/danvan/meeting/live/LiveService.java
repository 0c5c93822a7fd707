package vn.danvan.meeting.live;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.meeting.AttendanceService;
import vn.danvan.meeting.MeetingDesk;
import vn.danvan.meeting.MeetingId;
import vn.danvan.meeting.Pulses;
import vn.danvan.meeting.Seat;
import vn.danvan.meeting.agenda.AgendaItem;
import vn.danvan.meeting.agenda.AgendaService;
import vn.danvan.meeting.vote.Ballot;
import vn.danvan.meeting.vote.BallotService;
import vn.danvan.meeting.vote.BallotState;
import vn.danvan.meeting.vote.Marks;
import vn.danvan.meeting.vote.Recusals;

/** What all screens of a meeting are drawn from; nothing of it lives in a screen, so any of them can be lost. */
@Service
@Transactional(readOnly = true)
public class LiveService {

    private final MeetingDesk desk;
    private final AttendanceService attendance;
    private final AgendaService agenda;
    private final BallotService ballots;
    private final Recusals recusals;
    private final Pulses pulses;
    private final Clock clock;

    LiveService(
            MeetingDesk desk,
            AttendanceService attendance,
            AgendaService agenda,
            BallotService ballots,
            Recusals recusals,
            Pulses pulses,
            Clock clock) {
        this.desk = desk;
        this.attendance = attendance;
        this.agenda = agenda;
        this.ballots = ballots;
        this.recusals = recusals;
        this.pulses = pulses;
        this.clock = clock;
    }

    /** The pulse is read first: what changes meanwhile is looked at once more, and never missed. */
    public LiveMeeting look(MeetingId id) {
        Seat seat = desk.seat(id);
        Pulses.Pulse pulse = pulses.of(id);
        List<AgendaItem> items = agenda.items(id);
        AgendaItem shown = items.stream()
                .filter(each -> each.id().value().equals(pulse.item()))
                .findFirst()
                .orElse(null);
        Ballot ballot = shown == null ? null : latest(id, shown);
        Marks marks = ballot == null ? Marks.NONE : ballots.marks(ballot);
        return new LiveMeeting(
                seat,
                pulse.number(),
                attendance.sheet(seat.meeting()),
                items,
                shown,
                pulse.at(),
                ballot,
                marks,
                conflicted(seat, shown, ballot, marks),
                clock.instant());
    }

    private @Nullable Ballot latest(MeetingId id, AgendaItem shown) {
        return ballots.of(id).stream()
                .filter(each -> each.item().equals(shown.id()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** As fixed when the vote was opened; before that, as it is found now. */
    private Set<UUID> conflicted(Seat seat, @Nullable AgendaItem shown, @Nullable Ballot ballot, Marks marks) {
        boolean fixed = ballot != null && (ballot.state() == BallotState.OPEN || ballot.state() == BallotState.CLOSED);
        if (fixed || shown == null) {
            return marks.recused();
        }
        return recusals.of(seat.meeting().council(), shown);
    }
}
