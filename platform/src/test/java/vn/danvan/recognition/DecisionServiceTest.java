package vn.danvan.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.identity.NotPermitted;
import vn.danvan.models.ModelId;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.recognition.RecognitionProblem.Reason;
import vn.danvan.recognition.choosing.Candidate;
import vn.danvan.recognition.choosing.CandidateFilter;
import vn.danvan.recognition.choosing.Candidates;
import vn.danvan.recognition.choosing.Finding;
import vn.danvan.recognition.choosing.Verification;
import vn.danvan.recognition.choosing.Verified;
import vn.danvan.recognition.choosing.Verifying;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;

/** Hòa Bình: a model may go to the province at once, and a decision recognises one in two there. */
@PlatformTest
@WithTenant("hoa-binh")
class DecisionServiceTest {

    private static final String WHY = "Hội đồng đã xem trực tiếp";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private Candidates candidates;

    @Autowired
    private Verifying verifying;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void choiceIsCountedHeldAgainstTheRulesAndMadePending() {
        ModelId one = appraised("Một phiên chợ không tiền mặt");
        ModelId two = appraised("Hai hòm thư góp ý lưu động");
        ModelId three = appraised("Ba vườn thuốc nam trường học");
        SignedIn.as("hoa-binh", "quantri");
        List<Choice> choices = List.of(recognise(one), refuse(two, "Chưa bền"), keep(three));

        Verification verified = verifying.verify(ModelLevel.GRASSROOTS, choices);
        assertThat(List.of(
                        verified.count(Outcome.RECOGNISE),
                        verified.count(Outcome.REFUSE),
                        verified.count(Outcome.KEEP)))
                .containsExactly(1, 1, 1);
        assertThat(verified.models().getFirst().findings()).containsExactly(Finding.NO_SCORE);

        DecisionId id = decisions.propose(wanted(choices));
        DecisionDetails pending = decisions.details(id);
        assertThat(pending.summary().state()).isEqualTo(DecisionState.PENDING);
        assertThat(pending.items()).extracting(DecisionItem::model).containsExactly(one, two, three);
        assertThat(pending.of(Outcome.REFUSE).getFirst().reason()).isEqualTo("Chưa bền");
        assertThat(waiting()).contains(three).doesNotContain(one, two);
    }

    @Test
    void warningNeedsAReasonForItselfOrForAll() {
        ModelId one = appraised("Một phiên chợ không tiền mặt");
        SignedIn.as("hoa-binh", "quantri");

        refused(
                Reason.WARNING_REASON_MISSING,
                new NewDecision("Đợt 1", ModelLevel.GRASSROOTS, List.of(recognise(one)), " "));
        decisions.propose(new NewDecision(
                "Đợt 1", ModelLevel.GRASSROOTS, List.of(new Choice(one, Outcome.RECOGNISE, null, WHY)), null));
    }

    @Test
    void modelWithAnErrorCannotBeIncluded() {
        ModelId one = appraised("Một phiên chợ không tiền mặt");
        SignedIn.as("hoa-binh", "quantri");

        refused(Reason.ERRORS, wanted(List.of(refuse(one, ""))));
        refused(Reason.NOTHING_CHOSEN, wanted(List.of(keep(one))));
        refused(Reason.TITLE_MISSING, new NewDecision(" ", ModelLevel.GRASSROOTS, List.of(recognise(one)), WHY));
        refused(Reason.TWICE, wanted(List.of(recognise(one), keep(one))));
        refused(Reason.MIXED, wanted(List.of(recognise(one), new Choice(one, Outcome.REVOKE, "Sai", null))));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> decisions.propose(wanted(List.of(recognise(new ModelId(UUID.randomUUID()))))));
    }

    @Test
    void modelWaitsInOneDecisionAtMostUntilItIsTakenOut() {
        ModelId one = appraised("Một phiên chợ không tiền mặt");
        ModelId two = appraised("Hai hòm thư góp ý lưu động");
        SignedIn.as("hoa-binh", "quantri");
        DecisionId id = decisions.propose(wanted(List.of(recognise(one), recognise(two))));

        Verified again = verifying
                .verify(ModelLevel.GRASSROOTS, List.of(recognise(one)))
                .models()
                .getFirst();
        assertThat(again.findings()).contains(Finding.PENDING_ELSEWHERE);
        refused(Reason.ERRORS, wanted(List.of(recognise(one))));

        decisions.takeOut(id, 0, one);
        assertThat(waiting()).contains(one).doesNotContain(two);
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> decisions.takeOut(id, 0, two));
        decisions.takeOut(id, 1, two);
        assertThat(decisions.details(id).summary().state()).isEqualTo(DecisionState.CANCELLED);
    }

    @Test
    void wholeDecisionCanBeTakenBackAndNothingOfItIsDoneAfterwards() {
        ModelId one = appraised("Một phiên chợ không tiền mặt");
        SignedIn.as("hoa-binh", "quantri");
        DecisionId id = decisions.propose(wanted(List.of(recognise(one))));

        decisions.cancel(id, 0);

        assertThat(waiting()).contains(one);
        assertThatExceptionOfType(RecognitionProblem.class)
                .isThrownBy(
                        () -> decisions.document(id, 1, new DecisionDocument("1/QĐ", AppraisedModels.DAY, "A", "B")))
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(Reason.NOT_OPEN));
    }

    @Test
    void provinceRecognisesOneInTwoOfThoseThatItJudges() {
        ModelId one = appraised("Cấp tỉnh một", ModelLevel.PROVINCE);
        ModelId two = appraised("Cấp tỉnh hai", ModelLevel.PROVINCE);
        SignedIn.as("hoa-binh", "quantri");

        refused(
                Reason.TOO_MANY,
                new NewDecision("Đợt 1", ModelLevel.PROVINCE, List.of(recognise(one), recognise(two)), WHY));
        decisions.propose(
                new NewDecision("Đợt 1", ModelLevel.PROVINCE, List.of(recognise(one), refuse(two, "Chưa bền")), WHY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"canbo", "decu", "kiemtoan"})
    void unitsNominatorsAndAuditorsKnowNothing(String username) {
        SignedIn.as("hoa-binh", username);

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> decisions.list(0, 10));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> decisions.open());
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> decisions.details(new DecisionId(UUID.randomUUID())));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> candidates.list(CandidateFilter.of(ModelLevel.GRASSROOTS)));
    }

    @Test
    void councilReadsWhatIsPendingAndChoosesNothing() {
        ModelId one = appraised("Một phiên chợ không tiền mặt");
        SignedIn.as("hoa-binh", "quantri");
        DecisionId id = decisions.propose(wanted(List.of(recognise(one))));
        SignedIn.as("hoa-binh", "hoidong1");

        assertThat(decisions.details(id).items()).hasSize(1);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> decisions.cancel(id, 0));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> decisions.propose(wanted(List.of())));
    }

    private ModelId appraised(String name) {
        return appraised(name, ModelLevel.GRASSROOTS);
    }

    private ModelId appraised(String name, ModelLevel level) {
        return new AppraisedModels(beans, "hoa-binh").appraised(name + " " + mark, level);
    }

    private List<ModelId> waiting() {
        return candidates.list(new CandidateFilter(ModelLevel.GRASSROOTS, mark, null, null)).stream()
                .map(Candidate::id)
                .toList();
    }

    private void refused(Reason reason, NewDecision wanted) {
        assertThatExceptionOfType(RecognitionProblem.class)
                .isThrownBy(() -> decisions.propose(wanted))
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(reason));
    }

    private static NewDecision wanted(List<Choice> choices) {
        return new NewDecision("Đợt 1", ModelLevel.GRASSROOTS, choices, WHY);
    }

    private static Choice recognise(ModelId model) {
        return new Choice(model, Outcome.RECOGNISE, null, null);
    }

    private static Choice refuse(ModelId model, String reason) {
        return new Choice(model, Outcome.REFUSE, reason, null);
    }

    private static Choice keep(ModelId model) {
        return new Choice(model, Outcome.KEEP, null, null);
    }
}
