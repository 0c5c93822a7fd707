package vn.danvan.plans.ui.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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

/** Hòa Bình's plan with two tasks without a day and one with. */
@PlatformTest
class TimelineViewTest extends SpringBrowserlessTest {

    @Autowired
    private PlanService plans;

    @Autowired
    private DocumentRegister register;

    @Autowired
    private UnitTree units;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        SignedIn.as("hoa-binh", "quantri");
        super.initVaadinEnvironment();
        VietnameseReader.sitsDown();
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void tasksWithoutADayAreListedBelowTheLineOfDays() {
        open(task("1", null), task("2", LocalDate.of(2032, 6, 1)), task("3", null));

        Details without = find(Details.class).single();
        assertThat(without.getSummaryText()).isEqualTo("Thường xuyên hoặc chưa có ngày (2)");
        without.setOpened(true);
        DueTable table = find(DueTable.class).single();
        assertThat(IntStream.range(0, test(table).size())
                        .mapToObj(row -> test(table).getRow(row).code()))
                .containsExactly("1", "3");
    }

    @Test
    void planWhoseTasksAllHaveADaySaysNothingOfOthers() {
        open(task("1", LocalDate.of(2032, 6, 1)));

        assertThat(find(Details.class).exists()).isFalse();
    }

    private void open(PlanContent.Task... tasks) {
        var owner = units.byCode("BTGDV");
        PlanId plan = plans.create(
                SamplePlansOfTests.document(register, owner, "Tiến trình có việc không ngày"),
                false,
                owner,
                new PlanContent(List.of(), List.of(tasks), List.of(), List.of()));
        UI.getCurrent().navigate("ke-hoach/tien-trinh/" + plan);
    }

    private static PlanContent.Task task(String code, @Nullable LocalDate due) {
        return new PlanContent.Task(
                code,
                "Việc " + code,
                List.of("Sở Nội vụ", "Thanh tra tỉnh"),
                List.of(),
                List.of(),
                due == null ? "CONTINUOUS" : "DATE",
                due,
                "thường xuyên");
    }
}
