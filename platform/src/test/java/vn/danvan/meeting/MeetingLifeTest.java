package vn.danvan.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.identity.NotPermitted;
import vn.danvan.meeting.MeetingProblem.Reason;
import vn.danvan.meeting.agenda.AgendaItem;
import vn.danvan.meeting.agenda.AgendaService;
import vn.danvan.meeting.agenda.ItemId;
import vn.danvan.meeting.agenda.ItemState;
import vn.danvan.meeting.live.ConsoleService;
import vn.danvan.meeting.live.LiveService;
import vn.danvan.meeting.minutes.MinutesService;
import vn.danvan.meeting.vote.BallotId;
import vn.danvan.meeting.vote.BallotService;
import vn.danvan.meeting.vote.Choice;
import vn.danvan.shared.NotFound;

/** A meeting is planned, opened, run by its chair, closed, and opened again for a reason. */
@PlatformTest
@WithTenant("khanh-hoa")
class MeetingLifeTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private AgendaService agenda;

    @Autowired
    private ConsoleService console;

    @Autowired
    private LiveService live;

    @Autowired
    private BallotService ballots;

    @Autowired
    private MinutesService minutes;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED, PLANNED, false", "PLANNED, OPEN, true", "PLANNED, CLOSED, false",
        "OPEN, PLANNED, false", "OPEN, OPEN, false", "OPEN, CLOSED, true",
        "CLOSED, PLANNED, false", "CLOSED, OPEN, true", "CLOSED, CLOSED, false"
    })
    void stateIsFollowedByThoseOnly(MeetingState from, MeetingState to, boolean can) {
        assertThat(from.canBecome(to)).isEqualTo(can);
    }

    @Test
    void meetingWithoutAgendaIsNotOpened() {
        MeetingTools tools = new MeetingTools(context, 3, MeetingKind.ORDINARY);
        tools.present(3);

        refused(Reason.AGENDA_EMPTY, tools::open);
    }

    @Test
    void chairRunsTheMeetingAndAMemberDoesNot() {
        MeetingTools tools = new MeetingTools(context, 3, MeetingKind.ORDINARY);
        ItemId first = tools.item("Một");
        tools.item("Hai");
        tools.present(3);
        tools.council.sit(1);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> meetings.open(tools.meeting));
        tools.council.sit(0);
        meetings.open(tools.meeting);
        console.next(tools.meeting);

        assertThat(shown(tools).id()).isEqualTo(first);
        tools.council.sit(1);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> console.next(tools.meeting));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> console.openVote(tools.meeting));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> agenda.note(first, "Không được"));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> minutes.close(tools.meeting, MinutesTest.head("01/BB-HĐ", "")));
    }

    @Test
    void nextGoesThroughTheAgendaAndComesBackToNothingThatIsDone() {
        MeetingTools tools = new MeetingTools(context, 3, MeetingKind.ORDINARY);
        List<ItemId> items = List.of(tools.item("Một"), tools.item("Hai"), tools.item("Ba"));
        tools.present(3);
        tools.open();
        tools.council.sit(0);
        console.next(tools.meeting);
        console.defer(tools.meeting);
        assertThat(shown(tools).id()).isEqualTo(items.get(1));
        console.next(tools.meeting);
        console.next(tools.meeting);

        assertThat(agenda.items(tools.meeting))
                .extracting(AgendaItem::state)
                .containsExactly(ItemState.DEFERRED, ItemState.DONE, ItemState.DONE);
        console.show(tools.meeting, items.getFirst());
        assertThat(shown(tools)).returns(ItemState.WAITING, AgendaItem::state);
    }

    @Test
    void nothingElseIsShownWhileAVoteIsOpenAndTheMeetingIsNotClosed() {
        MeetingTools tools = new MeetingTools(context, 3, MeetingKind.ORDINARY);
        tools.item("Một");
        tools.present(3);
        tools.open();
        tools.council.sit(0);
        console.next(tools.meeting);
        console.openVote(tools.meeting);

        refused(Reason.VOTE_STILL_OPEN, () -> console.next(tools.meeting));
        refused(Reason.VOTE_STILL_OPEN, () -> console.openVote(tools.meeting));
        MadeCouncil.sitAtTheDesk();
        refused(Reason.VOTE_STILL_OPEN, () -> minutes.close(tools.meeting, MinutesTest.head("01/BB-HĐ", "")));
    }

    @Test
    void closedVoteIsNeverOpenedAgainAndAnotherRoundIsVotedByEverybody() {
        MeetingTools tools = new MeetingTools(context, 3, MeetingKind.ORDINARY);
        ItemId item = tools.item("Một");
        tools.present(3);
        tools.open();
        BallotId first = tools.openVote(item);
        tools.cast(0, first, Choice.AGREE);
        tools.desk(() -> ballots.close(first));
        BallotId second = tools.openVote(item);
        tools.cast(0, second, Choice.DISAGREE);

        assertThat(second).isNotEqualTo(first);
        assertThat(tools.desk(() -> ballots.close(second)).counts().sum()).isEqualTo(1);
    }

    @Test
    void meetingThatGoesOnKeepsItsVotesAndGetsAnotherEdition() {
        MeetingTools tools = new MeetingTools(context, 3, MeetingKind.ORDINARY);
        tools.item("Một");
        tools.present(3);
        tools.open();
        MadeCouncil.sitAtTheDesk();
        minutes.close(tools.meeting, MinutesTest.head("01/BB-HĐ", ""));
        refused(Reason.REASON_MISSING, () -> meetings.reopen(tools.meeting, " "));
        meetings.reopen(tools.meeting, "Bổ sung ý kiến");
        minutes.close(tools.meeting, MinutesTest.head("02/BB-HĐ", ""));

        assertThat(minutes.editions(tools.meeting)).hasSize(2).first().satisfies(latest -> {
            assertThat(latest.edition()).isEqualTo(2);
            assertThat(latest.content().reopenedBecause()).isEqualTo("Bổ sung ý kiến");
        });
    }

    @Test
    void conflictedMemberLeavesTheRoomAndThresholdsStayOfAll() {
        MeetingTools tools = new MeetingTools(context, 3, MeetingKind.ORDINARY);
        ItemId item = new GivenModel(context).onAgendaOf(tools);
        UUID model = jdbc.sql("select model_id from meeting_item where id = ?")
                .param(item.value())
                .query(UUID.class)
                .single();
        jdbc.sql("insert into declared_interest (id, member_id, model_id, kind, note, declared_at)"
                        + " values (?, ?, ?, 'PERSONAL', 'quen biết', now())")
                .params(UUID.randomUUID(), tools.council.members().get(2), model)
                .update();
        tools.present(3);
        tools.open();
        tools.council.sit(0);
        console.show(tools.meeting, item);
        BallotId ballot = tools.openVote(item);

        refused(Reason.CONFLICTED, () -> tools.cast(2, ballot, Choice.AGREE));
        tools.cast(0, ballot, Choice.AGREE);
        tools.cast(1, ballot, Choice.AGREE);
        tools.council.sit(2);
        assertThat(live.look(tools.meeting).mustLeave()).isTrue();
        tools.council.sit(1);
        assertThat(live.look(tools.meeting).mustLeave()).isFalse();
        MadeCouncil.sitAtTheDesk();
        assertThat(ballots.close(ballot).attendance().members()).isEqualTo(3);
        assertThat(ballots.of(tools.meeting).getLast().tally())
                .isNotNull()
                .satisfies(tally -> assertThat(tally.result().agreedNeeded()).isEqualTo(2));
    }

    @Test
    void secretVoteOfAMemberWhoseConflictIsFoundLaterMakesTheBallotVoid() {
        MeetingTools tools = new MeetingTools(context, 3, MeetingKind.ORDINARY);
        ItemId item = new GivenModel(context).onAgendaOf(tools);
        BallotId ballot = tools.prepared(item, true, BallotTitle.RECOGNITION);
        tools.written(2, ballot, Choice.AGREE, true);
        jdbc.sql("insert into declared_interest (id, member_id, model_id, kind, note, declared_at)"
                        + " select ?, ?, model_id, 'PERSONAL', 'quen biết', now() from meeting_item where id = ?")
                .params(UUID.randomUUID(), tools.council.members().get(2), item.value())
                .update();
        tools.present(2);
        tools.open();

        refused(Reason.CONFLICTED_HAS_VOTED, () -> tools.openVote(item));
        tools.desk(() -> {
            ballots.annul(ballot);
            return ballot;
        });
        BallotId again = tools.openVote(item);
        assertThat(again).isNotEqualTo(ballot);
        tools.attend(2, Presence.PRESENT);
        refused(Reason.CONFLICTED, () -> tools.cast(2, again, Choice.AGREE));
    }

    @Test
    void anotherCouncilsMembersSeeNothingOfIt() {
        MeetingTools tools = new MeetingTools(context, 1, MeetingKind.ORDINARY);
        MeetingTools elsewhere = new MeetingTools(context, 1, MeetingKind.ORDINARY);
        elsewhere.council.sit(0);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> meetings.details(tools.meeting));
        assertThat(meetings.list(MeetingFilter.ALL, 0, 1000))
                .extracting(MeetingSummary::id)
                .containsExactly(elsewhere.meeting);
        assertThat(meetings.count(MeetingFilter.ALL)).isEqualTo(1);
    }

    private AgendaItem shown(MeetingTools tools) {
        AgendaItem shown = live.look(tools.meeting).shown();
        assertThat(shown).isNotNull();
        return java.util.Objects.requireNonNull(shown);
    }

    private static void refused(Reason reason, ThrowingCallable act) {
        assertThatExceptionOfType(MeetingProblem.class)
                .isThrownBy(act)
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(reason));
    }
}
