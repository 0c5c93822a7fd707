package vn.danvan.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.identity.NotPermitted;
import vn.danvan.models.ModelDetails;
import vn.danvan.models.ModelEvent;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelService;
import vn.danvan.models.StepWords;
import vn.danvan.models.life.ModelState;
import vn.danvan.models.life.ModelStep;
import vn.danvan.models.life.StepProblem;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.notices.NoticeReach;
import vn.danvan.recognition.RecognitionProblem.Reason;
import vn.danvan.shared.StaleVersion;

/** One model is recognised, one is not, one is left: all at once, or none. */
@PlatformTest
@WithTenant("khanh-hoa")
class PublishingTest {

    private static final LocalDate DAY = AppraisedModels.DAY;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private Publishing publishing;

    @Autowired
    private ModelService models;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private PendingDecision pending;
    private AppraisedModels appraised;
    private ModelId good;
    private ModelId poor;
    private ModelId left;
    private DecisionId id;

    @BeforeEach
    void decisionIsPendingAndSigned() {
        pending = new PendingDecision(beans);
        appraised = pending.appraised();
        good = pending.good();
        poor = pending.poor();
        left = pending.left();
        id = pending.id();
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void allModelsChangeTogetherAndTheirLifeLinesTellByWhichDecision() {
        publishing.publish(id, 1);

        assertThat(pending.state(good)).isEqualTo(ModelState.RECOGNISED);
        assertThat(pending.state(poor)).isEqualTo(ModelState.NOT_RECOGNISED);
        assertThat(pending.state(left)).isEqualTo(ModelState.APPRAISED);
        ModelDetails recognised = models.details(good);
        assertThat(recognised.summary().recognised()).isEqualTo(ModelLevel.GRASSROOTS);
        ModelEvent refusal = models.details(poor).lifeLine().getLast();
        assertThat(refusal)
                .returns("12/QĐ-UBND", ModelEvent::document)
                .returns(DAY, ModelEvent::documentOn)
                .returns("Huỳnh Trọng Nghĩa", ModelEvent::person)
                .returns("Chưa có kết quả sau một năm", ModelEvent::reason);
        assertThat(decisions.details(id).summary().state()).isEqualTo(DecisionState.PUBLISHED);
    }

    @Test
    void oneModelThatMovedOnKeepsAllOthersBack() {
        appraised.as("bithu", "SO-NV");
        appraised.take(poor, ModelStep.RECOGNISE, StepWords.by("5/QĐ-SNV", DAY));
        SignedIn.as("khanh-hoa", "lanhdao");

        assertThatExceptionOfType(StepProblem.class).isThrownBy(() -> publishing.publish(id, 1));

        assertThat(pending.state(good)).isEqualTo(ModelState.APPRAISED);
        assertThat(models.details(good).lifeLine().getLast().step()).isEqualTo(ModelStep.APPRAISE);
        assertThat(decisions.details(id).summary().state()).isEqualTo(DecisionState.PENDING);
        assertThat(told(good)).isZero();
    }

    @Test
    void publishingTwiceDoesNothingTheSecondTime() {
        publishing.publish(id, 1);
        int version = models.details(good).version();

        publishing.publish(id, 1);

        assertThat(models.details(good).version()).isEqualTo(version);
        assertThat(models.details(good).lifeLine())
                .filteredOn(event -> event.step() == ModelStep.RECOGNISE)
                .hasSize(1);
        assertThat(told(good)).isEqualTo(2);
    }

    @Test
    void unitAndNominatorAreToldWhenItIsPublished() {
        assertThat(told(good)).isZero();
        publishing.publish(id, 1);

        assertThat(kinds(good)).containsOnly("MODEL_RECOGNISED");
        assertThat(kinds(poor)).containsOnly("MODEL_REFUSED");
        assertThat(told(left)).isZero();
        assertThat(jdbc.sql("select a.username from notice n join account a on a.person_id = n.person_id"
                                + " where n.record_id = ?")
                        .param(good.value())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("canbo", "bithu");
    }

    @Test
    void mailOfAResultWaitsFiveMinutesSoThatAMistakeCanBePutRight() {
        mails("AT_ONCE");
        assertThat(publishing.reach(id)).isEqualTo(new NoticeReach(2, 1));

        publishing.publish(id, 1);

        assertThat(jdbc.sql("select extract(epoch from m.due_at - m.created_at)::int from notice n"
                                + " join notice_mail m on m.id = n.mail_id where n.record_id = ?")
                        .param(good.value())
                        .query(Integer.class)
                        .list())
                .containsExactly(300);
        mails("NONE");
    }

    /** The clerk's choice, made here as the settings' screen would. */
    private void mails(String mode) {
        jdbc.sql("insert into notice_preference (person_id, version, address, mode, digest_hour, language, muted)"
                        + " select person_id, 1, 'can.bo@snv.example', :mode, 7, 'vi', '[]' from account"
                        + " where username = 'canbo' on conflict (person_id) do update set mode = :mode,"
                        + " address = 'can.bo@snv.example', version = notice_preference.version + 1")
                .param("mode", mode)
                .update();
    }

    @Test
    void nothingIsPublishedWithoutItsPaperBeforeItsDayOrInThePast() {
        SignedIn.as("khanh-hoa", "quantri");
        decisions.document(id, 1, new DecisionDocument("", null, null, null));
        SignedIn.as("khanh-hoa", "lanhdao");
        refused(Reason.DOCUMENT_MISSING, () -> publishing.publish(id, 2));
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        decisions.document(id, 2, new DecisionDocument("12/QĐ", tomorrow, "A", "B"));
        refused(Reason.DAY_AFTER_PUBLICATION, () -> publishing.publish(id, 3));
        refused(Reason.TIME_PASSED, () -> publishing.schedule(id, 3, clock.instant()));
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> publishing.publish(id, 1));
        assertThat(pending.state(good)).isEqualTo(ModelState.APPRAISED);
    }

    @Test
    void whoPreparesDoesNotPublishAndAUnitsHeadDoesNotEither() {
        SignedIn.as("khanh-hoa", "quantri");
        assertThat(publishing.mayPublish()).isFalse();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> publishing.publish(id, 1));
        appraised.as("bithu", "SO-NV");
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> publishing.publish(id, 1));
        SignedIn.as("khanh-hoa", "hoidong1");
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> publishing.publish(id, 1));
        assertThat(pending.modelState(good)).isEqualTo("APPRAISED");
    }

    @Test
    void recognitionIsRevokedByADecisionOfItsOwn() {
        publishing.publish(id, 1);
        DecisionId revocation = decisions.propose(new NewDecision(
                "Thu hồi",
                ModelLevel.GRASSROOTS,
                List.of(new Choice(good, Outcome.REVOKE, "Số liệu không thật", null)),
                null));
        assertThat(pending.state(good)).isEqualTo(ModelState.RECOGNISED);
        decisions.document(revocation, 0, new DecisionDocument("99/QĐ-UBND", DAY, "Huỳnh Trọng Nghĩa", null));

        publishing.publish(revocation, 1);

        assertThat(pending.state(good)).isEqualTo(ModelState.REVOKED);
        assertThat(models.details(good).lifeLine().getLast())
                .returns("99/QĐ-UBND", ModelEvent::document)
                .returns("Số liệu không thật", ModelEvent::reason);
        assertThat(kinds(good)).contains("MODEL_REVOKED");
    }

    @Test
    void tooFewPointsKeepARecognisedModelFromBeingProposedHigher() {
        publishing.publish(id, 1);
        points("89.9");
        appraised.as("canbo", "SO-NV");
        assertThatExceptionOfType(StepProblem.class)
                .isThrownBy(() -> appraised.take(good, ModelStep.PROPOSE_HIGHER, StepWords.NONE))
                .satisfies(problem -> assertThat(problem.arguments()).first().isEqualTo(BigDecimal.valueOf(90)));

        points("90");
        appraised.take(good, ModelStep.PROPOSE_HIGHER, StepWords.NONE);
        assertThat(pending.state(good)).isEqualTo(ModelState.SUBMITTED);
    }

    @Test
    void databaseItselfRefusesAPublishedDecisionWithoutAPaper() {
        assertThatThrownBy(() -> jdbc.sql("update recognition_decision set state = 'PUBLISHED', published_at = now(),"
                                + " document = null where id = ?")
                        .param(id.value())
                        .update())
                .rootCause()
                .hasMessageContaining("recognition_decision_signed");
    }

    private void points(String points) {
        jdbc.sql("update recognition_item set points = ?, sheets = 3 where model_id = ?")
                .params(new BigDecimal(points), good.value())
                .update();
    }

    private void refused(Reason reason, Runnable act) {
        assertThatExceptionOfType(RecognitionProblem.class)
                .isThrownBy(act::run)
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(reason));
    }

    private List<String> kinds(ModelId model) {
        return jdbc.sql("select kind from notice where record_id = ?")
                .param(model.value())
                .query(String.class)
                .list();
    }

    private int told(ModelId model) {
        return kinds(model).size();
    }
}
