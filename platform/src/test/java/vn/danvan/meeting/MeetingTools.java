package vn.danvan.meeting;

import java.time.Duration;
import java.time.Instant;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.SignedIn;
import vn.danvan.council.CouncilService;
import vn.danvan.meeting.agenda.AgendaService;
import vn.danvan.meeting.agenda.ItemId;
import vn.danvan.meeting.agenda.ItemText;
import vn.danvan.meeting.vote.BallotId;
import vn.danvan.meeting.vote.BallotPlan;
import vn.danvan.meeting.vote.BallotService;
import vn.danvan.meeting.vote.Choice;
import vn.danvan.meeting.vote.VoteService;

/** A meeting of a council made for one test, and what tests of meetings do again and again. */
public final class MeetingTools {

    private final MeetingService meetings;
    private final AttendanceService attendance;
    private final AgendaService agenda;
    private final BallotService ballots;
    private final VoteService votes;
    public final MadeCouncil council;
    public final MeetingId meeting;

    public MeetingTools(ApplicationContext context, int size, MeetingKind kind) {
        meetings = context.getBean(MeetingService.class);
        attendance = context.getBean(AttendanceService.class);
        agenda = context.getBean(AgendaService.class);
        ballots = context.getBean(BallotService.class);
        votes = context.getBean(VoteService.class);
        council = MadeCouncil.of(size, context.getBean(CouncilService.class), context.getBean(JdbcClient.class));
        Instant begins = Instant.now().plus(Duration.ofMinutes(10));
        MadeCouncil.sitAtTheDesk();
        meeting =
                meetings.plan(new MeetingDraft(council.id(), kind, "Phiên họp thử", "Phòng họp số 1", begins, begins));
        SignedIn.nobody();
    }

    public ItemId item(String title) {
        return desk(() -> agenda.addItem(meeting, ItemText.of(title)));
    }

    public BallotId prepared(ItemId item, boolean secret, BallotTitle title) {
        return desk(() -> ballots.prepare(item, new BallotPlan(secret, title, "")));
    }

    /** The first so many members are in the room. */
    public void present(int many) {
        for (int member = 0; member < many; member++) {
            attend(member, Presence.PRESENT);
        }
    }

    public void attend(int member, Presence presence) {
        desk(() -> {
            attendance.attend(meeting, council.members().get(member), presence);
            return presence;
        });
    }

    public void open() {
        desk(() -> {
            meetings.open(meeting);
            return meeting;
        });
    }

    public BallotId openVote(ItemId item) {
        return desk(() -> ballots.open(item));
    }

    public void cast(int member, BallotId ballot, Choice choice) {
        SignedIn.as("khanh-hoa", council.usernames().get(member), () -> {
            votes.cast(ballot, choice);
            return choice;
        });
    }

    /** In writing: by the member where the vote is secret, else by the secretary. */
    public void written(int member, BallotId ballot, Choice choice, boolean secret) {
        if (secret) {
            SignedIn.as("khanh-hoa", council.usernames().get(member), () -> {
                votes.handIn(ballot, choice);
                return choice;
            });
        } else {
            desk(() -> {
                votes.enter(ballot, council.members().get(member), choice);
                return choice;
            });
        }
    }

    public <T> T desk(java.util.function.Supplier<T> work) {
        return SignedIn.as("khanh-hoa", "quantri", work);
    }
}
