package vn.danvan.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import vn.danvan.PlatformTest;
import vn.danvan.RestClientOf;
import vn.danvan.WithTenant;
import vn.danvan.identity.server.issuer.SigningKeys;
import vn.danvan.meeting.agenda.ItemId;
import vn.danvan.meeting.vote.BallotId;
import vn.danvan.meeting.vote.BallotService;
import vn.danvan.meeting.vote.Counts;

/** Absent members vote before the meeting; the first member is the chair, and none is the secretary. */
@PlatformTest
@WithTenant("khanh-hoa")
class WrittenVoteOverRestTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private BallotService ballots;

    @Autowired
    private SigningKeys keys;

    private MeetingTools tools;
    private ItemId item;

    @BeforeEach
    void meetingOfEightOfWhomSixAreAQuorum() {
        tools = new MeetingTools(context, 8, MeetingKind.ORDINARY);
        item = tools.item("Nghị quyết");
    }

    @Test
    void absentMemberVotesOnceAndTheSecretaryEntersWhatCameOnPaper() {
        BallotId ballot = tools.prepared(item, false, BallotTitle.ORDINARY);

        assertThat(put(member(6), "/written-vote", ballot, "AGREE")).isEqualTo(200);
        assertThat(put(member(6), "/written-vote", ballot, "DISAGREE")).isEqualTo(422);
        assertThat(put("quantri", "/written-votes/" + membership(7), ballot, "DISAGREE"))
                .isEqualTo(200);
        assertThat(put("quantri", "/written-votes/" + membership(7), ballot, "AGREE"))
                .isEqualTo(422);

        tools.present(6);
        tools.open();
        tools.openVote(item);
        assertThat(tools.desk(() -> ballots.close(ballot)).counts()).isEqualTo(new Counts(1, 1, 0));
    }

    @Test
    void memberEntersNothingForAnotherAndNobodyForWhoIsNoMember() {
        BallotId ballot = tools.prepared(item, false, BallotTitle.ORDINARY);

        assertThat(put(member(1), "/written-votes/" + membership(2), ballot, "AGREE"))
                .isEqualTo(403);
        assertThat(put("quantri", "/written-votes/" + UUID.randomUUID(), ballot, "AGREE"))
                .isEqualTo(404);
        assertThat(put("quantri", "/written-vote", ballot, "AGREE")).isEqualTo(422);
        assertThat(marks(ballot)).isZero();
    }

    @Test
    void secretVoteIsTakenFromNoRequest() {
        BallotId ballot = tools.prepared(item, true, BallotTitle.ORDINARY);

        assertThat(put(member(1), "/written-vote", ballot, "AGREE")).isEqualTo(422);
        assertThat(put("quantri", "/written-votes/" + membership(1), ballot, "AGREE"))
                .isEqualTo(422);
        assertThat(marks(ballot)).isZero();
    }

    @Test
    void afterTheMeetingHasBegunNothingIsTakenInWriting() {
        BallotId ballot = tools.prepared(item, false, BallotTitle.ORDINARY);
        tools.present(6);
        tools.open();
        tools.openVote(item);

        assertThat(put(member(7), "/written-vote", ballot, "AGREE")).isEqualTo(422);
        assertThat(marks(ballot)).isZero();
    }

    private int marks(BallotId ballot) {
        return tools.desk(() -> ballots.of(tools.meeting).stream()
                .filter(each -> each.id().equals(ballot))
                .mapToInt(each -> ballots.marks(each).written().size())
                .sum());
    }

    private String member(int index) {
        return tools.council.usernames().get(index);
    }

    private UUID membership(int index) {
        return tools.council.members().get(index);
    }

    private int put(String username, String path, BallotId ballot, String choice) {
        return RestClientOf.person("khanh-hoa", username, keys, port)
                .put()
                .uri("/api/v1/ballots/" + ballot + path)
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"choice\": \"" + choice + "\"}")
                .retrieve()
                .toBodilessEntity()
                .getStatusCode()
                .value();
    }
}
