package vn.danvan.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.VietnameseReader;
import vn.danvan.organisation.OrganisationService;
import vn.danvan.organisation.UnitRow;
import vn.danvan.organisation.UnitTexts;
import vn.danvan.uikit.DayField;
import vn.danvan.uikit.Typed;

@PlatformTest
class UnitsViewTest extends SpringBrowserlessTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    @Autowired
    private OrganisationService organisation;

    @Autowired
    private UnitTexts texts;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        SignedIn.as("khanh-hoa", "quantri");
        super.initVaadinEnvironment();
        VietnameseReader.sitsDown();
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void filterShowsTheMatchBelowItsSuperiorsAndStaysInTheAddress() {
        UI.getCurrent().navigate("don-vi", UnitsAddress.on(DAY));

        test(find(TextField.class).single()).setValue("so noi vu");

        assertThat(rows()).extracting(UnitRow::code).contains("UBND", "SO-NV").doesNotContain("VPTU");
        assertThat(UI.getCurrent()
                        .getInternals()
                        .getActiveViewLocation()
                        .getQueryParameters()
                        .getParameters())
                .containsEntry("q", List.of("so noi vu"))
                .containsEntry("ngay", List.of(DAY.toString()));
    }

    @Test
    void whereNothingMatchesTheFilterCanBeRemoved() {
        UI.getCurrent().navigate("don-vi", QueryParameters.of("q", "khong co chu nay"));
        assertThat(rows()).isEmpty();

        test(find(Button.class).withText("Bỏ bộ lọc").single()).click();

        assertThat(rows()).isNotEmpty();
    }

    @Test
    void unitPageNamesTheUnitOfTheDayAndItsHistory() {
        UnitRow old = organisation.list("BDV", DAY, 0, 1).getFirst();

        UI.getCurrent().navigate("don-vi/" + old.id(), UnitsAddress.on(DAY));

        assertThat(find(H2.class).all()).extracting(H2::getText).contains(old.name());
        assertThat(find(H3.class).all()).extracting(H3::getText).contains("Các thời kỳ", "Chuyển giao cho");
    }

    @Test
    void unknownUnitIsNotFound() {
        UI.getCurrent().navigate("don-vi/" + new UUID(0, 0));

        assertThat(find(UnitVersionGrid.class).exists()).isFalse();
        assertThat(getCurrentView()).isNotInstanceOf(UnitView.class);
    }

    @Test
    void importShowsWhatIsWrongRowByRowAndOffersNoConfirmation() {
        UI.getCurrent().navigate("don-vi/nhap");
        UnitImportView view = (UnitImportView) getCurrentView();
        String file = "code,name,short name,symbol,type,side,parent,valid from,last day\n"
                + "MOI-1,Chi bộ Mới,,,PARTY_CELL,PARTY,KHONG-CO,2026-01-01,\n";

        view.read(file.getBytes(StandardCharsets.UTF_8), "a.csv");

        assertThat(find(ListItem.class, view).all())
                .extracting(ListItem::getText)
                .containsExactly("dòng 2: Không có đơn vị cấp trên mang mã \"KHONG-CO\".");
        assertThat(find(Button.class, view).withText("Xác nhận").exists()).isFalse();
    }

    @Test
    void unitIsAddedInTheDialogAndWhatIsMissingIsAskedFor() {
        UI.getCurrent().navigate("don-vi", UnitsAddress.on(DAY));
        test(find(Button.class).withText("Thêm đơn vị").single()).click();
        test(find(Button.class).withText("Lưu").single()).click();

        TextField code = find(TextField.class).withCaption("Mã").single();
        assertThat(code.isInvalid()).isTrue();
    }

    @Test
    void unitWhoseFirstDayCannotBeReadIsNotSavedAndTheFieldSaysWhy() {
        UI.getCurrent().navigate("don-vi", UnitsAddress.on(DAY));
        test(find(Button.class).withText("Thêm đơn vị").single()).click();
        UnitForm form = find(UnitForm.class).single();
        DayField from = find(DayField.class, form).single();
        Typed.unreadable(from, "31/02/2026");

        test(find(Button.class).withText("Lưu").single()).click();

        assertThat(from.isInvalid()).isTrue();
        assertThat(from.getErrorMessage()).isEqualTo("Không phải ngày. Ghi ngày/tháng/năm, ví dụ 30/06/2024.");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(told -> told.endsWith("Không phải ngày. Ghi ngày/tháng/năm, ví dụ 30/06/2024."));
    }

    @Test
    void dayThatCannotBeReadLeavesTheTreeAsOfTheDayBefore() {
        UI.getCurrent().navigate("don-vi", UnitsAddress.on(DAY));
        DayField day = find(DayField.class).single();

        Typed.unreadable(day, "31/02/2026");
        test(find(TextField.class).single()).setValue("so noi vu");

        assertThat(UI.getCurrent()
                        .getInternals()
                        .getActiveViewLocation()
                        .getQueryParameters()
                        .getParameters())
                .containsEntry("ngay", List.of(DAY.toString()))
                .containsEntry("q", List.of("so noi vu"));
        assertThat(day.isUnreadable()).as("what was typed stays").isTrue();
        assertThat(day.isInvalid()).isTrue();
    }

    @Test
    void superiorThatIsGoneOnTheChosenDayIsAskedForAgain() {
        UnitRow below = organisation.list("UBND-NHA-TRANG", DAY, 0, 1).getFirst();
        UnitRow above = organisation.list("UBND", DAY, 0, 500).stream()
                .filter(row -> row.code().equals("UBND"))
                .findFirst()
                .orElseThrow();
        UnitForm form = new UnitForm(texts, day -> day.equals(DAY) ? List.of(above) : List.of());
        UI.getCurrent().add(form);

        form.startFrom(below, DAY);
        assertThat(form.entry())
                .hasValueSatisfying(entry -> assertThat(entry.facts().parent()).isEqualTo("UBND"));

        find(DatePicker.class, form).single().setValue(DAY.plusDays(1));
        assertThat(form.entry()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private List<UnitRow> rows() {
        TreeGrid<UnitRow> grid = find(TreeGrid.class).single();
        return grid.getTreeData().getRootItems().stream()
                .flatMap(root -> java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(root), grid.getTreeData().getChildren(root).stream()))
                .toList();
    }
}
