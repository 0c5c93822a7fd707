package vn.danvan.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.council.CouncilProblem.Reason;
import vn.danvan.identity.NotPermitted;
import vn.danvan.shared.StaleVersion;

/** Leaves councils behind under names of its own. */
@PlatformTest
@WithTenant(CouncilFixture.PROVINCE)
class CouncilServiceTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CouncilService councils;

    private CouncilFixture fixture;

    @BeforeEach
    void fixture() {
        fixture = new CouncilFixture(context);
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void memberCountsOnTheFirstAndOnTheLastDayAndNotBeforeOrAfter() {
        CouncilId id = fixture.council();
        UUID membership = appoint(id, "hoidong1", CouncilRole.CHAIR, CouncilFixture.FROM, null);
        LocalDate last = LocalDate.of(2026, 3, 31);

        councils.dismiss(id, membership, last);

        assertThat(councils.members(id, CouncilFixture.FROM.minusDays(1))).isEmpty();
        assertThat(councils.members(id, CouncilFixture.FROM))
                .extracting(CouncilMember::id)
                .containsExactly(membership);
        assertThat(councils.members(id, last)).extracting(CouncilMember::role).containsExactly(CouncilRole.CHAIR);
        assertThat(councils.members(id, last.plusDays(1))).isEmpty();
        assertThat(councils.details(id).memberships()).hasSize(1);
    }

    @Test
    void membersAreListedByRoleAndThenByName() {
        CouncilId id = fixture.council();
        appoint(id, "hoidong3", CouncilRole.SECRETARY, CouncilFixture.FROM, null);
        appoint(id, "hoidong4", CouncilRole.MEMBER, CouncilFixture.FROM, null);
        appoint(id, "hoidong1", CouncilRole.MEMBER, CouncilFixture.FROM, null);
        appoint(id, "hoidong2", CouncilRole.CHAIR, CouncilFixture.FROM, null);

        assertThat(councils.members(id, LocalDate.of(2026, 1, 1)))
                .extracting(CouncilMember::name)
                .containsExactly("Lê Công Hữu", "Đinh Thị Quỳnh", "Trần Đình Dũng", "Phạm Thị Nhàn");
    }

    @Test
    void nobodyIsAMemberTwiceAtATimeAndThereIsOneChair() {
        CouncilId id = fixture.council();
        appoint(id, "hoidong1", CouncilRole.CHAIR, CouncilFixture.FROM, LocalDate.of(2026, 1, 31));

        refused(Reason.MEMBER_TWICE, id, "hoidong1", CouncilRole.MEMBER, LocalDate.of(2026, 1, 31));
        refused(Reason.SECOND_CHAIR, id, "hoidong2", CouncilRole.CHAIR, LocalDate.of(2026, 1, 31));
        appoint(id, "hoidong1", CouncilRole.MEMBER, LocalDate.of(2026, 2, 1), null);
        appoint(id, "hoidong2", CouncilRole.CHAIR, LocalDate.of(2026, 2, 1), null);
        refused(Reason.MEMBER_DAYS_WRONG, id, "hoidong3", CouncilRole.MEMBER, CouncilFixture.TO.plusDays(1));
    }

    @Test
    void laterEndOfAMembershipNeverMeetsOneThatCannotBeBesideIt() {
        CouncilId id = fixture.council();
        LocalDate last = LocalDate.of(2026, 1, 31);
        UUID first = appoint(id, "hoidong1", CouncilRole.CHAIR, CouncilFixture.FROM, last);
        appoint(id, "hoidong2", CouncilRole.CHAIR, LocalDate.of(2026, 3, 1), null);

        assertThatExceptionOfType(CouncilProblem.class)
                .isThrownBy(() -> councils.dismiss(id, first, LocalDate.of(2026, 3, 1)))
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(Reason.SECOND_CHAIR));
        councils.dismiss(id, first, LocalDate.of(2026, 2, 28));

        assertThat(councils.members(id, LocalDate.of(2026, 2, 28)))
                .extracting(CouncilMember::id)
                .containsExactly(first);
    }

    @Test
    void termCannotBecomeShorterThanAMembershipAndNothingIsOverwritten() {
        CouncilId id = fixture.council();
        appoint(id, "hoidong1", CouncilRole.MEMBER, LocalDate.of(2026, 5, 1), null);
        CouncilFacts facts = councils.details(id).summary().facts();
        CouncilFacts later = facts(facts, "Tên mới", LocalDate.of(2026, 6, 1));

        assertThatExceptionOfType(CouncilProblem.class)
                .isThrownBy(() -> councils.change(id, 0, later))
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(Reason.MEMBER_DAYS_WRONG));
        councils.change(id, 0, facts(facts, "Tên mới", LocalDate.of(2025, 6, 1)));
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> councils.change(id, 0, facts(facts, "Tên khác", facts.termFrom())));
        assertThat(councils.details(id).summary().facts().name()).isEqualTo("Tên mới");
    }

    @Test
    void onlyTheAdministratorMakesCouncilsAndMembersFindTheirOwn() {
        CouncilId id = fixture.council();
        appoint(id, "hoidong1", CouncilRole.MEMBER, CouncilFixture.FROM, null);

        SignedIn.as(CouncilFixture.PROVINCE, "hoidong1");
        assertThat(councils.mine()).extracting(CouncilSummary::id).contains(id);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> councils.candidates("a"));
        SignedIn.as(CouncilFixture.PROVINCE, "hoidong2");
        assertThat(councils.mine()).extracting(CouncilSummary::id).doesNotContain(id);
        SignedIn.as(CouncilFixture.PROVINCE, "canbo");
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> councils.details(id));
    }

    private static CouncilFacts facts(CouncilFacts facts, String name, LocalDate from) {
        return new CouncilFacts(facts.kind(), name, facts.level(), from, facts.termTo(), facts.standingUnit());
    }

    private UUID appoint(
            CouncilId id,
            String username,
            CouncilRole role,
            LocalDate from,
            @org.jspecify.annotations.Nullable LocalDate to) {
        CouncilFixture.admin();
        return councils.appoint(id, new Appointment(fixture.person(username), role, from, to));
    }

    private void refused(Reason reason, CouncilId id, String username, CouncilRole role, LocalDate from) {
        assertThatExceptionOfType(CouncilProblem.class)
                .isThrownBy(() -> appoint(id, username, role, from, null))
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(reason));
    }
}
