package vn.danvan.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.identity.PostId;
import vn.danvan.shared.ListMemory;
import vn.danvan.shared.ListMemory.KeptView;
import vn.danvan.shared.NotFound;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** Who sees which view: the clerk and the others of Hòa Bình, and people of the same sign-in names elsewhere. */
@PlatformTest
class SavedViewsTest {

    @Autowired
    private ListMemory memory;

    @Autowired
    private JdbcClient jdbc;

    /** A list of its own for each test: what others kept is not in the way. */
    private final String list = "danh-sach-" + UUID.randomUUID();

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void viewComesBackAsItWasKeptAndOneOfTheSameNameIsReplaced() {
        as("hoa-binh", "canbo");
        memory.keep(list, "  Quá hạn  ", "q=a%26b&sap=-due", false);
        memory.keep(list, "Quá hạn", "q=c", false);

        assertThat(memory.views(list))
                .extracting(KeptView::name, KeptView::query, KeptView::own)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Quá hạn", "q=c", true));
        assertThat(memory.views(list + "-khac")).isEmpty();
    }

    @Test
    void viewOfAnotherPersonIsNeitherSeenNorTakenAway() {
        UUID view = kept("hoa-binh", "canbo", false);

        for (String other : List.of("quantri", "decu", "kiemtoan")) {
            as("hoa-binh", other);
            assertThat(memory.views(list)).as(other).isEmpty();
            assertThatThrownBy(() -> memory.forget(view)).as(other).isInstanceOf(NotFound.class);
        }
        as("hoa-binh", "canbo");
        assertThat(memory.views(list)).hasSize(1);
    }

    @Test
    void sharedViewIsSeenByTheColleaguesOfTheUnitAloneAndTakenAwayByItsMakerAlone() {
        UUID view = kept("hoa-binh", "canbo", true);

        asHeadOfTheClerksUnit();
        assertThat(memory.views(list)).extracting(KeptView::own).containsExactly(false);
        assertThatThrownBy(() -> memory.forget(view)).isInstanceOf(NotFound.class);
        as("hoa-binh", "quantri");
        assertThat(memory.views(list)).isEmpty();
        as("hoa-binh", "canbo");
        memory.forget(view);
        assertThat(memory.views(list)).isEmpty();
    }

    @Test
    void viewOfAnotherProvinceIsNeitherSeenNorTakenAway() {
        UUID view = kept("hoa-binh", "canbo", true);

        as("tay-ninh", "canbo");
        assertThat(memory.views(list)).isEmpty();
        assertThatThrownBy(() -> memory.forget(view)).isInstanceOf(NotFound.class);
    }

    @Test
    void nameIsAskedForAndNeitherNamesNorViewsGrowWithoutEnd() {
        as("hoa-binh", "canbo");

        assertRefused(ViewProblem.Reason.NAME_WRONG, " ", "q=a");
        assertRefused(ViewProblem.Reason.NAME_WRONG, "x".repeat(61), "q=a");
        assertRefused(ViewProblem.Reason.ADDRESS_TOO_LONG, "Dài", "q=" + "a".repeat(2000));
        for (int number = 0; number < 30; number++) {
            memory.keep(list, "Số " + number, "q=" + number, false);
        }
        assertRefused(ViewProblem.Reason.TOO_MANY, "Số 30", "q=30");
        memory.keep(list, "Số 3", "q=khac", false);
        assertThat(memory.views(list)).hasSize(30);
    }

    @Test
    void columnsAreRememberedByPersonAndList() {
        as("hoa-binh", "canbo");
        memory.rememberColumns(list, List.of("state", "tasks"));
        memory.rememberColumns(list, List.of("tasks", "issuer"));

        assertThat(memory.columns(list)).containsExactly("tasks", "issuer");
        assertThat(memory.columns(list + "-khac")).isEmpty();
        as("hoa-binh", "decu");
        assertThat(memory.columns(list)).isEmpty();
    }

    @Test
    void densityIsRememberedByPersonAndListBesideTheColumns() {
        as("hoa-binh", "canbo");
        assertThat(memory.compact(list)).isFalse();
        memory.rememberCompact(list, true);
        assertThat(memory.columns(list)).isEmpty();
        memory.rememberColumns(list, List.of("state"));

        assertThat(memory.compact(list)).isTrue();
        assertThat(memory.columns(list)).containsExactly("state");
        assertThat(memory.compact(list + "-khac")).isFalse();
        memory.rememberCompact(list, false);
        assertThat(memory.compact(list)).isFalse();
        assertThat(memory.columns(list)).containsExactly("state");
        memory.rememberCompact(list, true);
        as("hoa-binh", "decu");
        assertThat(memory.compact(list)).isFalse();
    }

    private UUID kept(String province, String person, boolean shared) {
        as(province, person);
        memory.keep(list, "Của tôi", "q=mat", shared);
        return memory.views(list).getFirst().id();
    }

    private void assertRefused(ViewProblem.Reason reason, String name, String query) {
        assertThatExceptionOfType(ViewProblem.class)
                .isThrownBy(() -> memory.keep(list, name, query, false))
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(reason));
    }

    private void asHeadOfTheClerksUnit() {
        UUID post = CurrentTenant.callAs(new TenantId("hoa-binh"), () -> jdbc.sql("select t.id from post t"
                        + " join account a on a.person_id = t.person_id join unit u on u.id = t.unit_id"
                        + " where a.username = 'bithu' and u.code = 'SO-NV'")
                .query(UUID.class)
                .single());
        SignedIn.as("hoa-binh", "bithu", new PostId(post));
    }

    private static void as(String province, String person) {
        SignedIn.as(province, person);
    }
}
