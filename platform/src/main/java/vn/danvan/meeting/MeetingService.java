package vn.danvan.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.council.CouncilMember;
import vn.danvan.council.CouncilService;
import vn.danvan.identity.ActingPost;
import vn.danvan.meeting.MeetingProblem.Reason;
import vn.danvan.shared.StaleVersion;
import vn.danvan.shared.TimeOrderedIds;

/** Meetings: planned, opened, closed, and opened again for a reason. Who attends is in {@link AttendanceService}. */
@Service
@Transactional
public class MeetingService {

    private final MeetingStore store;
    private final MeetingDesk desk;
    private final AttendanceService attendance;
    private final CouncilService councils;
    private final Pulses pulses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingService(
            MeetingStore store,
            MeetingDesk desk,
            AttendanceService attendance,
            CouncilService councils,
            Pulses pulses,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.desk = desk;
        this.attendance = attendance;
        this.councils = councils;
        this.pulses = pulses;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the acting post may plan meetings. */
    @Transactional(readOnly = true)
    public boolean mayPlan() {
        return desk.mayPlan();
    }

    /** @throws vn.danvan.identity.NotPermitted for who may not plan meetings */
    @Transactional(readOnly = true)
    public void requirePlanning() {
        desk.requirePlanning();
    }

    public MeetingId plan(MeetingDraft draft) {
        ActingPost post = desk.requirePlanning();
        requireMembers(draft);
        MeetingId id = new MeetingId(TimeOrderedIds.next(clock));
        store.add(id, draft, post.person().value());
        return id;
    }

    /**
     * @param version that the person looked at
     * @throws StaleVersion when somebody else changed it since
     */
    public void change(MeetingId id, int version, MeetingDraft draft) {
        desk.requirePlanning();
        if (desk.requireClosing(id).meeting().state() != MeetingState.PLANNED) {
            throw new MeetingProblem(Reason.NOT_PLANNED);
        }
        requireMembers(draft);
        store.change(id, version, draft);
        pulses.beat(id);
    }

    private void requireMembers(MeetingDraft draft) {
        List<CouncilMember> members = councils.members(draft.council(), desk.day(draft.startsAt()));
        if (members.isEmpty()) {
            throw new MeetingProblem(Reason.NO_MEMBERS);
        }
    }

    @Transactional(readOnly = true)
    public MeetingDetails details(MeetingId id) {
        Seat seat = desk.seat(id);
        return new MeetingDetails(
                seat.meeting(),
                attendance.sheet(seat.meeting()),
                seat,
                seat.closes() && seat.meeting().state() == MeetingState.PLANNED);
    }

    /** The latest first; council members see the meetings of their councils. */
    @Transactional(readOnly = true)
    public List<MeetingSummary> list(MeetingFilter filter, int offset, int limit) {
        return store.list(filter, ownOnly(), offset, limit);
    }

    @Transactional(readOnly = true)
    public int count(MeetingFilter filter) {
        return store.count(filter, ownOnly());
    }

    /** How many of those that match are in which state. */
    @Transactional(readOnly = true)
    public Map<String, Integer> counts(MeetingFilter filter) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (MeetingState state : MeetingState.values()) {
            counts.put(state.name(), count(new MeetingFilter(filter.text(), state)));
        }
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private @Nullable UUID ownOnly() {
        ActingPost post = desk.ownOnly();
        return post == null ? null : post.person().value();
    }

    /** @throws MeetingProblem without an agenda, and without a quorum */
    public void open(MeetingId id) {
        MeetingSummary meeting = locked(id, MeetingState.OPEN);
        if (meeting.state() != MeetingState.PLANNED) {
            throw new MeetingProblem(Reason.NOT_PLANNED);
        }
        if (store.items(id) == 0) {
            throw new MeetingProblem(Reason.AGENDA_EMPTY);
        }
        attendance.requireQuorum(meeting);
        store.move(meeting, MeetingState.OPEN, null);
        pulses.beat(id);
    }

    /** @throws MeetingProblem while a vote is open */
    public void close(MeetingId id) {
        desk.requireClosing(id);
        MeetingSummary meeting = locked(id, MeetingState.CLOSED);
        if (store.openBallots(id) > 0) {
            throw new MeetingProblem(Reason.VOTE_STILL_OPEN);
        }
        store.move(meeting, MeetingState.CLOSED, null);
        events.publishEvent(new MeetingClosed(id));
        pulses.beat(id);
    }

    /** Goes on with a closed meeting; what was voted stays voted, and the minutes get another edition. */
    public void reopen(MeetingId id, String reason) {
        desk.requireClosing(id);
        if (reason.isBlank()) {
            throw new MeetingProblem(Reason.REASON_MISSING);
        }
        MeetingSummary meeting = locked(id, MeetingState.OPEN);
        if (meeting.state() != MeetingState.CLOSED) {
            throw new MeetingProblem(Reason.NOT_CLOSED);
        }
        if (store.isAppraised(id)) {
            throw new MeetingProblem(Reason.ALREADY_APPRAISED);
        }
        store.move(meeting, MeetingState.OPEN, reason.strip());
        pulses.beat(id);
    }

    private MeetingSummary locked(MeetingId id, MeetingState next) {
        desk.requireRunning(id);
        MeetingSummary meeting = store.lock(id);
        if (!meeting.state().canBecome(next)) {
            throw new MeetingProblem(
                    switch (meeting.state()) {
                        case PLANNED -> Reason.NOT_OPEN;
                        case OPEN -> Reason.NOT_PLANNED;
                        case CLOSED -> Reason.CLOSED;
                    });
        }
        return meeting;
    }

    /** Today, as the meeting's days are counted. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
