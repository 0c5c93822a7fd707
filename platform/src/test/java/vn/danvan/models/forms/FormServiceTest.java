package vn.danvan.models.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
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
import vn.danvan.models.registration.ModelKind;
import vn.danvan.models.registration.Registration;
import vn.danvan.models.registration.RegistrationProblem;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.shared.StaleVersion;

/** Each test has a year of its own, far off, so that none meets another. */
@PlatformTest
@WithTenant("khanh-hoa")
class FormServiceTest {

    private static final FormContent SHORT = content(new AskedQuestion("GOALS", "", "", true, 5));
    private static final FormContent OWN = content(
            new AskedQuestion("GOALS", "", "", true, 0), new AskedQuestion("FUND", "Quỹ nào chi?", "", true, 0));

    @Autowired
    private FormService forms;

    @Autowired
    private ModelService models;

    @Autowired
    private ModelSteps steps;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void administratorSitsDown() {
        SignedIn.as("khanh-hoa", "quantri");
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void formsOfAnOpenedYearStayAsTheyAre() {
        FormId id = forms.add(FormScope.general(2071), SHORT);
        FormDetails changed = forms.change(id, 0, OWN);
        forms.open(2071);

        assertThat(changed.content()).isEqualTo(OWN);
        assertThat(forms.details(id).frozen()).isTrue();
        refused(FormProblem.Reason.FROZEN, () -> forms.change(id, changed.version(), SHORT));
        refused(FormProblem.Reason.FROZEN, () -> forms.remove(id));
        refused(FormProblem.Reason.FROZEN, () -> forms.add(new FormScope(2071, ModelKind.MODEL, null, null), SHORT));
        refused(FormProblem.Reason.FROZEN, () -> forms.open(2071));
        assertThat(forms.details(id).content()).isEqualTo(OWN);
    }

    @Test
    void twoWhoWriteOneFormDoNotOverwriteEachOther() {
        FormId id = forms.add(FormScope.general(2072), SHORT);
        forms.change(id, 0, OWN);

        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> forms.change(id, 0, SHORT));
        refused(FormProblem.Reason.TWICE, () -> forms.add(FormScope.general(2072), SHORT));
    }

    @Test
    void mostPreciseFormOfTheYearAsksAndTheUsualOneBeforeItIsOpened() {
        forms.add(new FormScope(2073, ModelKind.MODEL, null, null), OWN);
        forms.add(new FormScope(2073, null, null, ModelField.ECONOMY), SHORT);
        assertThat(models.form(model(2073, ModelField.ECONOMY))).isEqualTo(forms.usual());

        forms.open(2073);

        assertThat(models.form(model(2073, ModelField.ECONOMY))).isEqualTo(OWN);
        assertThat(models.form(Registration.empty(2073))).isEqualTo(forms.usual());
        assertThat(forms.of(2073)).as("what none was for is kept as it was").hasSize(3);
    }

    @Test
    void registrationLacksWhatItsFormAsksAndKeepsThatForm() {
        forms.add(FormScope.general(2074), OWN);
        forms.open(2074);
        ModelCase.at(jdbc, "canbo", "SO-NV");
        ModelId id = models.start(model(2074, ModelField.ECONOMY));

        assertThatExceptionOfType(RegistrationProblem.class)
                .isThrownBy(() -> steps.take(id, 0, ModelStep.REGISTER, StepWords.NONE))
                .satisfies(problem -> assertThat(problem.missing()).containsExactly("Quỹ nào chi?"));
        Registration answered = vn.danvan.models.editing.RegistrationMerge.with(
                model(2074, ModelField.ECONOMY), "question.FUND", "Quỹ xã");
        int version = models.save(id, 0, answered);
        steps.take(id, version, ModelStep.REGISTER, StepWords.NONE);

        assertThat(models.details(id).form()).isEqualTo(OWN);
    }

    @Test
    void preparedYearTakesRegistrationsOnlyOnceItIsOpened() {
        forms.add(FormScope.general(2075), OWN);
        ModelCase.at(jdbc, "canbo", "SO-NV");
        ModelId id = models.start(model(2075, ModelField.ECONOMY));

        refused(FormProblem.Reason.NOT_OPEN_YET, () -> steps.take(id, 0, ModelStep.REGISTER, StepWords.NONE));
        assertThat(models.details(id).editable()).isTrue();
    }

    @Test
    void formsOfTheYearBeforeAreCopiedAndThoseThatAreThereStay() {
        forms.add(FormScope.general(2076), SHORT);
        forms.add(new FormScope(2076, ModelKind.EXEMPLAR, null, null), SHORT);
        forms.add(FormScope.general(2077), OWN);

        forms.copy(2076, 2077);

        assertThat(forms.of(2077)).extracting(FormDetails::content).containsExactly(OWN, SHORT);
    }

    @Test
    void dayForDossiersIsSetForAnOpenedYear() {
        refused(FormProblem.Reason.NOT_OPEN_YET, () -> forms.setDossiersDue(2078, LocalDate.of(2078, 10, 31)));
        forms.open(2078);
        refused(FormProblem.Reason.DAY_WRONG, () -> forms.setDossiersDue(2078, LocalDate.of(2077, 12, 31)));
        forms.setDossiersDue(2078, LocalDate.of(2078, 10, 31));

        assertThat(forms.years())
                .filteredOn(year -> year.year() == 2078)
                .singleElement()
                .satisfies(year -> assertThat(year.dossiersDue()).isEqualTo("2078-10-31"));
    }

    @Test
    void clerkHasNoBusinessWithForms() {
        ModelCase.at(jdbc, "canbo", "SO-NV");

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> forms.open(2079));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> forms.add(FormScope.general(2079), SHORT));
    }

    private static Registration model(int year, ModelField field) {
        return ModelCase.complete("Mẫu " + year, year, field, ModelLevel.GRASSROOTS);
    }

    private static FormContent content(AskedQuestion... questions) {
        return new FormContent("", List.of(questions));
    }

    private static void refused(FormProblem.Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(FormProblem.class).isThrownBy(act).satisfies(problem -> assertThat(problem.reason())
                .isEqualTo(reason));
    }
}
