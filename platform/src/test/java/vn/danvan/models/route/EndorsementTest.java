package vn.danvan.models.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.models.ModelAmending;
import vn.danvan.models.ModelCase;
import vn.danvan.models.ModelDetails;
import vn.danvan.models.ModelEvent;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelService;
import vn.danvan.models.ModelSteps;
import vn.danvan.models.StepWords;
import vn.danvan.models.editing.Amendment;
import vn.danvan.models.editing.RegistrationMerge;
import vn.danvan.models.life.ModelState;
import vn.danvan.models.life.ModelStep;
import vn.danvan.models.life.StepProblem;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.registration.Registration;
import vn.danvan.models.registration.RegistrationProblem;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.shared.UnitId;

/** At Hội Phụ nữ nobody endorses; at Sở Nội vụ there is a head. */
@PlatformTest
@WithTenant("khanh-hoa")
class EndorsementTest {

    @Autowired
    private ModelService models;

    @Autowired
    private ModelSteps steps;

    @Autowired
    private ModelAmending amending;

    @Autowired
    private RouteService routes;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void waysAreAsBefore() {
        SignedIn.as("khanh-hoa", "quantri");
        routes.set(ModelLevel.PROVINCE, List.of());
        SignedIn.nobody();
    }

    @Test
    void vacantDeskIsPassedOverOnTheWayThatTheProvinceSetAndTheLifeLineTellsIt() {
        way("SO-NV");
        ModelCase.at(jdbc, "decu", "HPN");
        ModelId id = register();

        ModelDetails details = models.details(id);
        assertThat(details.summary().desk()).isEqualTo(unit("SO-NV"));
        assertThat(details.deskVacant()).isFalse();
        assertThat(details.lifeLine())
                .extracting(ModelEvent::step)
                .containsExactly(ModelStep.REGISTER, ModelStep.PASS_OVER);
        ModelCase.at(jdbc, "bithu", "SO-NV");
        take(id, ModelStep.ACCEPT, StepWords.NONE);
        ModelCase.at(jdbc, "decu", "HPN");
        assertThat(models.details(id).summary().state()).isEqualTo(ModelState.BUILDING);
    }

    @Test
    void whatIsStuckAtAVacantDeskIsPassedOnByWhoWroteIt() {
        ModelCase.at(jdbc, "decu", "HPN");
        ModelId id = register();
        assertThat(models.details(id).deskVacant()).isTrue();
        assertThat(models.details(id).open()).contains(ModelStep.PASS_OVER);
        way("SO-NV");

        ModelCase.at(jdbc, "decu", "HPN");
        take(id, ModelStep.PASS_OVER, StepWords.NONE);

        assertThat(models.details(id).summary().desk()).isEqualTo(unit("SO-NV"));
    }

    @Test
    void nobodyIsPassedOverWhoSitsAtTheDesk() {
        ModelCase.at(jdbc, "canbo", "SO-NV");
        ModelId id = register();

        assertThat(models.details(id).open()).doesNotContain(ModelStep.PASS_OVER);
        assertThatExceptionOfType(StepProblem.class)
                .isThrownBy(() -> take(id, ModelStep.PASS_OVER, StepWords.NONE))
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(StepProblem.Reason.DESK_MANNED));
    }

    @Test
    void registrationIsAcceptedOnlyAfterAllStops() {
        way("BTGDV");
        ModelCase.at(jdbc, "canbo", "SO-NV");
        ModelId id = register();
        ModelCase.at(jdbc, "bithu", "SO-NV");

        assertThatExceptionOfType(StepProblem.class)
                .isThrownBy(() -> take(id, ModelStep.ACCEPT, StepWords.NONE))
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(StepProblem.Reason.ENDORSEMENT_MISSING));
        take(id, ModelStep.ENDORSE, StepWords.NONE);
        assertThat(models.details(id).summary().desk()).isEqualTo(unit("BTGDV"));
    }

    @Test
    void deskAmendsWhatLiesThereAndEachChangeIsTold() {
        ModelCase.at(jdbc, "canbo", "SO-NV");
        ModelId id = register();
        ModelCase.at(jdbc, "bithu", "SO-NV");
        Registration was = models.details(id).registration();
        Registration becomes = RegistrationMerge.with(was, "question.GOALS", "Hai mươi ngõ trước tháng 10");

        amending.amend(id, models.details(id).version(), becomes, "Chỉ tiêu chưa có thời hạn");

        assertThat(models.details(id).registration()).isEqualTo(becomes);
        assertThat(models.details(id).lifeLine().getLast())
                .returns(ModelStep.AMEND, ModelEvent::step)
                .returns("Chỉ tiêu chưa có thời hạn", ModelEvent::reason);
        assertThat(amending.of(id)).singleElement().satisfies(change -> assertThat(change)
                .returns("question.GOALS", Amendment::field)
                .returns("Nội dung thử", Amendment::was)
                .returns("Hai mươi ngõ trước tháng 10", Amendment::becomes)
                .returns("Trần Quốc Bảo", Amendment::person));
    }

    @Test
    void amendingNeedsAReasonAChangeAndAWholeRegistration() {
        ModelCase.at(jdbc, "canbo", "SO-NV");
        ModelId id = register();
        ModelCase.at(jdbc, "bithu", "SO-NV");
        Registration was = models.details(id).registration();
        int version = models.details(id).version();
        Registration other = RegistrationMerge.with(was, "place", "Tổ 5");

        refused(StepProblem.Reason.REASON_MISSING, () -> amending.amend(id, version, other, " "));
        refused(StepProblem.Reason.NOTHING_AMENDED, () -> amending.amend(id, version, was, "không đổi"));
        refused(StepProblem.Reason.NOTHING_AMENDED, () -> take(id, ModelStep.AMEND, StepWords.because("suông")));
        assertThatExceptionOfType(RegistrationProblem.class)
                .isThrownBy(() -> amending.amend(id, version, RegistrationMerge.with(was, "place", ""), "bỏ"));
        assertThat(models.details(id).version()).isEqualTo(version);
        assertThat(amending.of(id)).isEmpty();
    }

    private ModelId register() {
        ModelId id = models.start(
                ModelCase.complete("Đường trình " + UUID.randomUUID(), 2058, ModelField.ECONOMY, ModelLevel.PROVINCE));
        take(id, ModelStep.REGISTER, StepWords.NONE);
        return id;
    }

    private void take(ModelId id, ModelStep step, StepWords words) {
        steps.take(id, models.details(id).version(), step, words);
    }

    private void way(String... codes) {
        SignedIn.as("khanh-hoa", "quantri");
        routes.set(ModelLevel.PROVINCE, Arrays.stream(codes).map(this::unit).toList());
    }

    private UnitId unit(String code) {
        return new UnitId(jdbc.sql("select id from unit where code = ?")
                .param(code)
                .query(UUID.class)
                .single());
    }

    private static void refused(StepProblem.Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(StepProblem.class).isThrownBy(act).satisfies(problem -> assertThat(problem.reason())
                .isEqualTo(reason));
    }
}
