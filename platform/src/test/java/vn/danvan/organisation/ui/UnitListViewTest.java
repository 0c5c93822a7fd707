package vn.danvan.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.VietnameseReader;
import vn.danvan.organisation.ListedUnit;
import vn.danvan.organisation.OrganisationService;
import vn.danvan.organisation.UnitFilter;
import vn.danvan.organisation.UnitRow;
import vn.danvan.shared.Side;

/** Khánh Hòa's units one after another, with a district that was there until July 2025. */
@PlatformTest
class UnitListViewTest extends SpringBrowserlessTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    @Autowired
    private OrganisationService organisation;

    @Autowired
    private JdbcClient jdbc;

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
    void listHasTheUnitsOfTheDayInTheOrderOfTheTree() {
        open("ngay", DAY.toString());

        assertThat(rows())
                .extracting(row -> row.unit().id())
                .containsExactlyElementsOf(organisation.tree(UnitFilter.NONE, DAY).inTreeOrder().stream()
                        .map(UnitRow::id)
                        .toList());
        assertThat(find(Button.class).all()).extracting(Button::getText).contains("Tính đến ngày: 01/05/2024");
    }

    @Test
    void searchNeedsNoToneMarksAndSaysWhoStandsAbove() {
        open("q", "so noi vu", "ngay", DAY.toString());

        ListedUnit found = rows().stream()
                .filter(row -> row.unit().code().equals("SO-NV"))
                .findFirst()
                .orElseThrow();
        UnitRow above = organisation.list("UBND", DAY, 0, 500).stream()
                .filter(row -> row.code().equals("UBND"))
                .findFirst()
                .orElseThrow();
        assertThat(found.parent()).isEqualTo(above.name());
    }

    @Test
    void filtersLeaveWhatTheySay() {
        String type = organisation.list("SO-NV", DAY, 0, 1).getFirst().type();
        open("khoi", "GOVERNMENT", "loai", type, "ngay", DAY.toString());

        assertThat(rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.unit().side()).isEqualTo(Side.GOVERNMENT);
            assertThat(row.unit().type()).isEqualTo(type);
        });
    }

    @Test
    void namesAreInTheOrderInWhichTheDatabaseHasVietnamese() {
        open("sap", "name", "ngay", DAY.toString());

        assertThat(rows())
                .extracting(row -> row.unit().name())
                .containsExactlyElementsOf(
                        jdbc.sql("""
                        select v.name from unit_version v where v.valid_from <= :day and (v.valid_to is null or v.valid_to > :day)
                        order by v.name collate "vi-x-icu" """).param("day", DAY).query(String.class).list());
    }

    @Test
    void descendingOrderIsTheOtherWayRoundButForThoseWithNothingToSay() {
        open("sap", "parent,code", "ngay", DAY.toString());
        List<String> up = parents();
        open("sap", "-parent,code", "ngay", DAY.toString());
        List<String> down = parents();

        assertThat(up.getLast()).isEqualTo("null");
        assertThat(down.getLast()).isEqualTo("null");
        List<String> turned =
                up.stream().filter(name -> !name.equals("null")).distinct().toList();
        assertThat(down.stream().filter(name -> !name.equals("null")).distinct().toList())
                .isEqualTo(turned.reversed());
    }

    @Test
    void treeAndListLeadToEachOtherOnTheSameDay() {
        UI.getCurrent().navigate("don-vi", UnitsAddress.on(DAY));
        assertThat(find(Anchor.class).withText("Danh sách đơn vị").single().getHref())
                .isEqualTo("don-vi/danh-sach?ngay=2024-05-01");

        open();
        assertThat(find(Anchor.class).withText("Cây đơn vị").single().getHref()).isEqualTo("don-vi");
    }

    private void open(String... said) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int at = 0; at < said.length; at += 2) {
            parameters.put(said[at], said[at + 1]);
        }
        UI.getCurrent().navigate("don-vi/danh-sach", QueryParameters.simple(parameters));
    }

    @SuppressWarnings("unchecked")
    private List<ListedUnit> rows() {
        Grid<ListedUnit> grid = find(Grid.class).single();
        return IntStream.range(0, test(grid).size())
                .mapToObj(row -> test(grid).getRow(row))
                .toList();
    }

    private List<String> parents() {
        return rows().stream().map(row -> String.valueOf(row.parent())).toList();
    }
}
