package vn.danvan.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.CellFocusEvent;
import com.vaadin.flow.component.grid.ClientItemToggleEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.VietnameseReader;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.identity.UnitTree;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanService;
import vn.danvan.plans.SamplePlansOfTests;
import vn.danvan.plans.search.PlanSummary;
import vn.danvan.shared.ListMemory;

/** Plans beside their list: opened by a click, followed by the focus, selected from one to another. */
@PlatformTest
class PlanDetailTest extends SpringBrowserlessTest {

    private static final String NOT_FOUND = "Không có mục này";

    @Autowired
    private PlanService plans;

    @Autowired
    private DocumentRegister register;

    @Autowired
    private UnitTree units;

    @Autowired
    private ListMemory memory;

    private final String mark = "d" + UUID.randomUUID().toString().replace("-", "");
    private PlanId first;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        SignedIn.as("hoa-binh", "quantri");
        first = create("BTGDV", "Ấm no " + mark);
        create("BTGDV", "Bếp ăn " + mark);
        create("BTGDV", "Cầu mới " + mark);
        super.initVaadinEnvironment();
        VietnameseReader.sitsDown();
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.as("hoa-binh", "quantri");
        memory.rememberCompact("ke-hoach", false);
        SignedIn.nobody();
    }

    @Test
    void clickOpensTheRecordBesideTheListAndTheRowsStay() {
        open("");
        assertThat(heads()).isEmpty();

        test(grid()).clickRow(1);

        assertThat(heads()).containsExactly("Bếp ăn " + mark);
        assertThat(find(Anchor.class).withText("Mở toàn bộ").single().getHref())
                .startsWith("ke-hoach/")
                .isNotEqualTo("ke-hoach/" + first);
        assertThat(test(grid()).size()).isEqualTo(3);
        test(find(Button.class).withText("Đóng chi tiết").single()).click();
        assertThat(heads()).isEmpty();
    }

    @Test
    void openRecordFollowsTheFocusAndNothingOpensByFocusAlone() {
        open("");
        focus(2);
        assertThat(heads()).isEmpty();

        test(grid()).clickRow(0);
        focus(1);
        assertThat(heads()).containsExactly("Bếp ăn " + mark);
        focus(2);
        assertThat(heads()).containsExactly("Cầu mới " + mark);
    }

    @Test
    void addressOpensARecordAndOneThatIsNotThereIsSaidNotToBe() {
        open(first.toString());
        assertThat(heads()).containsExactly("Ấm no " + mark);

        for (String unknown : List.of(UUID.randomUUID().toString(), "khong-phai-ma")) {
            open(unknown);
            assertThat(heads()).containsExactly(NOT_FOUND);
        }
        open("");
        assertThat(heads()).isEmpty();
    }

    @Test
    void whatWasClosedStaysClosedUnderAnotherFilterAndWhatIsOpenStaysOpen() {
        open(first.toString());
        test(find(Button.class).withText("Đóng chi tiết").single()).click();
        test(find(TextField.class).single()).setValue("Bếp ăn " + mark);
        assertThat(heads()).isEmpty();

        test(grid()).clickRow(0);
        test(find(TextField.class).single()).setValue(mark);
        assertThat(heads()).containsExactly("Bếp ăn " + mark);
    }

    @Test
    void addressShowsNothingOfAPlanThatThePostMayNotRead() {
        SignedIn.as("hoa-binh", "canbo");
        open(first.toString());

        assertThat(heads()).containsExactly(NOT_FOUND);
        assertThat(find(Anchor.class).withText("Mở toàn bộ").exists()).isFalse();
    }

    @Test
    void shiftAndAClickSelectOrLeaveAllBetween() {
        open("");
        toggle(0, true, false);
        toggle(2, true, true);
        assertThat(grid().getSelectedItems()).hasSize(3);

        toggle(1, false, true);

        assertThat(grid().getSelectedItems())
                .extracting(row -> row.facts().title())
                .containsExactly("Ấm no " + mark);
    }

    @Test
    void rowsStandCloseTogetherForWhoeverWantsItSo() {
        open("");
        assertThat(grid().hasClassName("dv-compact")).isFalse();

        memory.rememberCompact("ke-hoach", true);
        open(first.toString());
        open("");
        UI.getCurrent().navigate("van-ban");
        open("");

        assertThat(grid().hasClassName("dv-compact")).isTrue();
    }

    /** As the browser tells it: the row's own box first, then the shift key's doing. */
    private void toggle(int row, boolean selected, boolean shift) {
        PlanSummary plan = test(grid()).getRow(row);
        if (selected) {
            grid().asMultiSelect().select(plan);
        } else {
            grid().asMultiSelect().deselect(plan);
        }
        ComponentUtil.fireEvent(grid(), new ClientItemToggleEvent<>(grid(), plan, selected, shift));
    }

    private void focus(int row) {
        String key =
                grid().getDataCommunicator().getKeyMapper().key(test(grid()).getRow(row));
        ComponentUtil.fireEvent(grid(), new CellFocusEvent<>(grid(), true, key, null, "body"));
    }

    private void open(String record) {
        UI.getCurrent()
                .navigate(
                        "ke-hoach",
                        QueryParameters.simple(
                                record.isEmpty()
                                        ? Map.of("q", mark, "sap", "title")
                                        : Map.of("q", mark, "sap", "title", "xem", record)));
    }

    /** What stands beside the list. */
    private List<String> heads() {
        return find(Div.class).withClassName("dv-detail").all().stream()
                .flatMap(pane -> find(H3.class, pane).all().stream())
                .map(H3::getText)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Grid<PlanSummary> grid() {
        return find(Grid.class).single();
    }

    private PlanId create(String unit, String title) {
        var owner = units.byCode(unit);
        return plans.create(
                SamplePlansOfTests.document(register, owner, title),
                true,
                owner,
                SamplePlansOfTests.content("Sở Nội vụ"));
    }
}
