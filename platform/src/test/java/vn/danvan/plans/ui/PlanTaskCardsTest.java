package vn.danvan.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.VietnameseReader;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.identity.UnitTree;
import vn.danvan.plans.PlanContent;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanService;
import vn.danvan.plans.SamplePlansOfTests;

/** A plan may have two thousand tasks: nobody waits for the cards of those that nobody looks at. */
@PlatformTest
class PlanTaskCardsTest extends SpringBrowserlessTest {

    private static final int TASKS = 120;

    @Autowired
    private PlanService plans;

    @Autowired
    private DocumentRegister register;

    @Autowired
    private UnitTree units;

    private PlanId plan;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        SignedIn.as("hoa-binh", "quantri");
        var owner = units.byCode("BTGDV");
        plan = plans.create(SamplePlansOfTests.document(register, owner, "Kế hoạch dài"), false, owner, content());
        super.initVaadinEnvironment();
        VietnameseReader.sitsDown();
    }

    private static PlanContent content() {
        List<PlanContent.Task> tasks = IntStream.rangeClosed(1, TASKS)
                .mapToObj(number -> new PlanContent.Task(
                        String.valueOf(number),
                        "Phần việc thứ " + number,
                        List.of("Sở Nội vụ"),
                        List.of(),
                        List.of(),
                        "CONTINUOUS",
                        null,
                        "thường xuyên"))
                .toList();
        return new PlanContent(List.of(), tasks, List.of(), List.of());
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void cardsComeFiftyAtATimeInTheOrderOfThePlan() {
        UI.getCurrent().navigate("ke-hoach/" + plan);

        assertThat(cards()).hasSize(50).startsWith("1 · Phần việc thứ 1").endsWith("50 · Phần việc thứ 50");
        test(find(Button.class).withText("Xem thêm 50 nhiệm vụ (còn 70)").single())
                .click();
        assertThat(cards()).hasSize(100);
        test(find(Button.class).withText("Xem thêm 20 nhiệm vụ (còn 20)").single())
                .click();
        assertThat(cards()).hasSize(TASKS).endsWith(TASKS + " · Phần việc thứ " + TASKS);
        assertThat(find(Button.class).all())
                .extracting(Button::getText)
                .noneMatch(text -> text.contains("nhiệm vụ (còn"));
    }

    /** Whoever has three plans open in three tabs tells them apart. */
    @Test
    void tabIsNamedAfterThePlan() {
        UI.getCurrent().navigate("ke-hoach/" + plan);

        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Kế hoạch dài");
    }

    private List<String> cards() {
        return find(Anchor.class).all().stream()
                .map(Anchor::getText)
                .filter(text -> text.contains(" · Phần việc thứ "))
                .toList();
    }
}
