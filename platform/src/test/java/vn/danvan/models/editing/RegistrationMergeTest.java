package vn.danvan.models.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.danvan.models.editing.RegistrationMerge.Conflict;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.registration.ModelKind;
import vn.danvan.models.registration.ModelSubject;
import vn.danvan.models.registration.Registration;
import vn.danvan.models.registration.Registration.Question;
import vn.danvan.models.step.ModelLevel;

class RegistrationMergeTest {

    private static final Registration BASE = new Registration(
            "Ngõ xanh",
            ModelKind.MODEL,
            null,
            ModelField.ECONOMY,
            ModelLevel.PROVINCE,
            2026,
            "Thôn Hạ",
            List.of("Hội Nông dân", "Đoàn Thanh niên"),
            "Đường ven biển",
            true,
            false,
            Map.of(Question.GOALS, "Mười ngõ"),
            Map.of("FUND", "Quỹ xã"));

    @Test
    void registrationComesBackFromItsFieldsAsItWas() {
        assertThat(RegistrationFields.registration(RegistrationFields.of(BASE))).isEqualTo(BASE);
        Registration empty = Registration.empty(2026);
        assertThat(RegistrationFields.registration(RegistrationFields.of(empty)))
                .isEqualTo(empty);
    }

    @Test
    void changesOfDifferentFieldsComeTogether() {
        Registration mine = RegistrationMerge.with(BASE, "name", "Ngõ nhỏ xanh");
        Registration theirs = RegistrationMerge.with(
                RegistrationMerge.with(BASE, "subject", ModelSubject.COLLECTIVE.name()), "question.FUND", "Quỹ thôn");

        RegistrationMerge merge = RegistrationMerge.of(BASE, mine, theirs);

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.merged().name()).isEqualTo("Ngõ nhỏ xanh");
        assertThat(merge.merged().subject()).isEqualTo(ModelSubject.COLLECTIVE);
        assertThat(merge.merged().extras()).containsEntry("FUND", "Quỹ thôn");
        assertThat(merge.merged().partners()).isEqualTo(BASE.partners());
    }

    @Test
    void whereBothWroteMineStandsAndTheirsIsShown() {
        Registration mine = RegistrationMerge.with(BASE, "question.GOALS", "Hai mươi ngõ");
        Registration theirs = RegistrationMerge.with(BASE, "question.GOALS", "Năm ngõ");

        RegistrationMerge merge = RegistrationMerge.of(BASE, mine, theirs);

        assertThat(merge.conflicts()).containsExactly(new Conflict("question.GOALS", "Hai mươi ngõ", "Năm ngõ"));
        assertThat(merge.merged().answer(Question.GOALS)).isEqualTo("Hai mươi ngõ");
    }

    @Test
    void sameChangeByBothIsNoConflictAndWhatOneEmptiedIsEmptied() {
        Registration both = RegistrationMerge.with(BASE, "place", "Thôn Thượng");
        assertThat(RegistrationMerge.of(BASE, both, both).conflicts()).isEmpty();

        Registration theirs = RegistrationMerge.with(BASE, "question.FUND", "");
        RegistrationMerge merge = RegistrationMerge.of(BASE, BASE, theirs);
        assertThat(merge.merged().extras()).isEmpty();
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void whatBothHaveInAFieldIsToldOfAnswersAndOfTheProvincesOwnQuestionsToo() {
        Registration mine = RegistrationMerge.with(BASE, "question.FUND", "");

        assertThat(RegistrationMerge.between("question.FUND", mine, BASE))
                .isEqualTo(new Conflict("question.FUND", "", "Quỹ xã"));
        assertThat(RegistrationMerge.between("question.GOALS", mine, BASE))
                .isEqualTo(new Conflict("question.GOALS", "Mười ngõ", "Mười ngõ"));
    }
}
