package vn.danvan.organisation.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
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
import vn.danvan.shared.StaleVersion;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** Groups of Tây Ninh; what a test makes it makes under a code of its own. */
@PlatformTest
@WithTenant("tay-ninh")
class GroupServiceTest {

    private static final LocalDate BEFORE = LocalDate.of(2024, 6, 1);
    private static final LocalDate AFTER = LocalDate.of(2025, 8, 1);

    @Autowired
    private GroupService groups;

    private final String code = "nhom-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void administratorSitsAtTheDesk() {
        SignedIn.as("tay-ninh", "quantri");
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void districtsBelongTogetherUntilTheDistrictLevelEnded() {
        assertThat(members("cap-huyen", BEFORE)).hasSize(9).allSatisfy(member -> assertThat(member.type())
                .isEqualTo("DISTRICT"));
        assertThat(groups.on(AFTER)).extracting(UnitGroup::code).doesNotContain("cap-huyen");
        assertThat(groups.members(named("cap-huyen", BEFORE).id(), AFTER)).isEmpty();
    }

    @Test
    void departmentsOfADayAreThoseThatStoodThen() {
        assertThat(members("so-ban-nganh", BEFORE))
                .extracting(GroupMember::code)
                .contains("SO-GTVT");
        assertThat(members("so-ban-nganh", AFTER))
                .extracting(GroupMember::code)
                .contains("SO-NNMT")
                .doesNotContain("SO-GTVT");
    }

    @Test
    void listedUnitsBelongWhateverTheirType() {
        GroupId group = groups.create(code, facts("Cụm thi đua số 1", null, "SO-NV", "MTTQ"));

        assertThat(groups.members(group, AFTER)).extracting(GroupMember::code).containsExactly("SO-NV", "MTTQ");
    }

    @Test
    void changeOfAGroupNamesTheVersionThatWasSeen() {
        GroupId group = groups.create(code, facts("Cụm", null, "SO-NV"));
        groups.change(group, 0, facts("Cụm số 2", AFTER, "SO-TP"));

        assertThat(groups.members(group, BEFORE)).extracting(GroupMember::code).containsExactly("SO-TP");
        assertThat(groups.members(group, AFTER)).isEmpty();
        assertThatThrownBy(() -> groups.change(group, 0, facts("Cụm", null, "SO-NV")))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void groupOfNobodyOrOfUnknownUnitsIsRefused() {
        assertProblem(GroupProblem.Reason.NOBODY, () -> facts("Cụm", null));
        assertProblem(GroupProblem.Reason.NAME_MISSING, () -> facts(" ", null, "SO-NV"));
        assertProblem(GroupProblem.Reason.DATES_ORDER, () -> facts("Cụm", LocalDate.of(2020, 1, 1), "SO-NV"));
        assertProblem(GroupProblem.Reason.UNIT_UNKNOWN, () -> groups.create(code, facts("Cụm", null, "KHONG-CO")));
        assertProblem(GroupProblem.Reason.CODE_TAKEN, () -> groups.create("cap-huyen", facts("Cụm", null, "SO-NV")));
        assertProblem(GroupProblem.Reason.CODE_WRONG, () -> groups.create("Cụm 1", facts("Cụm", null, "SO-NV")));
    }

    @Test
    void whoDoesNotManageUnitsOnlyLooks() {
        SignedIn.as("tay-ninh", "canbo");

        assertThat(groups.on(BEFORE)).extracting(UnitGroup::code).contains("cap-huyen");
        assertThatThrownBy(() -> groups.create(code, facts("Cụm", null, "SO-NV")))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void groupOfOneProvinceIsNotAnothers() {
        GroupId group = groups.create(code, facts("Cụm", null, "SO-NV"));

        SignedIn.as("dong-nai", "quantri");
        CurrentTenant.runAs(new TenantId("dong-nai"), () -> {
            assertThat(groups.all()).extracting(UnitGroup::code).doesNotContain(code);
            assertThatThrownBy(() -> groups.members(group, AFTER)).isInstanceOf(NotFound.class);
        });
    }

    private List<GroupMember> members(String wanted, LocalDate day) {
        return groups.members(named(wanted, day).id(), day);
    }

    private UnitGroup named(String wanted, LocalDate day) {
        return groups.on(day).stream()
                .filter(group -> group.code().equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    private static GroupFacts facts(String name, @Nullable LocalDate to, String... units) {
        return new GroupFacts(name, LocalDate.of(2020, 1, 1), to, List.of(), List.of("cụm"), List.of(units));
    }

    private static void assertProblem(
            GroupProblem.Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(GroupProblem.class, problem -> assertThat(problem.reason())
                .isEqualTo(reason));
    }
}
