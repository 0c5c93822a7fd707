package vn.danvan.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.council.round.RoundId;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelService;
import vn.danvan.models.StepWords;
import vn.danvan.models.life.ModelState;
import vn.danvan.models.life.ModelStep;
import vn.danvan.models.step.ModelLevel;

/**
 * One model of Sở Nội vụ in two provinces, by everybody whose business it is. One of the five members belongs to the unit
 * itself. The provinces differ by configuration and by their own scheme alone: 75 points are enough in one and not in the
 * other.
 */
@PlatformTest
class FromRegistrationToDecisionTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ModelService models;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private Publishing publishing;

    private String province = "";
    private AppraisedModels life;

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    @WithTenant("hoa-binh")
    void seventyFivePointsAreRecognisedInHoaBinh() {
        ModelId model = appraised("hoa-binh", 60, 40, 35);

        DecisionId decision = proposed(model, Outcome.RECOGNISE, null);
        published(decision);

        assertThat(state(model)).isEqualTo(ModelState.RECOGNISED);
        assertThat(models.details(model).lifeLine())
                .extracting(each -> each.step())
                .containsSubsequence(
                        ModelStep.REGISTER,
                        ModelStep.RETURN,
                        ModelStep.REGISTER,
                        ModelStep.ACCEPT,
                        ModelStep.NOTE_PROGRESS,
                        ModelStep.SUBMIT,
                        ModelStep.PASS_CHECK,
                        ModelStep.APPRAISE,
                        ModelStep.RECOGNISE);
    }

    @Test
    @WithTenant("khanh-hoa")
    void seventyFivePointsAreNotEnoughInKhanhHoa() {
        ModelId model = appraised("khanh-hoa", 70, 50, 25);

        assertThatThrownBy(() -> proposed(model, Outcome.RECOGNISE, null)).isInstanceOf(RecognitionProblem.class);
        DecisionId decision = proposed(model, Outcome.REFUSE, "Chưa đạt 80 điểm");
        published(decision);

        assertThat(state(model)).isEqualTo(ModelState.NOT_RECOGNISED);
    }

    private ModelId appraised(String where, int firstMost, int first, int second) {
        province = where;
        life = new AppraisedModels(context, province);
        ModelId model = built();
        AppraisalByFive five = new AppraisalByFive(context, province);
        RoundId round = five.opened(model, firstMost);
        AppraisalByFive.JUDGES.forEach(each -> five.score(round, model, each, first, second));
        five.close(round);
        AppraisalByFive.Voting voting = five.voting(model);
        AppraisalByFive.JUDGES.forEach(each -> five.agree(voting, each));
        five.appraised(voting);
        assertThat(state(model)).isEqualTo(ModelState.APPRAISED);
        return model;
    }

    /** Returned once, put right, accepted, worked on, and its dossier found complete. */
    private ModelId built() {
        String nominator = AppraisalByFive.nominator(jdbc);
        life.as(nominator, "SO-NV");
        ModelId model = models.start(AppraisedModels.complete(
                "Tổ tự quản " + UUID.randomUUID().toString().substring(0, 8), ModelLevel.GRASSROOTS));
        life.take(model, ModelStep.REGISTER, StepWords.NONE);
        life.as("bithu", "SO-NV");
        life.take(model, ModelStep.RETURN, StepWords.because("Chưa nói rõ ai chủ trì"));
        life.as(nominator, "SO-NV");
        life.take(model, ModelStep.REGISTER, StepWords.NONE);
        life.as("bithu", "SO-NV");
        life.take(model, ModelStep.ACCEPT, StepWords.NONE);
        life.as(nominator, "SO-NV");
        life.take(model, ModelStep.NOTE_PROGRESS, StepWords.because("120 hộ tham gia"));
        life.withPapers(model, ModelLevel.GRASSROOTS);
        life.take(model, ModelStep.SUBMIT, StepWords.NONE);
        life.as("quantri", "BTGDV");
        life.take(model, ModelStep.PASS_CHECK, StepWords.NONE);
        return model;
    }

    private DecisionId proposed(ModelId model, Outcome outcome, String reason) {
        SignedIn.as(province, "quantri");
        return decisions.propose(new NewDecision(
                "Công nhận đợt 1",
                ModelLevel.GRASSROOTS,
                List.of(new Choice(model, outcome, reason, null)),
                "Hội đồng đã xem trực tiếp"));
    }

    private void published(DecisionId decision) {
        decisions.document(
                decision, 0, new DecisionDocument("12/QĐ-UBND", AppraisedModels.DAY, "Người Ký Thử", "Phó Chủ tịch"));
        SignedIn.as(province, "lanhdao");
        publishing.publish(decision, 1);
        SignedIn.as(province, "quantri");
    }

    private ModelState state(ModelId model) {
        SignedIn.as(province, "quantri");
        return models.details(model).summary().state();
    }
}
