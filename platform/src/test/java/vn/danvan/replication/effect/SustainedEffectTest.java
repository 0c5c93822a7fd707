package vn.danvan.replication.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelService;
import vn.danvan.models.ModelSteps;
import vn.danvan.models.StepWords;
import vn.danvan.models.life.ModelStep;
import vn.danvan.models.registration.ModelField;
import vn.danvan.notices.NoticeWriter;
import vn.danvan.notices.Recipients;
import vn.danvan.replication.RecognisedSamples;

/** A model of Sở Nội vụ is looked at again; the days are the test's, and so is the clock. */
@PlatformTest
@WithTenant("khanh-hoa")
class SustainedEffectTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate RECOGNISED = LocalDate.of(2026, 2, 10);
    private static final EffectSettings SETTINGS = new EffectSettings(List.of(6, 12), 30, Duration.ofHours(1));

    @Autowired
    private EffectService effects;

    @Autowired
    private ModelService models;

    @Autowired
    private ModelSteps steps;

    @Autowired
    private NoticeWriter writer;

    @Autowired
    private Recipients recipients;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private RecognisedSamples samples;

    @BeforeEach
    void nobodyIsAskedYet() {
        samples = new RecognisedSamples(jdbc, "khanh-hoa");
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-31, 6, 2027-02-28",
        "2026-08-30, 6, 2027-02-28",
        "2026-08-28, 6, 2027-02-28",
        "2027-08-31, 6, 2028-02-29",
        "2026-03-31, 6, 2026-09-30",
        "2028-02-29, 12, 2029-02-28"
    })
    void checkIsDueOnTheSameDayOfTheMonthOrItsLast(LocalDate recognised, int months, LocalDate due) {
        ModelId model = samples.add("SO-NV", "Cuối tháng", ModelField.ECONOMY, recognised);
        if (months == 12) {
            look(recognised.plusMonths(6));
        }
        look(due.minusDays(1));
        int before = of(model, due).size();
        look(due);

        assertThat(of(model, due)).hasSize(before + 1);
        assertThat(of(model, due).getFirst())
                .returns(due, EffectCheck::dueOn)
                .returns(months, EffectCheck::months)
                .returns(due.plusDays(30), EffectCheck::answerBy);
    }

    @Test
    void bothSidesAreAskedOnceHoweverOftenTheJobRuns() {
        ModelId model = samples.add("SO-NV", "Hỏi một lần", ModelField.ECONOMY, RECOGNISED);
        look(LocalDate.of(2026, 8, 10));
        look(LocalDate.of(2026, 8, 10));
        look(LocalDate.of(2026, 8, 11));

        List<EffectCheck> checks = of(model, LocalDate.of(2026, 8, 11));
        assertThat(checks).hasSize(1);
        assertThat(told(checks.getFirst().id()))
                .contains("canbo", "bithu", "quantri")
                .doesNotHaveDuplicates();
    }

    @Test
    void whoeverIsFoundLateIsAskedOnceAndHasAllTheDays() {
        ModelId model = samples.add("SO-NV", "Công nhận từ lâu", ModelField.ECONOMY, LocalDate.of(2020, 5, 4));
        look(LocalDate.of(2026, 8, 10));

        assertThat(of(model, LocalDate.of(2026, 8, 10)))
                .singleElement()
                .returns(12, EffectCheck::months)
                .returns(LocalDate.of(2026, 9, 9), EffectCheck::answerBy);
    }

    @Test
    void whatNobodyAnswersIsUnconfirmedFromTheDayAfterAndTheSuperiorIsTold() {
        ModelId model = samples.add("SO-NV", "Không ai trả lời", ModelField.ECONOMY, RECOGNISED);
        look(LocalDate.of(2026, 8, 10));
        LocalDate last = LocalDate.of(2026, 9, 9);

        assertThat(of(model, last).getFirst().effect()).isEqualTo(Effect.AWAITED);
        assertThat(of(model, last.plusDays(1)).getFirst().effect()).isEqualTo(Effect.UNCONFIRMED);
        assertThat(effectOf(model, last.plusDays(1))).isEqualTo(Effect.UNCONFIRMED);
        look(last.plusDays(1));
        look(last.plusDays(2));
        assertThat(jdbc.sql("select a.username from notice n join account a on a.person_id = n.person_id"
                                + " where n.record_id = ? and n.kind = 'EFFECT_UNCONFIRMED'")
                        .param(of(model, last).getFirst().id().value())
                        .query(String.class)
                        .list())
                .contains("quantri")
                .doesNotHaveDuplicates();
    }

    @Test
    void superiorsWordGoesBeforeTheUnitsOwnAndALateAnswerStillCounts() {
        ModelId model = samples.add("SO-NV", "Hai câu trả lời", ModelField.ECONOMY, RECOGNISED);
        LocalDate late = LocalDate.of(2026, 10, 1);
        look(LocalDate.of(2026, 8, 10));
        CheckId check = of(model, late).getFirst().id();
        samples.as("canbo", "SO-NV");
        assertThat(effects.details(check).mine()).isEqualTo(CheckSide.UNIT);
        effects.answer(check, new EffectAnswer(Effect.EFFECTIVE, 120, "Sổ theo dõi của sở"));
        assertThat(of(model, late).getFirst().effect()).isEqualTo(Effect.EFFECTIVE);
        assertThat(effects.details(check).mine()).isNull();
        samples.as("quantri", "BTGDV");
        assertThat(effects.details(check).mine()).isEqualTo(CheckSide.SUPERIOR);
        effects.answer(check, new EffectAnswer(Effect.WEAKENED, null, "Kiểm tra ngày 20/9"));

        assertThat(of(model, late).getFirst().effect()).isEqualTo(Effect.WEAKENED);
        assertThat(effectOf(model, late)).isEqualTo(Effect.WEAKENED);
        assertThat(effects.details(check).answers()).hasSize(2);
    }

    @Test
    void answerNeedsEvidenceAndIsGivenOnce() {
        ModelId model = samples.add("SO-NV", "Một lần", ModelField.ECONOMY, RECOGNISED);
        look(LocalDate.of(2026, 8, 10));
        CheckId check = of(model, RECOGNISED).getFirst().id();
        samples.as("canbo", "SO-NV");

        refused(EffectProblem.Reason.EVIDENCE_MISSING, check, new EffectAnswer(Effect.EFFECTIVE, 1, " "));
        refused(EffectProblem.Reason.NO_ANSWER, check, new EffectAnswer(Effect.UNCONFIRMED, 1, "x"));
        refused(EffectProblem.Reason.NUMBER_NEGATIVE, check, new EffectAnswer(Effect.EFFECTIVE, -1, "x"));
        effects.answer(check, new EffectAnswer(Effect.EFFECTIVE, 0, "x"));
        refused(EffectProblem.Reason.ALREADY_ANSWERED, check, new EffectAnswer(Effect.STOPPED, 0, "x"));
    }

    @Test
    void openCheckHidesNothingOfWhatAnEarlierOneFound() {
        ModelId model = samples.add("SO-NV", "Kỳ hai", ModelField.ECONOMY, RECOGNISED);
        look(LocalDate.of(2026, 8, 10));
        samples.as("canbo", "SO-NV");
        effects.answer(of(model, RECOGNISED).getFirst().id(), new EffectAnswer(Effect.EFFECTIVE, 5, "x"));
        SignedIn.nobody();
        look(LocalDate.of(2027, 2, 10));

        assertThat(effectOf(model, LocalDate.of(2027, 2, 10))).isEqualTo(Effect.EFFECTIVE);
        assertThat(effectOf(model, LocalDate.of(2027, 3, 13))).isEqualTo(Effect.UNCONFIRMED);
    }

    @Test
    void higherRecognitionBeginsTheTimeAnew() {
        ModelId model = samples.add("SO-NV", "Lên cấp tỉnh", ModelField.ECONOMY, RECOGNISED);
        samples.recognise(model, LocalDate.of(2026, 7, 1), Instant.parse("2026-07-01T03:00:00Z"));
        look(LocalDate.of(2026, 8, 10));

        assertThat(of(model, LocalDate.of(2026, 8, 10))).isEmpty();
        look(LocalDate.of(2027, 1, 1));
        assertThat(of(model, LocalDate.of(2027, 1, 1)))
                .singleElement()
                .returns(LocalDate.of(2026, 7, 1), EffectCheck::recognisedOn);
    }

    @Test
    void recognitionLapsesByDecisionAndIsAskedForNoMore() {
        ModelId model = samples.add("SO-NV", "Thôi công nhận", ModelField.ECONOMY, RECOGNISED);
        samples.as("bithu", "SO-NV");
        steps.take(model, models.details(model).version(), ModelStep.FADE, StepWords.because("Không còn hoạt động"));
        SignedIn.nobody();
        look(LocalDate.of(2026, 8, 10));

        assertThat(of(model, LocalDate.of(2026, 8, 10))).isEmpty();
    }

    @Test
    void statisticsNameEveryEffectAndCountTheUnconfirmed() {
        samples.as("quantri", "BTGDV");
        int before = effects.statistics(CheckFilter.NONE).getOrDefault(Effect.UNCONFIRMED, -1);
        SignedIn.nobody();
        samples.add("SO-NV", "Thống kê", ModelField.DEFENCE_SECURITY, LocalDate.of(2019, 1, 2));
        look(LocalDate.of(2020, 1, 2));
        samples.as("quantri", "BTGDV");

        assertThat(effects.statistics(CheckFilter.NONE)).containsOnlyKeys(Effect.values());
        assertThat(effects.statistics(CheckFilter.NONE)).containsEntry(Effect.UNCONFIRMED, before + 1);
        assertThat(effects.count(new CheckFilter("Thống kê", Effect.UNCONFIRMED, null, 2020)))
                .isEqualTo(1);
    }

    private void refused(EffectProblem.Reason reason, CheckId check, EffectAnswer answer) {
        assertThatExceptionOfType(EffectProblem.class)
                .isThrownBy(() -> effects.answer(check, answer))
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(reason));
    }

    private static Clock at(LocalDate day) {
        return Clock.fixed(day.atTime(LocalTime.of(8, 0)).atZone(ZONE).toInstant(), ZONE);
    }

    private void look(LocalDate day) {
        Clock clock = at(day);
        DueChecks due = new DueChecks(jdbc, clock);
        LookAtEffects job =
                new LookAtEffects(due, new CheckOpening(due, writer, recipients, SETTINGS, clock), SETTINGS);
        new TransactionTemplate(transactions).executeWithoutResult(status -> job.run());
    }

    private List<EffectCheck> of(ModelId model, LocalDate day) {
        return new EffectChecks(jdbc, at(day)).of(model);
    }

    private Effect effectOf(ModelId model, LocalDate day) {
        return Effect.valueOf(jdbc.sql("select " + EffectColumn.OF_MODEL + " from skilful_model m where m.id = :id")
                .param("today", day)
                .param("id", model.value())
                .query(String.class)
                .single());
    }

    private List<String> told(CheckId check) {
        return jdbc.sql("select a.username from notice n join account a on a.person_id = n.person_id"
                        + " where n.record_id = ?")
                .param(UUID.fromString(check.toString()))
                .query(String.class)
                .list();
    }
}
