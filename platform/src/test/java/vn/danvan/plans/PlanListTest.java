package vn.danvan.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.PlatformTest;
import vn.danvan.RoundTrips;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.identity.NotPermitted;
import vn.danvan.identity.UnitTree;
import vn.danvan.plans.approval.PlanState;
import vn.danvan.plans.search.PlanFilter;
import vn.danvan.plans.search.PlanSummary;
import vn.danvan.shared.BulkPreview;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.Side;
import vn.danvan.shared.Sorting;
import vn.danvan.shared.StaleVersion;
import vn.danvan.shared.UnitId;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** The administrator's list of plans; each test's plans have a word of their own in their titles. */
@PlatformTest
@WithTenant("hoa-binh")
class PlanListTest {

    private static final int FEW = 20;
    private static final int MANY = 200;

    @Autowired
    private PlanService service;

    @Autowired
    private PlanBulk bulk;

    @Autowired
    private PlanLife life;

    @Autowired
    private DocumentRegister register;

    @Autowired
    private UnitTree units;

    private final String mark = "w" + UUID.randomUUID().toString().replace("-", "");

    @BeforeEach
    void administratorSitsAtTheDesk() {
        SignedIn.as("hoa-binh", "quantri");
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void filterLeavesWhatMatchesAndItsChoicesSayHowMany() {
        create("Một", true);
        create("Hai", true);
        create("Ba", false);
        PlanFilter drafts = new PlanFilter(mark, PlanState.DRAFT, Side.GOVERNMENT, 2026);

        assertThat(titles(drafts, List.of())).containsExactlyInAnyOrder("Một", "Hai");
        assertThat(service.count(drafts)).isEqualTo(2);
        assertThat(titles(new PlanFilter(mark, null, null, 2025), List.of())).isEmpty();
        assertThat(titles(new PlanFilter(mark, null, Side.PARTY, null), List.of()))
                .isEmpty();
        PlanFilter all = PlanFilter.searching(mark);
        assertThat(service.counts(all, PlanFilter.Facet.STATE))
                .containsExactly(Map.entry("DRAFT", 2), Map.entry("ISSUED", 1));
        assertThat(service.counts(all, PlanFilter.Facet.SIDE)).containsExactly(Map.entry("GOVERNMENT", 3));
        assertThat(service.counts(all, PlanFilter.Facet.YEAR)).containsExactly(Map.entry("2026", 3));
    }

    @Test
    void orderFollowsTheVietnameseAlphabetAndTheCourseOfALife() {
        create("Đông", false);
        create("Dương", true);
        create("Em", true);
        create("Ân", true);

        PlanFilter all = PlanFilter.searching(mark);
        assertThat(titles(all, List.of(new Sorting("title", false)))).containsExactly("Ân", "Dương", "Đông", "Em");
        assertThat(titles(all, List.of(new Sorting("state", true), new Sorting("title", true))))
                .containsExactly("Đông", "Em", "Dương", "Ân");
        assertThat(titles(all, List.of(new Sorting("title; drop table plan", false))))
                .containsExactly("Ân", "Em", "Dương", "Đông");
    }

    @Test
    void pagesOfAnyOrderHoldEachPlanOnce() {
        for (int number = 0; number < 7; number++) {
            create("Như nhau", number % 2 == 0);
        }
        List<Sorting> order = List.of(new Sorting("state", false));
        PlanFilter all = PlanFilter.searching(mark);

        List<PlanId> paged = new ArrayList<>();
        for (int offset = 0; offset < 7; offset += 2) {
            service.list(all, order, offset, 2).forEach(each -> paged.add(each.id()));
        }

        assertThat(paged).doesNotHaveDuplicates().hasSize(7);
        assertThat(paged)
                .isEqualTo(service.list(all, order, 0, 50).stream()
                        .map(PlanSummary::id)
                        .toList());
    }

    @Test
    void pageOfManyCostsAsManyQuestionsAsAPageOfFew() {
        for (int number = 0; number < MANY; number++) {
            create("Số " + number, true);
        }
        PlanFilter all = PlanFilter.searching(mark);
        List<Sorting> order = List.of(new Sorting("title", false));
        service.list(all, order, 0, 1);

        long few = RoundTrips.fewest(() -> service.list(all, order, 0, FEW));
        long many = RoundTrips.fewest(() -> service.list(all, order, 0, MANY));

        List<PlanSummary> rows = service.list(all, order, 0, MANY);
        assertThat(rows).hasSize(MANY);
        assertThat(many).isEqualTo(few);
        assertThat(RoundTrips.fewest(() -> bulk.preview(rows, PlanState.CLOSED)))
                .isEqualTo(RoundTrips.fewest(() -> bulk.preview(rows.subList(0, FEW), PlanState.CLOSED)));
    }

    @Test
    void manyPlansAreClosedAtOnceAndThoseThatCannotSayWhy() {
        create("Đang chạy 1", false);
        create("Đang chạy 2", false);
        create("Dự thảo", true);
        for (PlanSummary plan : service.list(new PlanFilter(mark, PlanState.ISSUED, null, null), List.of(), 0, 9)) {
            life.move(plan.id(), plan.version(), PlanState.IN_PROGRESS, null);
        }
        List<PlanSummary> all = service.list(PlanFilter.searching(mark), List.of(), 0, 50);

        BulkPreview<PlanSummary> before = bulk.preview(all, PlanState.CLOSED);
        assertThat(before.allowed()).extracting(this::title).containsExactlyInAnyOrder("Đang chạy 1", "Đang chạy 2");
        assertThat(before.refused()).singleElement().satisfies(refused -> {
            assertThat(title(refused.record())).isEqualTo("Dự thảo");
            assertThat(refused.reason().key()).isEqualTo("plans.problem.no-such-move");
        });
        assertThat(titles(new PlanFilter(mark, PlanState.CLOSED, null, null), List.of()))
                .as("a preview changes nothing")
                .isEmpty();

        BulkPreview<PlanSummary> after = bulk.move(all, PlanState.CLOSED, "");
        assertThat(after.allowed()).hasSameElementsAs(before.allowed());
        assertThat(titles(new PlanFilter(mark, PlanState.CLOSED, null, null), List.of()))
                .containsExactlyInAnyOrder("Đang chạy 1", "Đang chạy 2");
        assertThat(titles(new PlanFilter(mark, PlanState.DRAFT, null, null), List.of()))
                .containsExactly("Dự thảo");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileStaysAndTheOthersGo() {
        create("Bị sửa", true);
        create("Yên", true);
        List<PlanSummary> seen = service.list(PlanFilter.searching(mark), List.of(new Sorting("title", false)), 0, 9);
        life.move(seen.getFirst().id(), seen.getFirst().version(), PlanState.SUBMITTED, null);

        assertThat(bulk.preview(seen, PlanState.SUBMITTED).allowed()).containsExactly(seen.getLast());
        BulkPreview<PlanSummary> after = bulk.move(seen, PlanState.SUBMITTED, "");

        assertThat(after.allowed()).containsExactly(seen.getLast());
        assertThat(after.refused().getFirst().reason()).isInstanceOf(StaleVersion.class);
        assertThat(service.count(new PlanFilter(mark, PlanState.SUBMITTED, null, null)))
                .isEqualTo(2);
    }

    @Test
    void clerkCannotCloseTheUnitsPlanAndDoesNotLearnOfTheOthers() {
        create("Của sở", false, units.byCode("SO-NV"));
        create("Của ban", false, units.byCode("BTGDV"));
        List<PlanSummary> all = service.list(PlanFilter.searching(mark), List.of(new Sorting("title", true)), 0, 9);
        assertThat(all).extracting(this::title).containsExactly("Của sở", "Của ban");

        SignedIn.as("hoa-binh", "canbo");
        assertThat(titles(PlanFilter.searching(mark), List.of())).containsExactly("Của sở");
        assertThat(service.counts(PlanFilter.searching(mark), PlanFilter.Facet.STATE))
                .containsExactly(Map.entry("ISSUED", 1));
        assertThat(bulk.preview(all, PlanState.IN_PROGRESS).refused())
                .extracting(refused -> refused.reason().getClass())
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactly(NotPermitted.class, NotFound.class);
        assertThat(bulk.move(all, PlanState.IN_PROGRESS, "").allowed()).isEmpty();
    }

    @Test
    void plansOfAnotherProvinceAreNotThere() {
        create("Mật", false);
        List<PlanSummary> all = service.list(PlanFilter.searching(mark), List.of(), 0, 9);

        SignedIn.as("tay-ninh", "quantri");
        CurrentTenant.runAs(new TenantId("tay-ninh"), () -> {
            assertThat(service.count(PlanFilter.searching(mark))).isZero();
            assertThat(service.counts(PlanFilter.searching(mark), PlanFilter.Facet.STATE))
                    .isEmpty();
            assertThat(bulk.preview(all, PlanState.IN_PROGRESS)
                            .refused()
                            .getFirst()
                            .reason())
                    .isInstanceOf(NotFound.class);
        });
    }

    private void create(String title, boolean draft) {
        create(title, draft, units.byCode("SO-NV"));
    }

    private void create(String title, boolean draft, UnitId owner) {
        service.create(
                SamplePlansOfTests.document(register, owner, title + " " + mark),
                draft,
                owner,
                SamplePlansOfTests.content("Sở Nội vụ"));
    }

    private List<String> titles(PlanFilter filter, List<Sorting> order) {
        return service.list(filter, order, 0, 50).stream().map(this::title).toList();
    }

    private String title(PlanSummary plan) {
        return String.valueOf(plan.facts().title()).replace(" " + mark, "");
    }
}
