package vn.danvan.meeting.minutes;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.meeting.MeetingDesk;
import vn.danvan.meeting.MeetingId;
import vn.danvan.meeting.MeetingProblem;
import vn.danvan.meeting.MeetingProblem.Reason;
import vn.danvan.meeting.MeetingService;
import vn.danvan.meeting.MeetingState;
import vn.danvan.meeting.MeetingSummary;
import vn.danvan.meeting.Pulses;
import vn.danvan.meeting.Seat;
import vn.danvan.meeting.agenda.AgendaService;
import vn.danvan.shared.NotFound;

/** Closing a meeting makes its minutes; from then on they change only as a new edition. */
@Service
@Transactional
public class MinutesService {

    private final MinutesStore store;
    private final MinutesWriting writing;
    private final Appraising appraising;
    private final MeetingService meetings;
    private final MeetingDesk desk;
    private final AgendaService agenda;
    private final Pulses pulses;

    MinutesService(
            MinutesStore store,
            MinutesWriting writing,
            Appraising appraising,
            MeetingService meetings,
            MeetingDesk desk,
            AgendaService agenda,
            Pulses pulses) {
        this.store = store;
        this.writing = writing;
        this.appraising = appraising;
        this.meetings = meetings;
        this.desk = desk;
        this.agenda = agenda;
        this.pulses = pulses;
    }

    /**
     * Closes the meeting and makes its minutes: the first edition, or the next one of a meeting that was opened again.
     *
     * @throws MeetingProblem while a vote is open, or a blind round with one of the models
     */
    public Minutes close(MeetingId meeting, MinutesHead head) {
        requireNotInFuture(head);
        meetings.close(meeting);
        return make(meeting, head);
    }

    /** Another edition, from what is stored now and with other words; the reason says why. */
    public Minutes revise(MeetingId meeting, MinutesHead head) {
        desk.requireClosing(meeting);
        requireNotInFuture(head);
        desk.lock(meeting);
        Minutes latest = latest(meeting);
        if (head.reason().isEmpty()) {
            throw new MeetingProblem(Reason.REASON_MISSING);
        }
        if (latest.appraised()) {
            throw new MeetingProblem(Reason.ALREADY_APPRAISED);
        }
        return make(meeting, head);
    }

    private Minutes make(MeetingId meeting, MinutesHead head) {
        Seat seat = desk.requireClosing(meeting);
        MeetingSummary closed = seat.meeting();
        if (closed.state() != MeetingState.CLOSED) {
            throw new MeetingProblem(Reason.NOT_CLOSED);
        }
        if (agenda.conceals(meeting)) {
            throw new MeetingProblem(Reason.BLIND_ROUND_OPEN);
        }
        store.add(
                meeting,
                head,
                writing.write(closed, head.remarks()),
                seat.post().person().value());
        pulses.beat(meeting);
        return latest(meeting);
    }

    private void requireNotInFuture(MinutesHead head) {
        if (head.issuedOn().isAfter(meetings.today())) {
            throw new MeetingProblem(Reason.DATE_IN_FUTURE);
        }
    }

    /**
     * The models that the council dealt with go on to be decided, by the number and day of these minutes. After that the
     * meeting stays closed and its minutes as they are.
     *
     * @return how many models
     */
    public int appraise(MeetingId meeting) {
        desk.requireClosing(meeting);
        desk.lock(meeting);
        Minutes latest = latest(meeting);
        if (desk.seat(meeting).meeting().state() != MeetingState.CLOSED) {
            throw new MeetingProblem(Reason.NOT_CLOSED);
        }
        if (latest.appraised()) {
            throw new MeetingProblem(Reason.ALREADY_APPRAISED);
        }
        store.appraised(latest);
        pulses.beat(meeting);
        return appraising.appraise(latest);
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Minutes> editions(MeetingId meeting) {
        desk.seat(meeting);
        return store.of(meeting);
    }

    /** What the minutes would say of the meeting just now. */
    @Transactional(readOnly = true)
    public MinutesContent preview(MeetingId meeting) {
        return writing.write(desk.seat(meeting).meeting(), "");
    }

    /** Whether the meeting's history may be shown, which says all names. */
    @Transactional(readOnly = true)
    public boolean tellsHistory(MeetingId meeting) {
        return !agenda.conceals(meeting);
    }

    /** @throws NotFound where there is no such edition */
    @Transactional(readOnly = true)
    public Minutes edition(MeetingId meeting, int edition) {
        return editions(meeting).stream()
                .filter(each -> each.edition() == edition)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Minutes latest(MeetingId meeting) {
        return store.of(meeting).stream().findFirst().orElseThrow(() -> new MeetingProblem(Reason.NO_MINUTES));
    }
}
