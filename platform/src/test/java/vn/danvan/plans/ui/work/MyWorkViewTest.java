package vn.danvan.plans.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.VietnameseReader;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanLife;
import vn.danvan.plans.PlanService;
import vn.danvan.plans.PlansAtWork;
import vn.danvan.plans.SamplePlansOfTests;
import vn.danvan.plans.approval.PlanEvent;
import vn.danvan.plans.approval.PlanState;

/** The administrator of Tây Ninh has plans to approve, and acts on them in the queue. */
@PlatformTest
class MyWorkViewTest extends SpringBrowserlessTest {

    private static final String TITLE = "Kế hoạch duyệt tại chỗ";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private PlanService plans;

    @Autowired
    private PlanLife life;

    private PlanId plan;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        SignedIn.as("tay-ninh", "quantri");
        plan = SamplePlansOfTests.plan(beans, "BTGDV", TITLE, true, SamplePlansOfTests.content("Sở Nội vụ"));
        new PlansAtWork(beans, "tay-ninh").clear(plan);
        life.move(plan, plans.outline(plan).version(), PlanState.SUBMITTED, null);
        start();
    }

    private void start() {
        super.initVaadinEnvironment();
        VietnameseReader.sitsDown();
    }

    @AfterEach
    void planIsGivenUp() {
        SignedIn.as("tay-ninh", "quantri");
        var outline = plans.outline(plan);
        life.move(plan, outline.version(), PlanState.CANCELLED, "Đã thử xong");
        SignedIn.nobody();
    }

    @Test
    void planIsApprovedInPlaceAndStaysUntilItIsIssuedThere() {
        open();
        int total = total();

        press("Duyệt");
        assertThat(state()).isEqualTo("APPROVED");
        assertThat(total()).isEqualTo(total);

        press("Ban hành");
        assertThat(state()).isEqualTo("ISSUED");
        assertThat(total()).isEqualTo(total - 1);
        assertThat(cards()).doesNotContain(TITLE);
    }

    @Test
    void planIsGivenBackOnlyWithAReasonWhichItsWritersReadThere() {
        open();

        press("Trả lại");
        assertThat(find(Paragraph.class).withClassName("dv-warning").single().getText())
                .contains("lý do");
        assertThat(state()).isEqualTo("SUBMITTED");
        test(find(TextArea.class).single()).setValue("Chưa rõ thời hạn");
        test(inDialog("Trả lại")).click();

        assertThat(state()).isEqualTo("RETURNED");
        assertThat(life.history(plan).getLast()).returns("Chưa rõ thời hạn", PlanEvent::reason);
        assertThat(cards()).contains(TITLE);
        assertThat(find(Paragraph.class).all()).extracting(Paragraph::getText).contains("Lý do: Chưa rõ thời hạn");

        press("Trình duyệt");
        assertThat(state()).isEqualTo("SUBMITTED");
    }

    @Test
    void cardLeadsToThePlan() {
        open();

        assertThat(find(Anchor.class).withAriaLabel("Mở kế hoạch, " + TITLE).all())
                .extracting(Anchor::getHref)
                .contains("ke-hoach/" + plan);
    }

    @Test
    void whoeverHasNothingToDoIsToldSo() {
        SignedIn.as("tay-ninh", "hoidong4");
        UI.getCurrent().navigate("viec-cua-toi");

        assertThat(cards()).containsExactly("Không có việc nào đang chờ");
        assertThat(total()).isZero();
    }

    /** What other tests left waiting may stand above it. */
    private void open() {
        UI.getCurrent().navigate("viec-cua-toi");
        while (find(Button.class).withTextContaining("Xem thêm").exists()) {
            test(find(Button.class).withTextContaining("Xem thêm").single()).click();
        }
    }

    /** On the card, and then in the question. */
    private void press(String way) {
        test(find(Button.class).withAriaLabel(way + ", " + TITLE).single()).click();
        test(inDialog(way)).click();
    }

    private Button inDialog(String way) {
        return find(Button.class).withText(way).withoutAttribute("aria-label").single();
    }

    private List<String> cards() {
        return find(H3.class).all().stream().map(H3::getText).toList();
    }

    /** As the head of the page says it. */
    private int total() {
        String summary = find(Paragraph.class).all().stream()
                .map(Paragraph::getText)
                .filter(text -> text.contains(" quá hạn") && text.contains(" việc, "))
                .findFirst()
                .orElseThrow();
        return Integer.parseInt(summary.replaceFirst(" việc.*", "").replace(".", ""));
    }

    private String state() {
        return plans.outline(plan).state();
    }
}
