package vn.danvan.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.identity.PostId;
import vn.danvan.intake.ConfirmedDocument;
import vn.danvan.intake.ImportDetails;
import vn.danvan.intake.ImportService;
import vn.danvan.plans.assignment.Assignment;
import vn.danvan.plans.assignment.AssignmentKind;
import vn.danvan.plans.assignment.AssignmentRole;
import vn.danvan.plans.assignment.AssignmentService;
import vn.danvan.plans.assignment.PlanAudience;
import vn.danvan.plans.assignment.PlanPhrase;
import vn.danvan.plans.assignment.Strip;
import vn.danvan.plans.derivation.PlanDerivation;
import vn.danvan.plans.derivation.PlanFrames;
import vn.danvan.plans.derivation.UnitPlan;
import vn.danvan.plans.derivation.UnitPlans;
import vn.danvan.plans.queue.TaskQueries;
import vn.danvan.plans.task.TaskDetails;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;
import vn.danvan.workdays.DeadlineState;

/** A document is imported, its tasks go to the units, and a unit makes its plan from it. */
@PlatformTest
class FromAnUpperPlanToTheUnitsTest {

    private static final Path SEEDS = Path.of("../../shared/seeds");

    /** Nobody has seen this document before: other words, another side, units named in other ways. */
    private static final String INVENTED = """
            TỈNH ỦY KHÁNH HÒA
            *
            Số 57-KH/TU

            ĐẢNG CỘNG SẢN VIỆT NAM

            Nha Trang, ngày 05 tháng 02 năm 2024

            KẾ HOẠCH
            đổi mới việc lắng nghe ý kiến nhân dân năm 2024
            -----

            I- MỤC ĐÍCH

            1- Nâng cao chất lượng tiếp xúc với nhân dân.

            II- TỔ CHỨC THỰC HIỆN

            1- Các huyện ủy, thị ủy, thành ủy và Đảng ủy Sở Nội vụ lập kế hoạch thực hiện, gửi Tỉnh ủy (qua Văn phòng Tỉnh ủy) trước ngày 20/3/2024.

            2- Ban Tổ chức Tỉnh ủy chủ trì, phối hợp với Ban Nội chính Tỉnh ủy rà soát quy chế trước ngày 30/4/2024.

            3- Đề nghị Sở GD&ĐT chỉ đạo các trường học tổ chức diễn đàn lắng nghe học sinh.

            Nơi nhận:
            - Các huyện ủy, thị ủy, thành ủy,
            - Lưu Văn phòng Tỉnh ủy.

            T/M BAN THƯỜNG VỤ
            PHÓ BÍ THƯ

            Trần Văn Bình
            """;

    @Autowired
    private ImportService imports;

    @Autowired
    private PlanService plans;

    @Autowired
    private PlanAudience audience;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private PlanDerivation derivation;

    @Autowired
    private PlanFrames frames;

    @Autowired
    private UnitPlans unitPlans;

    @Autowired
    private TaskQueries tasks;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void departmentsAndDistrictsOfQuangBinhGetTheTaskAndADepartmentMakesItsPlan() throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "the folder of real documents is not here");
        byte[] seed = Files.readAllBytes(SEEDS.resolve("quang-binh-ke-hoach-ubnd-2024.txt"));
        PlanId upper = as("quang-binh", "quantri", () -> issued(seed, "quang-binh.txt"));
        List<Strip> strips = as("quang-binh", "quantri", () -> assignments.ofPlan(upper));

        List<Assignment> makePlans = strip(strips, "III.1.1").assignments();
        assertThat(makePlans)
                .filteredOn(each -> each.unitType().equals("DEPARTMENT"))
                .hasSize(20);
        assertThat(makePlans)
                .filteredOn(each -> each.unitType().equals("DISTRICT"))
                .hasSize(8);
        assertThat(makePlans).hasSize(28).allSatisfy(each -> {
            assertThat(each.role()).isEqualTo(AssignmentRole.LEAD);
            assertThat(each.kind()).isEqualTo(AssignmentKind.ORDER);
            assertThat(each.standing().state()).isEqualTo(DeadlineState.OVERDUE);
        });
        as("quang-binh", "quantri", () -> {
            List<TaskDetails> copies = makePlans.stream()
                    .map(each -> tasks.find(Objects.requireNonNull(each.copy())).orElseThrow())
                    .toList();
            assertThat(copies).extracting(TaskDetails::id).doesNotHaveDuplicates();
            assertThat(copies).hasSize(28).allSatisfy(copy -> {
                assertThat(copy.isCopy()).isTrue();
                assertThat(copy.code()).isEqualTo("III.1.1");
                assertThat(copy.facts().dueOn()).isEqualTo(LocalDate.of(2024, 3, 10));
            });
            return null;
        });
        assertThat(strip(strips, "III.3").assignments()).singleElement().satisfies(each -> {
            assertThat(each.unitName()).isEqualTo("Thanh tra tỉnh");
            assertThat(each.viaName()).isEqualTo("Sở Nội vụ");
            assertThat(each.kind()).isEqualTo(AssignmentKind.ORDER);
        });
        assertThat(strip(strips, "III.6").assignments()).singleElement().satisfies(each -> {
            assertThat(each.unitName()).isEqualTo("Ban Dân vận Tỉnh ủy");
            assertThat(each.kind()).isEqualTo(AssignmentKind.REQUEST);
        });

        PlanId own = as("quang-binh", "canbo", () -> derivation.derive(upper));
        String basis = as("quang-binh", "canbo", () -> frames.find(own).basis());
        assertThat(basis)
                .startsWith("Thực hiện Kế hoạch số … ngày …/…/2024 của Ủy ban nhân dân tỉnh về thực hiện công tác")
                .doesNotContain(", ngày");
        List<TaskDetails> derived = as("quang-binh", "canbo", () -> tasks.ofPlan(own));
        assertThat(derived).extracting(TaskDetails::derivedFrom).doesNotContainNull();
        assertThat(derived).anySatisfy(task -> assertThat(task.facts().dueOn()).isEqualTo(LocalDate.of(2024, 3, 10)));
        List<UnitPlan> made = as("quang-binh", "quantri", () -> unitPlans.of(upper));
        assertThat(made)
                .hasSize(28)
                .allSatisfy(each -> assertThat(each.standing().lastDay()).isEqualTo(LocalDate.of(2024, 3, 9)));
        assertThat(made).filteredOn(each -> each.plan() != null).singleElement().satisfies(each -> assertThat(
                        each.unitName())
                .isEqualTo("Sở Nội vụ"));
    }

    @Test
    void documentThatNobodyHasSeenIsGivenOutInKhanhHoaAndThePartysBasisLineHasTheComma() {
        PlanId upper =
                as("khanh-hoa", "quantri", () -> issued(INVENTED.getBytes(StandardCharsets.UTF_8), "tinh-uy.txt"));
        List<Strip> strips = as("khanh-hoa", "quantri", () -> assignments.ofPlan(upper));

        Strip makePlans = strip(strips, "II.1");
        assertThat(makePlans.assignments())
                .filteredOn(each -> each.unitType().equals("DISTRICT_PARTY_COMMITTEE"))
                .hasSize(9);
        assertThat(makePlans.assignments()).hasSize(10).allSatisfy(each -> {
            assertThat(each.kind()).isEqualTo(AssignmentKind.ORDER);
            assertThat(each.viaName()).isEqualTo("Văn phòng Tỉnh ủy");
        });
        assertThat(strip(strips, "II.2").assignments())
                .extracting(Assignment::unitName, Assignment::role)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Ban Tổ chức Tỉnh ủy", AssignmentRole.LEAD),
                        org.assertj.core.groups.Tuple.tuple("Ban Nội chính Tỉnh ủy", AssignmentRole.COORDINATE));
        assertThat(strip(strips, "II.3").assignments()).singleElement().satisfies(each -> {
            assertThat(each.unitName()).isEqualTo("Sở Giáo dục và Đào tạo");
            assertThat(each.kind()).isEqualTo(AssignmentKind.REQUEST);
        });

        SignedIn.as("khanh-hoa", "bithu", post("khanh-hoa", "bithu", "DU-SO-NV"));
        String basis = CurrentTenant.callAs(new TenantId("khanh-hoa"), () -> frames.find(derivation.derive(upper))
                .basis());
        assertThat(basis)
                .isEqualTo("Thực hiện Kế hoạch số 57-KH/TU, ngày 05/02/2024 của Tỉnh ủy Khánh Hòa"
                        + " về đổi mới việc lắng nghe ý kiến nhân dân năm 2024");
    }

    /** Imported, its phrases confirmed as they were understood, and given out. */
    private PlanId issued(byte[] document, String name) {
        ImportDetails read = imports.upload(document, name);
        PlanId plan = imports.confirm(read.id(), read.version()).stream()
                .map(ConfirmedDocument::plan)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        assertThat(plans.details(plan).state()).isEqualTo("ISSUED");
        for (PlanPhrase phrase : audience.phrases(plan)) {
            if (!phrase.isOpen()) {
                audience.confirm(plan, phrase.phrase(), phrase.addressees());
            }
        }
        assertThat(assignments.assign(plan)).isPositive();
        assertThat(assignments.assign(plan)).isZero();
        return plan;
    }

    private PostId post(String tenant, String username, String unit) {
        return new PostId(as(tenant, "quantri", () -> jdbc.sql(
                        "select o.id from post o join account p"
                                + " on p.person_id = o.person_id join unit u on u.id = o.unit_id where p.username = ? and u.code = ?")
                .params(username, unit)
                .query(UUID.class)
                .single()));
    }

    private static Strip strip(List<Strip> strips, String code) {
        return strips.stream()
                .filter(strip -> strip.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " went to nobody"));
    }

    private static <T> T as(String tenant, String username, Supplier<T> work) {
        return SignedIn.as(tenant, username, () -> CurrentTenant.callAs(new TenantId(tenant), work::get));
    }
}
