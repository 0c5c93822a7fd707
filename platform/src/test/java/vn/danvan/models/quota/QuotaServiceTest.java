package vn.danvan.models.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
import vn.danvan.models.ModelCase;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelService;
import vn.danvan.models.ModelSteps;
import vn.danvan.models.StepWords;
import vn.danvan.models.life.ModelStep;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.shared.UnitId;

/** The clerk of Sở Nội vụ registers against what the administrator sets; each test has a year of its own. */
@PlatformTest
@WithTenant("khanh-hoa")
class QuotaServiceTest {

    @Autowired
    private QuotaService quotas;

    @Autowired
    private ModelService models;

    @Autowired
    private ModelSteps steps;

    @Autowired
    private JdbcClient jdbc;

    private UnitId unit;

    @BeforeEach
    void administratorSitsDown() {
        SignedIn.as("khanh-hoa", "quantri");
        unit = new UnitId(jdbc.sql("select id from unit where code = 'SO-NV'")
                .query(UUID.class)
                .single());
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void thirdOfTwoIsRefusedUntilSomebodyAllowsItByName() {
        quotas.add(new QuotaScope(2061, unit, null, null), 1, 2);
        register(2061, ModelField.ECONOMY);
        register(2061, ModelField.CULTURE_SOCIETY);

        assertThatExceptionOfType(QuotaProblem.class)
                .isThrownBy(() -> register(2061, ModelField.ECONOMY))
                .satisfies(problem -> assertThat(problem.arguments()).containsExactly(2, 2));
        SignedIn.as("khanh-hoa", "quantri");
        refused(QuotaProblem.Reason.REASON_MISSING, () -> quotas.allowMore(2061, unit, null, 1, " "));
        quotas.allowMore(2061, unit, null, 1, "Ba đơn vị nhập một");
        register(2061, ModelField.ECONOMY);

        assertThat(quotas.use(unit, 2061)).containsExactly(new QuotaLine(null, 3, 1, 2, 1));
        SignedIn.as("khanh-hoa", "quantri");
        assertThat(quotas.allowed(2061)).singleElement().satisfies(excess -> {
            assertThat(excess.reason()).isEqualTo("Ba đơn vị nhập một");
            assertThat(excess.grantedBy()).isNotBlank();
        });
    }

    @Test
    void quotaOfOneFieldDoesNotBindTheOthersAndADraftCountsNothing() {
        quotas.add(new QuotaScope(2062, unit, null, ModelField.ECONOMY), null, 1);
        ModelCase.at(jdbc, "canbo", "SO-NV");
        models.start(ModelCase.complete("Nháp", 2062, ModelField.ECONOMY, ModelLevel.GRASSROOTS));
        register(2062, ModelField.ECONOMY);
        register(2062, ModelField.DEFENCE_SECURITY);

        refused(QuotaProblem.Reason.FULL, () -> register(2062, ModelField.ECONOMY));
    }

    @Test
    void morePreciseQuotaGoesBeforeThatOfTheTypeAndOfAll() {
        String type = jdbc.sql("select type from unit_version where unit_id = ? and valid_to is null")
                .param(unit.value())
                .query(String.class)
                .single();
        quotas.add(new QuotaScope(2063, null, null, null), null, 1);
        assertThat(quotas.use(unit, 2063)).extracting(QuotaLine::maximum).containsExactly(1);
        quotas.add(new QuotaScope(2063, null, type, null), null, 2);
        assertThat(quotas.use(unit, 2063)).extracting(QuotaLine::maximum).containsExactly(2);
        quotas.add(new QuotaScope(2063, unit, null, null), null, 3);
        assertThat(quotas.use(unit, 2063)).extracting(QuotaLine::maximum).containsExactly(3);
    }

    @Test
    void unitsBelowTheirMinimumAreNamedUntilTheyReachIt() {
        quotas.add(new QuotaScope(2064, unit, null, null), 2, null);
        register(2064, ModelField.ECONOMY);
        assertThat(quotas.below(2064)).singleElement().satisfies(row -> {
            assertThat(row.unit()).isEqualTo(unit);
            assertThat(row.used()).isEqualTo(1);
            assertThat(row.minimum()).isEqualTo(2);
        });

        register(2064, ModelField.ECONOMY);
        assertThat(quotas.below(2064)).isEmpty();
    }

    @Test
    void numbersMustMakeSenseAndOnlyTheAdministratorSetsThem() {
        refused(QuotaProblem.Reason.NUMBERS_WRONG, () -> quotas.add(scope(2065), null, null));
        refused(QuotaProblem.Reason.NUMBERS_WRONG, () -> quotas.add(scope(2065), 3, 2));
        refused(QuotaProblem.Reason.NUMBERS_WRONG, () -> quotas.add(scope(2065), -1, 2));
        quotas.add(scope(2065), 0, 0);
        refused(QuotaProblem.Reason.TWICE, () -> quotas.add(scope(2065), 0, 1));
        ModelCase.at(jdbc, "bithu", "SO-NV");
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> quotas.add(scope(2065), 1, 2));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> quotas.allowMore(2065, unit, null, 1, "tự cho mình"));
    }

    private QuotaScope scope(int year) {
        return new QuotaScope(year, unit, null, null);
    }

    private void register(int year, ModelField field) {
        ModelCase.at(jdbc, "canbo", "SO-NV");
        ModelId id = models.start(ModelCase.complete("Đăng ký", year, field, ModelLevel.GRASSROOTS));
        steps.take(id, models.details(id).version(), ModelStep.REGISTER, StepWords.NONE);
    }

    private static void refused(QuotaProblem.Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(QuotaProblem.class).isThrownBy(act).satisfies(problem -> assertThat(problem.reason())
                .isEqualTo(reason));
    }
}
