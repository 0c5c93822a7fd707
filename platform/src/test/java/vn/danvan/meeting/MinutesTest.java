package vn.danvan.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.meeting.agenda.AgendaService;
import vn.danvan.meeting.agenda.ItemId;
import vn.danvan.meeting.minutes.Minutes;
import vn.danvan.meeting.minutes.MinutesContent;
import vn.danvan.meeting.minutes.MinutesContent.Count;
import vn.danvan.meeting.minutes.MinutesHead;
import vn.danvan.meeting.minutes.MinutesService;
import vn.danvan.meeting.minutes.RankedItem;
import vn.danvan.meeting.vote.BallotId;
import vn.danvan.meeting.vote.BallotService;
import vn.danvan.meeting.vote.Choice;
import vn.danvan.models.ModelService;
import vn.danvan.models.life.ModelState;

/** Minutes say what the database says, and from then on the same. */
@PlatformTest
@WithTenant("khanh-hoa")
class MinutesTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MinutesService minutes;

    @Autowired
    private AgendaService agenda;

    @Autowired
    private BallotService ballots;

    @Autowired
    private ModelService models;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    static MinutesHead head(String number, String reason) {
        return new MinutesHead(number, LocalDate.now(), "", reason);
    }

    @Test
    void totalsAreThoseOfTheDatabase() {
        MeetingTools tools = new MeetingTools(context, 5, MeetingKind.ORDINARY);
        ItemId byName = tools.item("Công khai");
        ItemId secret = tools.item("Bỏ phiếu kín");
        BallotId open = tools.prepared(byName, false, BallotTitle.ORDINARY);
        BallotId urn = tools.prepared(secret, true, BallotTitle.ORDINARY);
        tools.written(4, open, Choice.AGREE, false);
        tools.written(4, urn, Choice.DISAGREE, true);
        tools.present(4);
        tools.open();
        vote(tools, byName, List.of(Choice.AGREE, Choice.AGREE, Choice.AGREE, Choice.NO_OPINION));
        vote(tools, secret, List.of(Choice.AGREE, Choice.AGREE, Choice.DISAGREE, Choice.AGREE));
        Minutes made = tools.desk(() -> minutes.close(tools.meeting, head("07/BB-HĐ", "")));

        assertThat(counted(made)).isEqualTo(stored(tools)).hasSize(2);
        assertThat(made.content().items().getFirst().rounds().getFirst().byName())
                .hasSize(5)
                .filteredOn(MinutesContent.Vote::written)
                .singleElement()
                .returns(Choice.AGREE, MinutesContent.Vote::choice);
        assertThat(made.content().items().getLast().rounds().getFirst().byName())
                .isEmpty();
        assertThat(made.content().members())
                .filteredOn(member -> member.presence() == Presence.ABSENT_WRITTEN)
                .hasSize(1);
        assertThat(made.ranked()).extracting(RankedItem::title).containsExactly("Công khai", "Bỏ phiếu kín");
    }

    private void vote(MeetingTools tools, ItemId item, List<Choice> choices) {
        BallotId ballot = tools.openVote(item);
        for (int member = 0; member < choices.size(); member++) {
            tools.cast(member, ballot, choices.get(member));
        }
        tools.desk(() -> ballots.close(ballot));
    }

    private static List<List<Integer>> counted(Minutes made) {
        return made.content().items().stream()
                .map(item -> Objects.requireNonNull(
                        Objects.requireNonNull(item.decisive()).count()))
                .map(MinutesTest::numbers)
                .toList();
    }

    private static List<Integer> numbers(Count count) {
        return List.of(
                count.members(),
                count.present(),
                count.written(),
                count.agreed(),
                count.disagreed(),
                count.noOpinion());
    }

    private List<List<Integer>> stored(MeetingTools tools) {
        return jdbc.sql("select b.members, b.present, b.written, b.agreed, b.disagreed, b.no_opinion from ballot b"
                        + " join meeting_item i on i.id = b.item_id where i.meeting_id = ? order by i.position")
                .param(tools.meeting.value())
                .query((row, number) -> List.of(
                        row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5), row.getInt(6)))
                .list();
    }

    @Test
    void editionStaysAsItWasMade() {
        MeetingTools tools = new MeetingTools(context, 3, MeetingKind.ORDINARY);
        ItemId item = tools.item("Một");
        tools.present(2);
        tools.open();
        tools.desk(() -> {
            agenda.note(item, "Ghi lần đầu");
            return item;
        });
        Minutes first = tools.desk(() -> minutes.close(tools.meeting, head("07/BB-HĐ", "")));
        jdbc.sql("update meeting_item set note = 'Đổi sau' where id = ?")
                .param(item.value())
                .update();

        assertThatExceptionOfType(MeetingProblem.class)
                .isThrownBy(() -> tools.desk(() -> minutes.revise(tools.meeting, head("07/BB-HĐ", ""))))
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(MeetingProblem.Reason.REASON_MISSING));
        Minutes second = tools.desk(() -> minutes.revise(tools.meeting, head("07/BB-HĐ", "Ghi sai")));

        assertThat(tools.desk(() -> minutes.edition(tools.meeting, 1))).isEqualTo(first);
        assertThat(second.edition()).isEqualTo(2);
        assertThat(second.content().items().getFirst().note()).isEqualTo("Đổi sau");
    }

    @Test
    void modelsDealtWithAreAppraisedByTheMinutesAndThoseDeferredAreNot() {
        MeetingTools tools = new MeetingTools(context, 3, MeetingKind.ORDINARY);
        GivenModel voted = new GivenModel(context, "Được biểu quyết");
        GivenModel deferred = new GivenModel(context, "Hoãn lại");
        ItemId one = voted.onAgendaOf(tools);
        ItemId other = deferred.onAgendaOf(tools);
        tools.present(3);
        tools.open();
        vote(tools, one, List.of(Choice.AGREE, Choice.AGREE));
        jdbc.sql("update meeting_item set state = 'DEFERRED' where id = ?")
                .param(other.value())
                .update();
        tools.desk(() -> minutes.close(tools.meeting, head("07/BB-HĐ", "")));

        assertThat(tools.desk(() -> minutes.appraise(tools.meeting))).isEqualTo(1);
        SignedIn.as("khanh-hoa", "quantri");
        assertThat(models.details(voted.id)).satisfies(model -> {
            assertThat(model.summary().state()).isEqualTo(ModelState.APPRAISED);
            assertThat(model.lifeLine().getLast().document()).isEqualTo("07/BB-HĐ");
            assertThat(model.lifeLine().getLast().documentOn()).isEqualTo(LocalDate.now());
        });
        assertThat(models.details(deferred.id).summary().state()).isEqualTo(ModelState.UNDER_APPRAISAL);
        assertThatExceptionOfType(MeetingProblem.class)
                .isThrownBy(() -> context.getBean(MeetingService.class).reopen(tools.meeting, "Họp tiếp"))
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(MeetingProblem.Reason.ALREADY_APPRAISED));
    }

    @Test
    void equalsShareARankAndWhatPassedStandsFirst() {
        MinutesContent content = new MinutesContent(
                "Hội đồng",
                "Phiên họp",
                MeetingKind.AWARD,
                "",
                java.time.Instant.EPOCH,
                null,
                null,
                null,
                List.of(),
                5,
                4,
                List.of(item(1, 3, false), item(2, 4, true), item(3, 5, true), item(4, 4, true), item(5, 3, true)),
                "");

        assertThat(RankedItem.of(content))
                .extracting(each -> Map.entry(each.rank(), each.title()))
                .containsExactly(
                        Map.entry(1, "3"), Map.entry(2, "2"), Map.entry(2, "4"), Map.entry(4, "5"), Map.entry(5, "1"));
    }

    private static MinutesContent.Item item(int position, int agreed, boolean passed) {
        List<MinutesContent.Round> rounds = new ArrayList<>();
        rounds.add(new MinutesContent.Round(
                1,
                true,
                BallotTitle.ORDINARY,
                "",
                vn.danvan.meeting.vote.BallotState.CLOSED,
                new Count(5, 5, 0, agreed, 5 - agreed, 0, 4, 4, passed),
                List.of()));
        return new MinutesContent.Item(
                position,
                null,
                String.valueOf(position),
                "",
                vn.danvan.meeting.agenda.ItemState.DONE,
                "",
                List.of(),
                rounds);
    }
}
