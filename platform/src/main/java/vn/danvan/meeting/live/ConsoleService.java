package vn.danvan.meeting.live;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.meeting.MeetingDesk;
import vn.danvan.meeting.MeetingId;
import vn.danvan.meeting.MeetingProblem;
import vn.danvan.meeting.MeetingProblem.Reason;
import vn.danvan.meeting.MeetingState;
import vn.danvan.meeting.Pulses;
import vn.danvan.meeting.agenda.AgendaItem;
import vn.danvan.meeting.agenda.AgendaService;
import vn.danvan.meeting.agenda.ItemId;
import vn.danvan.meeting.agenda.ItemState;
import vn.danvan.meeting.vote.Ballot;
import vn.danvan.meeting.vote.BallotService;
import vn.danvan.meeting.vote.BallotState;
import vn.danvan.meeting.vote.Tally;

/** The chair's acts. Each is one transaction, so a lost connection loses nothing that was answered. */
@Service
@Transactional
public class ConsoleService {

    private final MeetingDesk desk;
    private final AgendaService agenda;
    private final BallotService ballots;
    private final Pulses pulses;

    ConsoleService(MeetingDesk desk, AgendaService agenda, BallotService ballots, Pulses pulses) {
        this.desk = desk;
        this.agenda = agenda;
        this.ballots = ballots;
        this.pulses = pulses;
    }

    /** Shows an item on all screens; one that was put off is taken up again. */
    public void show(MeetingId meeting, ItemId id) {
        requireSilent(meeting);
        AgendaItem item = agenda.item(id);
        if (!item.meeting().equals(meeting)) {
            throw new MeetingProblem(Reason.NOTHING_SHOWN);
        }
        if (item.state() == ItemState.DEFERRED) {
            agenda.settle(item, ItemState.WAITING);
        }
        pulses.show(meeting, id.value());
    }

    public void openVote(MeetingId meeting) {
        desk.requireRunning(meeting);
        ballots.open(shown(meeting).id());
    }

    /** @throws MeetingProblem where no vote is open */
    public Tally closeVote(MeetingId meeting) {
        desk.requireRunning(meeting);
        return ballots.close(openBallot(meeting)
                .orElseThrow(() -> new MeetingProblem(Reason.BALLOT_NOT_OPEN))
                .id());
    }

    /**
     * Declares the vote void that is open, or else the one that is prepared for the item shown: it has to be repeated.
     *
     * @throws MeetingProblem where there is neither
     */
    public void annulVote(MeetingId meeting) {
        desk.requireRunning(meeting);
        AgendaItem shown = shown(meeting);
        ballots.annul(openBallot(meeting)
                .or(() -> ballots.of(meeting).stream()
                        .filter(each -> each.item().equals(shown.id()) && each.state() == BallotState.PREPARED)
                        .findFirst())
                .orElseThrow(() -> new MeetingProblem(Reason.BALLOT_NOT_VOIDABLE))
                .id());
    }

    /** Puts the item shown off, and shows the next one. */
    public void defer(MeetingId meeting) {
        requireSilent(meeting);
        settleAndGoOn(meeting, ItemState.DEFERRED);
    }

    /** Done with the item shown; at the end it stays on the screens. */
    public void next(MeetingId meeting) {
        requireSilent(meeting);
        if (pulses.of(meeting).item() == null) {
            goOn(meeting, 0);
            return;
        }
        settleAndGoOn(meeting, ItemState.DONE);
    }

    private void settleAndGoOn(MeetingId meeting, ItemState state) {
        AgendaItem shown = shown(meeting);
        agenda.settle(shown, state);
        pulses.beat(meeting);
        goOn(meeting, shown.position());
    }

    /** The next one that waits, from the beginning again after the last. */
    private void goOn(MeetingId meeting, int position) {
        List<AgendaItem> waiting = agenda.items(meeting).stream()
                .filter(each -> each.state() == ItemState.WAITING)
                .toList();
        Predicate<AgendaItem> later = each -> each.position() > position;
        waiting.stream()
                .min(Comparator.<AgendaItem, Boolean>comparing(each -> !later.test(each))
                        .thenComparing(AgendaItem::position))
                .ifPresent(next -> pulses.show(meeting, next.id().value()));
    }

    private void requireSilent(MeetingId meeting) {
        desk.requireRunning(meeting);
        if (desk.lock(meeting).state() != MeetingState.OPEN) {
            throw new MeetingProblem(Reason.NOT_OPEN);
        }
        if (openBallot(meeting).isPresent()) {
            throw new MeetingProblem(Reason.VOTE_STILL_OPEN);
        }
    }

    private Optional<Ballot> openBallot(MeetingId meeting) {
        return ballots.of(meeting).stream()
                .filter(each -> each.state() == BallotState.OPEN)
                .findFirst();
    }

    private AgendaItem shown(MeetingId meeting) {
        Pulses.Pulse pulse = pulses.of(meeting);
        return agenda.items(meeting).stream()
                .filter(each -> each.id().value().equals(pulse.item()))
                .findFirst()
                .orElseThrow(() -> new MeetingProblem(Reason.NOTHING_SHOWN));
    }
}
