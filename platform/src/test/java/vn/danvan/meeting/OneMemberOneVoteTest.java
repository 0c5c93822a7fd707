package vn.danvan.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.meeting.MeetingProblem.Reason;
import vn.danvan.meeting.agenda.ItemId;
import vn.danvan.meeting.vote.BallotId;
import vn.danvan.meeting.vote.BallotService;
import vn.danvan.meeting.vote.Choice;
import vn.danvan.meeting.vote.Counts;
import vn.danvan.shared.NotFound;

/** Who may vote when, and nobody twice. */
@PlatformTest
@WithTenant("khanh-hoa")
class OneMemberOneVoteTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private BallotService ballots;

    @Autowired
    private MeetingService meetings;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void ofTwoVotesAtOnceExactlyOneCounts(boolean secret) throws Exception {
        MeetingTools tools = new MeetingTools(context, 3, MeetingKind.ORDINARY);
        ItemId item = tools.item("Nghị quyết");
        tools.prepared(item, secret, BallotTitle.ORDINARY);
        tools.present(3);
        tools.open();
        BallotId ballot = tools.openVote(item);
        List<Future<Boolean>> taken;
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            taken = both.invokeAll(List.of(vote(tools, ballot, Choice.AGREE), vote(tools, ballot, Choice.DISAGREE)));
        }

        assertThat(List.of(taken.get(0).get(), taken.get(1).get())).containsExactlyInAnyOrder(true, false);
        Counts counts = tools.desk(() -> ballots.close(ballot)).counts();
        assertThat(counts.sum()).isEqualTo(1);
        assertThat(counts.agreed() == 1).isEqualTo(taken.get(0).get());
    }

    private static Callable<Boolean> vote(MeetingTools tools, BallotId ballot, Choice choice) {
        return () -> {
            try {
                tools.cast(0, ballot, choice);
                return true;
            } catch (MeetingProblem refused) {
                assertThat(refused.reason()).isEqualTo(Reason.ALREADY_VOTED);
                return false;
            }
        };
    }

    @Test
    void whoVotedInWritingDoesNotVoteAgainInTheRoom() {
        MeetingTools tools = new MeetingTools(context, 3, MeetingKind.ORDINARY);
        ItemId item = tools.item("Nghị quyết");
        BallotId ballot = tools.prepared(item, true, BallotTitle.ORDINARY);
        tools.written(2, ballot, Choice.AGREE, true);
        tools.present(3);
        tools.open();
        tools.openVote(item);

        refused(Reason.ALREADY_VOTED, () -> tools.cast(2, ballot, Choice.AGREE));
    }

    @Test
    void onlyMembersInTheRoomVoteAndOnlyWhileTheVoteIsOpen() {
        MeetingTools tools = new MeetingTools(context, 3, MeetingKind.ORDINARY);
        ItemId item = tools.item("Nghị quyết");
        BallotId ballot = tools.prepared(item, false, BallotTitle.ORDINARY);
        tools.present(2);
        refused(Reason.BALLOT_NOT_OPEN, () -> tools.cast(0, ballot, Choice.AGREE));
        tools.open();
        tools.openVote(item);

        refused(Reason.NOT_PRESENT, () -> tools.cast(2, ballot, Choice.AGREE));
        MeetingTools elsewhere = new MeetingTools(context, 1, MeetingKind.ORDINARY);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> elsewhere.cast(0, ballot, Choice.AGREE));
        tools.desk(() -> ballots.close(ballot));
        refused(Reason.BALLOT_NOT_OPEN, () -> tools.cast(1, ballot, Choice.AGREE));
    }

    @Test
    void secretVoteInWritingIsEnteredByNobodyElse() {
        MeetingTools tools = new MeetingTools(context, 3, MeetingKind.ORDINARY);
        BallotId ballot = tools.prepared(tools.item("Nghị quyết"), true, BallotTitle.ORDINARY);

        refused(Reason.SECRET_BY_MEMBER_ONLY, () -> tools.written(1, ballot, Choice.AGREE, false));
    }

    @Test
    void writtenVotesEndWithTheirDeadline() {
        MeetingTools tools = new MeetingTools(context, 3, MeetingKind.ORDINARY);
        BallotId ballot = tools.prepared(tools.item("Nghị quyết"), false, BallotTitle.ORDINARY);
        Instant over = Instant.now().minus(Duration.ofSeconds(1));
        tools.desk(() -> {
            MeetingSummary planned = meetings.details(tools.meeting).summary();
            meetings.change(
                    tools.meeting,
                    planned.version(),
                    new MeetingDraft(
                            planned.council(),
                            planned.kind(),
                            planned.title(),
                            planned.place(),
                            planned.startsAt(),
                            over));
            return over;
        });

        refused(Reason.WRITTEN_TOO_LATE, () -> tools.written(1, ballot, Choice.AGREE, false));
        refused(Reason.WRITTEN_TOO_LATE, () -> tools.written(1, ballot, Choice.AGREE, true));
    }

    private static void refused(Reason reason, ThrowingCallable act) {
        assertThatExceptionOfType(MeetingProblem.class)
                .isThrownBy(act)
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(reason));
        SignedIn.nobody();
    }
}
