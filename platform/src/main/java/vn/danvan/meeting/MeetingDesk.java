package vn.danvan.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danvan.council.CouncilMember;
import vn.danvan.council.CouncilRole;
import vn.danvan.council.CouncilService;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.Duty;
import vn.danvan.identity.NotPermitted;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.meeting.MeetingProblem.Reason;
import vn.danvan.shared.NotFound;

/** Whose a meeting is: the council's, and those who prepare and close its appraisals. */
@Component
public class MeetingDesk {

    private final Rights rights;
    private final CouncilService councils;
    private final MeetingStore store;
    private final Clock clock;

    MeetingDesk(Rights rights, CouncilService councils, MeetingStore store, Clock clock) {
        this.rights = rights;
        this.councils = councils;
        this.store = store;
        this.clock = clock;
    }

    /** Whoever carries duties in a council sees the meetings of the own councils, the others see all. */
    @Nullable
    ActingPost ownOnly() {
        ActingPost post = rights.require(Right.READ_COUNCILS);
        return post.duty() == Duty.COUNCIL_MEMBER ? post : null;
    }

    boolean mayPlan() {
        return rights.may(Right.CLOSE_APPRAISALS);
    }

    ActingPost requirePlanning() {
        return rights.require(Right.CLOSE_APPRAISALS);
    }

    /** @throws NotFound for a meeting that is not there, or not this person's to see */
    public Seat seat(MeetingId id) {
        ActingPost post = rights.require(Right.READ_COUNCILS);
        MeetingSummary meeting = store.find(id).orElseThrow(NotFound::new);
        CouncilMember member = members(meeting).stream()
                .filter(each -> each.person().equals(post.person().value()))
                .findFirst()
                .orElse(null);
        if (member == null && post.duty() == Duty.COUNCIL_MEMBER) {
            throw new NotFound();
        }
        boolean closes = rights.may(Right.CLOSE_APPRAISALS);
        return new Seat(post, meeting, member, closes || leads(member), closes);
    }

    private static boolean leads(@Nullable CouncilMember member) {
        return member != null && member.role().leads();
    }

    public Seat requireRunning(MeetingId id) {
        Seat seat = seat(id);
        if (!seat.runs()) {
            throw new NotPermitted(Right.CLOSE_APPRAISALS);
        }
        return seat;
    }

    public Seat requireClosing(MeetingId id) {
        Seat seat = seat(id);
        if (!seat.closes()) {
            throw new NotPermitted(Right.CLOSE_APPRAISALS);
        }
        return seat;
    }

    /** Until the end of the transaction nobody else moves the meeting or its ballots. */
    public MeetingSummary lock(MeetingId id) {
        return store.lock(id);
    }

    /** @throws MeetingProblem for who has no vote in this council */
    public CouncilMember requireMember(Seat seat) {
        CouncilMember member = seat.member();
        if (member == null) {
            throw new MeetingProblem(Reason.NOT_A_MEMBER);
        }
        return member;
    }

    /** Members on the day of the meeting, in the order of roles. */
    public List<CouncilMember> members(MeetingSummary meeting) {
        return councils.members(meeting.council(), day(meeting.startsAt()));
    }

    /** The secretaries and whoever closes may write what another member decided on paper. */
    public void requireWriting(Seat seat) {
        CouncilMember member = seat.member();
        if (!seat.closes() && (member == null || member.role() != CouncilRole.SECRETARY)) {
            throw new NotPermitted(Right.CLOSE_APPRAISALS);
        }
    }

    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
