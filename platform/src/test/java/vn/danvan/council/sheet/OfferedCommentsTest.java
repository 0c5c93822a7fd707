package vn.danvan.council.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.council.CouncilFixture;
import vn.danvan.council.CouncilId;
import vn.danvan.council.round.MissingScorePolicy;
import vn.danvan.council.round.RoundId;
import vn.danvan.council.round.RoundService;
import vn.danvan.identity.NotPermitted;
import vn.danvan.models.ModelId;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.recognition.Choice;
import vn.danvan.recognition.DecisionId;
import vn.danvan.recognition.DecisionService;
import vn.danvan.recognition.NewDecision;
import vn.danvan.recognition.Outcome;
import vn.danvan.recognition.feedback.Comment;
import vn.danvan.recognition.feedback.Feedback;

/** What judges wrote for a nominator, as whoever words the comments of the council finds it. */
@PlatformTest
@WithTenant(CouncilFixture.PROVINCE)
class OfferedCommentsTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SheetService sheets;

    @Autowired
    private RoundService rounds;

    @Autowired
    private Feedback feedback;

    @Autowired
    private JdbcClient jdbc;

    private CouncilFixture fixture;
    private ModelId model;
    private RoundId round;

    @BeforeEach
    void threeJudgesOfOneModel() {
        fixture = new CouncilFixture(context);
        CouncilId council = fixture.council();
        Map<String, UUID> members = fixture.members(council, false);
        model = fixture.model("Mô hình được nhận xét");
        round = fixture.round(council, MissingScorePolicy.LEAVE_OUT, 1, false, List.of(model));
        fixture.assign(round, model, members.get("hoidong1"), members.get("hoidong2"), members.get("hoidong3"));
        List.of("hoidong1", "hoidong2", "hoidong3").forEach(each -> fixture.declareNone(round, each));
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void secretaryFindsWhatWasWrittenForTheNominatorWithoutNames() {
        write("hoidong2", "Nên nêu số hộ tham gia.", "Chỉ để hội đồng biết", true);
        write("hoidong1", "Đồng ý với Lê Công Hữu: cần nhân ra.", "", true);
        write("hoidong3", "Bản nháp chưa nộp", "", false);

        assertThat(offered(decision())).containsExactly("Nên nêu số hộ tham gia.", "Đồng ý với •••: cần nhân ra.");
    }

    @Test
    void whatIsTakenOverIsNotOfferedAgainAndIsNotClearedByItself() {
        write("hoidong1", "Nên nêu số hộ tham gia.", "", true);
        write("hoidong2", "Cần nhân ra.", "", true);
        DecisionId decision = decision();

        feedback.add(decision, model, "Cần nhân ra.");

        assertThat(offered(decision)).containsExactly("Nên nêu số hộ tham gia.");
        assertThat(feedback.of(decision)).extracting(Comment::cleared).containsExactly(false);
    }

    @Test
    void nobodyElseIsOfferedAnything() {
        write("hoidong1", "Nên nêu số hộ tham gia.", "", true);
        DecisionId decision = decision();

        SignedIn.as(CouncilFixture.PROVINCE, "hoidong2");
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> feedback.offered(decision));
    }

    private void write(String judge, String nominator, String council, boolean whole) {
        SignedIn.as(CouncilFixture.PROVINCE, judge);
        SheetContent content = new SheetContent(CouncilFixture.marks(40, 30).given(), Map.of(), council, nominator);
        int version = sheets.open(round, model).version();
        if (whole) {
            sheets.finish(round, model, version, content, null);
        } else {
            sheets.save(round, model, version, content);
        }
    }

    /** After the round was closed and its models were appraised. */
    private DecisionId decision() {
        CouncilFixture.admin();
        rounds.close(round, rounds.details(round).summary().version());
        jdbc.sql("update skilful_model set state = 'APPRAISED' where id = ?")
                .param(model.value())
                .update();
        return context.getBean(DecisionService.class)
                .propose(new NewDecision(
                        "Quyết định thử",
                        ModelLevel.PROVINCE,
                        List.of(new Choice(model, Outcome.REFUSE, "Chưa đủ điểm", "Đã xem")),
                        "Đã xem"));
    }

    private List<String> offered(DecisionId decision) {
        return feedback.offered(decision).getOrDefault(model, List.of());
    }
}
