package vn.danvan.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.council.round.RoundId;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelService;
import vn.danvan.models.StepWords;
import vn.danvan.models.life.ModelStep;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.recognition.RecognitionProblem.Reason;
import vn.danvan.recognition.choosing.Finding;
import vn.danvan.recognition.choosing.Verifying;

/** What a council did, and what the register holds, is warned of before a model is recognised. */
@PlatformTest
@WithTenant("hoa-binh")
class WarningsOfConflictAndDuplicateTest {

    private static final String PROVINCE = "hoa-binh";
    private static final String WHY = "Hội đồng đã xem lại, phiếu này không đổi kết quả";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private Verifying verifying;

    private final String mark = UUID.randomUUID().toString();
    private AppraisedModels life;

    @BeforeEach
    void inHoaBinh() {
        life = new AppraisedModels(context, PROVINCE);
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void aSheetOfSomebodyWhoSaidLaterThatThereIsAConflictIsWarnedOf() {
        ModelId model = life.underAppraisal(mark);
        AppraisalByFive five = new AppraisalByFive(context, PROVINCE);
        RoundId round = five.opened(model, 60);
        AppraisalByFive.JUDGES.forEach(each -> five.score(round, model, each, 50, 35));
        five.close(round);
        appraised(model);
        assertThat(findings(model)).isEmpty();

        five.declareInterest(AppraisalByFive.JUDGES.getLast(), model);

        assertThat(findings(model)).containsExactly(Finding.CONFLICT);
        assertThatExceptionOfType(RecognitionProblem.class)
                .isThrownBy(() -> decisions.propose(wanted(model, null, null)))
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(Reason.WARNING_REASON_MISSING));
        DecisionId pending = decisions.propose(wanted(model, WHY, null));
        assertThat(decisions.details(pending).items())
                .singleElement()
                .satisfies(item -> assertThat(item.warnings()).containsExactly(Finding.CONFLICT))
                .satisfies(item -> assertThat(item.warningReason()).isEqualTo(WHY));
    }

    /** Nothing was scored here: it is the vote alone. */
    @Test
    void aVoteOfSomebodyWhoSaidLaterThatThereIsAConflictIsWarnedOf() {
        ModelId model = life.underAppraisal(mark);
        AppraisalByFive five = new AppraisalByFive(context, PROVINCE);
        AppraisalByFive.Voting voting = five.voting(model);
        AppraisalByFive.JUDGES.forEach(each -> five.agree(voting, each));
        five.appraised(voting);
        assertThat(findings(model)).containsExactly(Finding.NO_SCORE);

        five.declareInterest(AppraisalByFive.JUDGES.getFirst(), model);

        assertThat(findings(model)).containsExactly(Finding.NO_SCORE, Finding.CONFLICT);
    }

    @Test
    void aLikelyDuplicateIsWarnedOfUntilSomebodyTellsTheTwoApart() {
        String name = "Tuyến phố tự quản về rác thải " + mark;
        ModelId one = life.appraised(name);
        assertThat(findings(one)).containsExactly(Finding.NO_SCORE);
        ModelId other = life.appraised(name);

        assertThat(findings(one)).containsExactly(Finding.NO_SCORE, Finding.LIKELY_DUPLICATE);
        assertThat(findings(other)).containsExactly(Finding.NO_SCORE, Finding.LIKELY_DUPLICATE);
        DecisionId pending = decisions.propose(wanted(other, null, WHY));
        decisions.cancel(pending, 0);

        life.as("canbo", "SO-NV");
        context.getBean(ModelService.class).distinguish(one, other);

        assertThat(findings(one)).containsExactly(Finding.NO_SCORE);
        assertThat(findings(other)).containsExactly(Finding.NO_SCORE);
    }

    /** A model is called twice the same on purpose: the page of one shows what the decision warns of, and no more. */
    @Test
    void theDecisionWarnsOfWhatThePageOfTheModelShows() {
        ModelId one = life.appraised("Chợ dân sinh không rác " + mark);
        ModelId other = life.appraised("Chợ dân sinh không rác " + mark);
        ModelId alone = life.appraised("Lớp học xóa mù chữ ở bản xa " + UUID.randomUUID());
        SignedIn.as(PROVINCE, "quantri");
        ModelService models = context.getBean(ModelService.class);

        for (ModelId each : List.of(one, other, alone)) {
            assertThat(findings(each).contains(Finding.LIKELY_DUPLICATE))
                    .isEqualTo(!models.duplicates(each).isEmpty());
        }
        assertThat(findings(one)).contains(Finding.LIKELY_DUPLICATE);
    }

    private void appraised(ModelId model) {
        life.as("quantri", "BTGDV");
        life.take(model, ModelStep.APPRAISE, StepWords.by("01/BB-HĐ", AppraisedModels.DAY));
    }

    private List<Finding> findings(ModelId model) {
        SignedIn.as(PROVINCE, "quantri");
        return verifying
                .verify(ModelLevel.GRASSROOTS, List.of(recognise(model, null)))
                .models()
                .getFirst()
                .findings();
    }

    private static Choice recognise(ModelId model, @Nullable String warningReason) {
        return new Choice(model, Outcome.RECOGNISE, null, warningReason);
    }

    private static NewDecision wanted(ModelId model, @Nullable String own, @Nullable String ofAll) {
        return new NewDecision("Đợt 1", ModelLevel.GRASSROOTS, List.of(recognise(model, own)), ofAll);
    }
}
