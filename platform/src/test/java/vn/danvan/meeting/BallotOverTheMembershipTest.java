package vn.danvan.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.danvan.PlatformTest;
import vn.danvan.WithTenant;
import vn.danvan.meeting.agenda.ItemId;
import vn.danvan.meeting.vote.BallotId;
import vn.danvan.meeting.vote.BallotService;
import vn.danvan.meeting.vote.Choice;
import vn.danvan.meeting.vote.Counts;
import vn.danvan.meeting.vote.Tally;
import vn.danvan.scoring.ballot.Attendance;

/** The examples of domain 2.7 with real members, rows and votes; open and secret votes come to the same. */
@PlatformTest
@WithTenant("khanh-hoa")
class BallotOverTheMembershipTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private BallotService ballots;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nineOfElevenPassEightyPercentWithThoseInWriting(boolean secret) {
        Tally tally = ofEleven(secret, 8, Choice.AGREE, Choice.DISAGREE);

        assertThat(tally.attendance()).isEqualTo(new Attendance(11, 9, 2));
        assertThat(tally.counts()).isEqualTo(new Counts(9, 2, 0));
        assertThat(tally.result().agreedNeeded()).isEqualTo(9);
        assertThat(tally.result().passed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void eightOfElevenFailEvenIfEightOfNinePresentAgreed(boolean secret) {
        Tally tally = ofEleven(secret, 8, Choice.DISAGREE, Choice.NO_OPINION);

        assertThat(tally.counts()).isEqualTo(new Counts(8, 2, 1));
        assertThat(tally.result().quorate()).isTrue();
        assertThat(tally.result().passed()).isFalse();
    }

    /** Nine are present, of whom so many agree and the others do not; two have voted in writing. */
    private Tally ofEleven(boolean secret, int agreed, Choice firstInWriting, Choice secondInWriting) {
        MeetingTools tools = new MeetingTools(context, 11, MeetingKind.AWARD);
        ItemId item = tools.item("Chiến sĩ thi đua cơ sở");
        BallotId ballot = tools.prepared(item, secret, BallotTitle.GRASSROOTS_FIGHTER);
        tools.written(9, ballot, firstInWriting, secret);
        tools.written(10, ballot, secondInWriting, secret);
        tools.present(9);
        tools.open();
        tools.openVote(item);
        for (int member = 0; member < 9; member++) {
            tools.cast(member, ballot, member < agreed ? Choice.AGREE : Choice.DISAGREE);
        }
        return tools.desk(() -> ballots.close(ballot));
    }

    @Test
    void thirteenOfFifteenAreAQuorumOfEightyPercentAndElevenAreNot() {
        MeetingTools tools = new MeetingTools(context, 15, MeetingKind.AWARD);
        tools.item("Khen thưởng");
        tools.present(11);

        assertThatExceptionOfType(MeetingProblem.class).isThrownBy(tools::open).satisfies(problem -> {
            assertThat(problem.reason()).isEqualTo(MeetingProblem.Reason.NO_QUORUM);
            assertThat(problem.arguments()).containsExactly(11, 12);
        });
        tools.attend(11, Presence.PRESENT);
        tools.attend(12, Presence.PRESENT);
        tools.open();
    }

    @ParameterizedTest
    @CsvSource({"9, false", "10, true"})
    void twoThirdsOfFifteenAreTen(int agreed, boolean passes) {
        MeetingTools tools = new MeetingTools(context, 15, MeetingKind.ORDINARY);
        ItemId item = tools.item("Nghị quyết");
        tools.present(13);
        tools.open();
        BallotId ballot = tools.openVote(item);
        for (int member = 0; member < 13; member++) {
            tools.cast(member, ballot, member < agreed ? Choice.AGREE : Choice.NO_OPINION);
        }

        Tally tally = tools.desk(() -> ballots.close(ballot));

        assertThat(tally.counts()).isEqualTo(new Counts(agreed, 0, 13 - agreed));
        assertThat(tally.result().passed()).isEqualTo(passes);
    }

    @Test
    void whoVotedAndLeftStillCountsAsHavingBeenThere() {
        MeetingTools tools = new MeetingTools(context, 3, MeetingKind.ORDINARY);
        ItemId item = tools.item("Nghị quyết");
        tools.present(2);
        tools.open();
        BallotId ballot = tools.openVote(item);
        tools.cast(0, ballot, Choice.AGREE);
        tools.cast(1, ballot, Choice.AGREE);
        tools.attend(1, Presence.ABSENT);

        Tally tally = tools.desk(() -> ballots.close(ballot));

        assertThat(tally.attendance()).isEqualTo(new Attendance(3, 2, 0));
        assertThat(tally.result().passed()).isTrue();
    }
}
