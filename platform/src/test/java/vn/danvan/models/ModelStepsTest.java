package vn.danvan.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.identity.NotPermitted;
import vn.danvan.identity.PostId;
import vn.danvan.models.duplicates.Likeness;
import vn.danvan.models.life.ModelState;
import vn.danvan.models.life.ModelStep;
import vn.danvan.models.life.StepProblem;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.registration.ModelKind;
import vn.danvan.models.registration.ModelSubject;
import vn.danvan.models.registration.Registration;
import vn.danvan.models.registration.RegistrationProblem;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.models.step.Paper;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** Leaves models behind under names of its own. */
@PlatformTest
@WithTenant("khanh-hoa")
class ModelStepsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private ModelService models;

    @Autowired
    private ModelSteps steps;

    @Autowired
    private JdbcClient jdbc;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void clerkSitsAtTheDesk() {
        as("canbo", "SO-NV");
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void modelGoesAllTheWayToRecognitionAndItsLifeLineTellsIt() {
        ModelId id = registered();
        as("bithu", "SO-NV");
        take(id, ModelStep.ACCEPT, StepWords.NONE);
        as("canbo", "SO-NV");
        take(id, ModelStep.NOTE_PROGRESS, StepWords.because("Đã có 30 hộ tham gia"));
        List.of(Paper.ACHIEVEMENT_REPORT, Paper.EVIDENCE, Paper.LOCAL_OPINION)
                .forEach(paper -> steps.paper(id, paper, "Số 1"));
        take(id, ModelStep.SUBMIT, StepWords.NONE);
        as("quantri", "BTGDV");
        take(id, ModelStep.PASS_CHECK, StepWords.NONE);
        take(id, ModelStep.APPRAISE, StepWords.by("01/BB-HĐ", DAY));
        as("bithu", "SO-NV");
        take(id, ModelStep.RECOGNISE, StepWords.by("12/QĐ-SNV", DAY));

        ModelDetails details = models.details(id);
        assertThat(details.summary().state()).isEqualTo(ModelState.RECOGNISED);
        assertThat(details.summary().recognised()).isEqualTo(ModelLevel.GRASSROOTS);
        assertThat(details.lifeLine())
                .extracting(ModelEvent::step)
                .containsExactly(
                        ModelStep.REGISTER,
                        ModelStep.ACCEPT,
                        ModelStep.NOTE_PROGRESS,
                        ModelStep.SUBMIT,
                        ModelStep.PASS_CHECK,
                        ModelStep.APPRAISE,
                        ModelStep.RECOGNISE);
        assertThat(details.lifeLine().getLast())
                .returns("12/QĐ-SNV", ModelEvent::document)
                .returns(DAY, ModelEvent::documentOn)
                .returns("Trần Quốc Bảo", ModelEvent::person);

        take(id, ModelStep.PROPOSE_HIGHER, StepWords.NONE);
        assertThat(steps.missingPapers(id)).containsExactly(Paper.LOWER_DECISION);
    }

    @Test
    void returnedRegistrationGoesBackToItsDraftWithTheReason() {
        ModelId id = registered();
        as("bithu", "SO-NV");

        assertThatExceptionOfType(StepProblem.class)
                .isThrownBy(() -> take(id, ModelStep.RETURN, StepWords.because("  ")))
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(StepProblem.Reason.REASON_MISSING));
        take(id, ModelStep.RETURN, StepWords.because("Chưa rõ địa bàn"));

        as("canbo", "SO-NV");
        assertThat(models.details(id).editable()).isTrue();
        assertThat(models.details(id).lifeLine().getLast().reason()).isEqualTo("Chưa rõ địa bàn");
    }

    @Test
    void forwardedRegistrationLiesAtTheSuperiorAndOnlyThere() {
        ModelId id = registered();
        as("bithu", "SO-NV");
        take(id, ModelStep.ENDORSE, StepWords.NONE);

        ModelSummary model = models.details(id).summary();
        assertThat(model.desk()).isNotEqualTo(model.leadUnit());
        assertThat(model.state()).isEqualTo(ModelState.REGISTERED);
        assertThat(models.details(id).open())
                .as("who wrote it may only pass it on where nobody sits above")
                .isSubsetOf(ModelStep.PASS_OVER);
        assertThatExceptionOfType(StepProblem.class)
                .isThrownBy(() -> take(id, ModelStep.ACCEPT, StepWords.NONE))
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(StepProblem.Reason.NOT_AT_THIS_DESK));
    }

    @Test
    void incompleteRegistrationStaysADraft() {
        ModelId id = models.start(Registration.empty(2026));

        assertThatExceptionOfType(RegistrationProblem.class)
                .isThrownBy(() -> take(id, ModelStep.REGISTER, StepWords.NONE))
                .satisfies(problem -> assertThat(problem.missing()).contains("models.name", "models.question.goals"));
        assertThat(models.details(id).summary().state()).isEqualTo(ModelState.DRAFT);
    }

    @Test
    void twoEditorsDoNotOverwriteEachOther() {
        ModelId id = models.start(Registration.empty(2026));
        int version = models.details(id).version();
        models.save(id, version, complete("Của người thứ nhất " + mark));

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> models.save(id, version, complete("Của người thứ hai")));
        assertThat(models.details(id).registration().name()).startsWith("Của người thứ nhất");
    }

    @Test
    void clerkCannotAcceptAndNobodyEditsWhatIsRegistered() {
        ModelId id = registered();

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> take(id, ModelStep.ACCEPT, StepWords.NONE));
        assertThatExceptionOfType(StepProblem.class)
                .isThrownBy(() -> models.save(id, models.details(id).version(), complete("khác")));
    }

    @Test
    void dossierWithGapsIsNotHandedIn() {
        ModelId id = registered();
        as("bithu", "SO-NV");
        take(id, ModelStep.ACCEPT, StepWords.NONE);

        assertThat(steps.missingPapers(id)).hasSize(3);
        assertThatExceptionOfType(StepProblem.class)
                .isThrownBy(() -> take(id, ModelStep.SUBMIT, StepWords.NONE))
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(StepProblem.Reason.PAPERS_MISSING));
    }

    @Test
    void nominatorSeesOnlyWhatIsTheirOwnAndAnotherProvinceNothing() {
        ModelId clerks = registered();
        as("decu", "HPN");
        ModelId own = models.start(complete("Của người đề cử " + mark));

        assertThat(models.list(mark, null, 0, 50)).extracting(ModelSummary::id).containsExactly(own);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> models.details(clerks));
        SignedIn.as("dong-nai", "quantri");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> CurrentTenant.callAs(new TenantId("dong-nai"), () -> models.details(own)));
    }

    @Test
    void sameModelOfAnotherUnitAndYearIsFoundAndOnceToldApartNoMore() {
        ModelId first = models.start(complete("Bếp ăn nghĩa tình cho bệnh nhân " + mark));
        as("decu", "HPN");
        ModelId again = models.start(complete("bep an nghia tinh cho benh nhan " + mark));

        assertThat(models.duplicates(again))
                .extracting(likeness -> likeness.other().id())
                .contains(first.toString());
        assertThat(models.duplicates(again).getFirst().reasons())
                .contains(Likeness.Reason.SAME_NAME, Likeness.Reason.SAME_PLACE);
        models.distinguish(again, first);
        assertThat(models.duplicates(again))
                .extracting(likeness -> likeness.other().id())
                .doesNotContain(first.toString());
    }

    private ModelId registered() {
        ModelId id = models.start(complete("Mô hình thử " + mark));
        take(id, ModelStep.REGISTER, StepWords.NONE);
        return id;
    }

    private void take(ModelId id, ModelStep step, StepWords words) {
        steps.take(id, models.details(id).version(), step, words);
    }

    private Registration complete(String name) {
        Map<Registration.Question, String> answers = new EnumMap<>(Registration.Question.class);
        for (Registration.Question question : Registration.Question.values()) {
            answers.put(question, "Nội dung thử");
        }
        return new Registration(
                name,
                ModelKind.MODEL,
                ModelSubject.COLLECTIVE,
                ModelField.CULTURE_SOCIETY,
                ModelLevel.GRASSROOTS,
                2026,
                "Tổ dân phố Thử, phường " + mark,
                List.of("Hội Nông dân"),
                "",
                true,
                false,
                answers);
    }

    private void as(String username, String unit) {
        UUID post = CurrentTenant.callAs(new TenantId("khanh-hoa"), () -> jdbc.sql("select t.id from post t"
                        + " join account a on a.person_id = t.person_id"
                        + " join unit u on u.id = t.unit_id where a.username = ? and u.code = ?")
                .params(username, unit)
                .query(UUID.class)
                .single());
        SignedIn.as("khanh-hoa", username, new PostId(post));
    }
}
