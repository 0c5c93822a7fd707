package vn.danvan.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.VietnameseReader;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.SamplePlansOfTests;
import vn.danvan.plans.assignment.AssignmentService;
import vn.danvan.plans.derivation.PlanDerivation;
import vn.danvan.plans.derivation.PlanFrames;
import vn.danvan.plans.extension.Extension;
import vn.danvan.plans.extension.ExtensionState;
import vn.danvan.plans.extension.Extensions;
import vn.danvan.plans.queue.WorkQueue;
import vn.danvan.plans.task.TaskId;
import vn.danvan.uikit.Waiting;

/** The administrator of Hòa Bình gives out a plan on its screen; the clerk of Sở Nội vụ makes the unit's own. */
@PlatformTest
class UpperPlanScreensTest extends SpringBrowserlessTest {

    private static final String TITLE = "Giao việc trên màn hình";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private PlanDerivation derivation;

    @Autowired
    private PlanFrames frames;

    @Autowired
    private Extensions extensions;

    @Autowired
    private WorkQueue queue;

    @Autowired
    private List<Waiting> numbers;

    private PlanId plan;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        SignedIn.as("hoa-binh", "quantri");
        plan = SamplePlansOfTests.plan(beans, "BTGDV", TITLE, false, SamplePlansOfTests.content("Sở Nội vụ"));
        start();
    }

    private void start() {
        super.initVaadinEnvironment();
        VietnameseReader.sitsDown();
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void phraseShowsWhomItMeansAndGivingFillsTheStrip() {
        UI.getCurrent().navigate("ke-hoach/giao-viec/" + plan);

        assertThat(find(H3.class).all()).extracting(H3::getText).contains("“Sở Nội vụ”");
        assertThat(find(Span.class).all()).extracting(Span::getText).contains("Đã nhận ra, chờ xác nhận");
        test(find(Button.class).withText("Xác nhận").single()).click();
        assertThat(find(Span.class).all()).extracting(Span::getText).contains("Đã xác nhận");
        test(find(Button.class).withText("Giao việc").single()).click();
        assertThat(find(Span.class).all())
                .extracting(Span::getText)
                .contains("0 xong · 0 đang làm · 1 quá hạn", "0 xong · 1 đang làm · 0 quá hạn");
    }

    @Test
    void clerkMakesThePlanFromTheUpperOneAndAddsATask() {
        assignments.assign(plan);
        SignedIn.as("hoa-binh", "canbo");
        PlanId own = derivation.derive(plan);

        UI.getCurrent().navigate("ke-hoach/cap-tren");
        assertThat(find(H3.class).all()).extracting(H3::getText).contains(TITLE);
        UI.getCurrent().navigate("ke-hoach/" + own);
        test(find(Button.class).withText("Thêm nhiệm vụ").single()).click();
        test(find(TextArea.class).single()).setValue("Đối thoại với đoàn viên");
        test(find(Button.class).withText("Lưu").single()).click();

        assertThat(find(Anchor.class).all()).extracting(Anchor::getText).anySatisfy(text -> assertThat(text)
                .endsWith("· Đối thoại với đoàn viên"));
    }

    @Test
    void basisThatIsWrittenOnThePlansPageIsKept() {
        UI.getCurrent().navigate("ke-hoach/" + plan);
        test(find(Button.class).withText("Thông tin kế hoạch").single()).click();
        test(find(TextArea.class).single()).setValue("Thực hiện Nghị quyết của Tỉnh ủy");
        test(find(Button.class).withText("Lưu").single()).click();

        assertThat(frames.find(plan).basis()).isEqualTo("Thực hiện Nghị quyết của Tỉnh ủy");
    }

    @Test
    void requestForMoreTimeWaitsAmongTheAdministratorsWorkAndIsGrantedThere() {
        assignments.assign(plan);
        TaskId copy = Objects.requireNonNull(
                assignments.ofPlan(plan).getFirst().assignments().getFirst().copy());
        SignedIn.as("hoa-binh", "canbo");
        extensions.ask(copy, LocalDate.of(2021, 7, 15), "Chờ số liệu");
        SignedIn.as("hoa-binh", "quantri");

        UI.getCurrent().navigate("viec-cua-toi");
        assertThat(extensions.waiting()).isNotEmpty();
        assertThat(work().count()).isEqualTo(queue.page(0, 1).total());
        showAll();
        test(find(Button.class).withText("Đồng ý gia hạn").single()).click();
        test(find(Button.class).withText("Lưu").single()).click();

        assertThat(extensions.history(copy))
                .extracting(Extension::state, Extension::grantedOn)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ExtensionState.GRANTED, LocalDate.of(2021, 7, 15)));
    }

    /** What others left waiting may stand above it. */
    private void showAll() {
        while (find(Button.class).withTextContaining("Xem thêm").exists()) {
            test(find(Button.class).withTextContaining("Xem thêm").single()).click();
        }
    }

    /** What the navigation shows behind the queue. */
    private Waiting work() {
        return numbers.stream()
                .filter(each -> each.path().equals("viec-cua-toi"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void groupsShowTheirMembers() {
        UI.getCurrent().navigate("don-vi/nhom");

        assertThat(find(H3.class).all()).extracting(H3::getText).contains("Các sở, ban, ngành");
    }
}
