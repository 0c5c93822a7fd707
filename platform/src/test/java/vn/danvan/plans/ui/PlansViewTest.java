package vn.danvan.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import vn.danvan.plans.PlanService;
import vn.danvan.plans.SamplePlansOfTests;
import vn.danvan.plans.search.PlanSummary;
import vn.danvan.shared.ListMemory;

/** The administrator of Hòa Bình before the list of plans. */
@PlatformTest
class PlansViewTest extends SpringBrowserlessTest {

    @Autowired
    private PlanService plans;

    @Autowired
    private DocumentRegister register;

    @Autowired
    private UnitTree units;

    @Autowired
    private ListMemory memory;

    private final String mark = "w" + UUID.randomUUID().toString().replace("-", "");

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        SignedIn.as("hoa-binh", "quantri");
        create("Đền ơn", true);
        create("Bếp ăn", true);
        create("Cầu mới", false);
        super.initVaadinEnvironment();
        VietnameseReader.sitsDown();
    }

    @AfterEach
    void deskIsLeft() {
        memory.rememberColumns("ke-hoach", List.of());
        memory.views("ke-hoach").stream().filter(ListMemory.KeptView::own).forEach(view -> memory.forget(view.id()));
        SignedIn.nobody();
    }

    @Test
    void listShowsWhatTheAddressSaysInItsOrder() {
        open("q", mark, "trang-thai", "DRAFT", "sap", "-title");

        assertThat(titles()).containsExactly("Đền ơn", "Bếp ăn");
        assertThat(find(TextField.class).single().getValue()).isEqualTo(mark);
        assertThat(find(Button.class).all()).extracting(Button::getText).contains("Trạng thái: Dự thảo");
        assertThat(find(Paragraph.class).all()).extracting(Paragraph::getText).contains("2 kế hoạch khớp với bộ lọc");
    }

    @Test
    void chipTakesItsFilterAwayAndClearingTakesAll() {
        open("q", mark, "trang-thai", "DRAFT");

        find(Button.class).all().stream()
                .filter(button -> button.getElement().getAttribute("aria-label") != null
                        && button.getElement().getAttribute("aria-label").contains("Trạng thái: Dự thảo"))
                .forEach(button -> test(button).click());
        assertThat(titles()).containsExactly("Cầu mới", "Bếp ăn", "Đền ơn");

        test(find(TextField.class).single()).setValue("khong-co-" + mark);
        assertThat(titles()).isEmpty();
        test(find(Button.class).withText("Bỏ bộ lọc").all().getFirst()).click();
        assertThat(find(TextField.class).single().getValue()).isEmpty();
        assertThat(titles()).contains("Cầu mới", "Bếp ăn", "Đền ơn");
    }

    @Test
    void keptViewOpensTheSameListAgain() {
        open("q", mark, "sap", "title");
        List<String> seen = titles();
        memory.keep("ke-hoach", "Của " + mark, "q=" + mark + "&sap=title", false);

        open();
        test(find(NativeButton.class).withText("Của " + mark).single()).click();

        assertThat(titles()).isEqualTo(seen).containsExactly("Bếp ăn", "Cầu mới", "Đền ơn");
        assertThat(find(NativeButton.class)
                        .withText("Của " + mark)
                        .single()
                        .getElement()
                        .getAttribute("aria-pressed"))
                .isEqualTo("true");
    }

    @Test
    void rememberedColumnsAreShownUnlessTheAddressNamesOthers() {
        memory.rememberColumns("ke-hoach", List.of("tasks", "signatory"));

        open("q", mark);
        assertThat(columns()).containsExactly("title", "tasks", "signatory");
        open("q", mark, "cot", "number");
        assertThat(columns()).containsExactly("title", "number");
    }

    private void open(String... said) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int at = 0; at < said.length; at += 2) {
            parameters.put(said[at], said[at + 1]);
        }
        UI.getCurrent().navigate("ke-hoach", QueryParameters.simple(parameters));
    }

    @SuppressWarnings("unchecked")
    private Grid<PlanSummary> grid() {
        return find(Grid.class).single();
    }

    private List<String> titles() {
        return IntStream.range(0, test(grid()).size())
                .mapToObj(row -> test(grid()).getRow(row))
                .map(row -> String.valueOf(row.facts().title()))
                .filter(title -> title.endsWith(mark))
                .map(title -> title.replace(" " + mark, ""))
                .toList();
    }

    private List<String> columns() {
        return grid().getColumns().stream()
                .filter(Grid.Column::isVisible)
                .map(Grid.Column::getKey)
                .toList();
    }

    private void create(String title, boolean draft) {
        var owner = units.byCode("SO-NV");
        plans.create(
                SamplePlansOfTests.document(register, owner, title + " " + mark),
                draft,
                owner,
                SamplePlansOfTests.content("Sở Nội vụ"));
    }
}
