package vn.danvan.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.identity.NotPermitted;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.Side;
import vn.danvan.shared.StaleVersion;
import vn.danvan.shared.UnitId;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** Leaves what it makes under codes of its own; no other test counts the units of this province. */
@PlatformTest
@WithTenant("quang-binh")
class UnitEditingTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 9, 15);

    @Autowired
    private UnitEditing editing;

    @Autowired
    private OrganisationService organisation;

    private final String code = "T" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void administratorSitsAtTheDesk() {
        SignedIn.as("quang-binh", "quantri");
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void newUnitIsThereFromItsFirstDayOn() {
        UnitId unit = editing.create(code, facts("Ban Thử nghiệm", "TU"), FIRST);

        assertThat(organisation.details(unit, FIRST).current()).isNotNull();
        assertThat(organisation.details(unit, FIRST).parent())
                .extracting(UnitRow::code)
                .isEqualTo("TU");
        assertThat(organisation.details(unit, FIRST.minusDays(1)).current()).isNull();
    }

    @Test
    void changeKeepsWhatWasRecordedBefore() {
        UnitId unit = editing.create(code, facts("Ban Thử nghiệm", "TU"), FIRST);

        editing.change(unit, 0, facts("Ban Đổi tên", "VPTU"), LATER);

        UnitDetails before = organisation.details(unit, LATER.minusDays(1));
        UnitDetails after = organisation.details(unit, LATER);
        assertThat(before.name()).isEqualTo("Ban Thử nghiệm");
        assertThat(after.name()).isEqualTo("Ban Đổi tên");
        assertThat(after.parent()).extracting(UnitRow::code).isEqualTo("VPTU");
        assertThat(after.versions()).hasSize(2);
        assertThat(after.version()).isEqualTo(1);
    }

    @Test
    void secondOfTwoPeopleWhoEditLearnsThatTheFirstWasThere() {
        UnitId unit = editing.create(code, facts("Ban Thử nghiệm", "TU"), FIRST);
        editing.change(unit, 0, facts("Ban Một", "TU"), LATER);

        assertThatThrownBy(() -> editing.change(unit, 0, facts("Ban Hai", "TU"), LATER.plusDays(1)))
                .isInstanceOf(StaleVersion.class);
        assertThat(organisation.details(unit, LATER.plusDays(1)).name()).isEqualTo("Ban Một");
    }

    @Test
    void refusedChangeLeavesNothingBehind() {
        UnitId unit = editing.create(code, facts("Ban Thử nghiệm", "TU"), FIRST);

        assertThatExceptionOfType(UnitProblem.class)
                .isThrownBy(() -> editing.change(unit, 0, facts("Ban Thử nghiệm", code), LATER));

        assertThat(organisation.details(unit, LATER).versions()).hasSize(1);
        assertThat(organisation.details(unit, LATER).version()).isZero();
    }

    @Test
    void clerkCanReadButNotChange() {
        UnitId unit = editing.create(code, facts("Ban Thử nghiệm", "TU"), FIRST);
        SignedIn.as("quang-binh", "canbo");

        assertThat(editing.allowed()).isFalse();
        assertThat(organisation.details(unit, FIRST).code()).isEqualTo(code);
        assertThatThrownBy(() -> editing.create(code + "X", facts("Khác", null), FIRST))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> editing.change(unit, 0, facts("Khác", null), LATER))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void unitOfAnotherProvinceIsNotFound() {
        UnitId unit = editing.create(code, facts("Ban Thử nghiệm", "TU"), FIRST);
        SignedIn.as("tay-ninh", "quantri");

        CurrentTenant.runAs(new TenantId("tay-ninh"), () -> {
            assertThatThrownBy(() -> organisation.details(unit, FIRST)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> editing.change(unit, 0, facts("Khác", null), LATER))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void mergedUnitNamesWhomItCameFromAndTheyNameIt() {
        UnitRow merged = organisation.list("BTGDV", FIRST, 0, 1).getFirst();

        UnitDetails after = organisation.details(merged.id(), FIRST);
        assertThat(after.predecessors()).singleElement().satisfies(takeover -> {
            assertThat(takeover.kind()).isEqualTo("MERGE");
            assertThat(takeover.others()).extracting(UnitDetails.Other::code).contains("BDV");
        });
        assertThat(after.successors()).isEmpty();
        UnitId old = after.predecessors().getFirst().others().getFirst().id();
        assertThat(organisation.details(old, FIRST).successors())
                .singleElement()
                .satisfies(takeover -> assertThat(takeover.others())
                        .extracting(UnitDetails.Other::code)
                        .containsExactly("BTGDV"));
    }

    private static UnitFacts facts(String name, @Nullable String parent) {
        return new UnitFacts(name, "", "BTN", "PARTY_COMMISSION", Side.PARTY, parent);
    }
}
