package vn.danvan.uikit.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danvan.shared.Sorting;

class ListAddressTest {

    private enum Colour {
        RED,
        BLUE
    }

    private record Row(int number, String text) {}

    private static final ListSetup<Row> LIST = ListSetup.of(
                    "hang",
                    new ListWords("Hàng", "Tìm", count -> count + " hàng", "Chưa có hàng", "Thêm một hàng"),
                    List.of(
                            ListColumn.<Row>of("text", "Chữ", Row::text).sorted(),
                            ListColumn.<Row>of("number", "Số", Row::number).sorted(),
                            ListColumn.<Row>of("twice", "Gấp đôi", row -> 2 * row.number())
                                    .onDemand()),
                    Row::number,
                    ListSource.of(wanted -> 0, (wanted, offset, limit) -> List.of()))
            .narrowedBy(List.of(
                    ListFilter.of("mau", "Màu", Colour.class, Colour::name, wanted -> Map.of()),
                    ListFilter.ofYears("nam", "Năm", wanted -> Map.of()),
                    ListFilter.ofDay("ngay", "Ngày")));

    /** The same, and records open beside it. */
    private static final ListSetup<Row> SETUP = LIST.detailedBy(record -> new Span(record));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "q=d%C3%A2n+v%E1%BA%ADn%20kh%C3%A9o",
                "mau=RED&nam=2026",
                "q=a%26b%3Dc&mau=BLUE&sap=-number%2Ctext&cot=number%2Ctwice",
                "sap=text",
                "nam=2026&ngay=2026-06-15&xem=7"
            })
    void addressSaysTheSameAfterItWasReadAndWritten(String query) {
        ListAddress read = SETUP.read(QueryParameters.fromString(query));

        ListAddress again =
                SETUP.read(QueryParameters.fromString(read.parameters().getQueryString()));

        assertThat(again).isEqualTo(read);
        assertThat(again.parameters().getParameters())
                .isEqualTo(QueryParameters.fromString(query).getParameters());
    }

    @Test
    void everyPartOfTheAddressIsUnderstood() {
        ListAddress read = SETUP.read(
                QueryParameters.fromString("q=%20tre%20&mau=BLUE&nam=2025&sap=-number,text&cot=twice,number"));

        assertThat(read.text()).isEqualTo("tre");
        assertThat(read.filter("mau", Colour.class)).contains(Colour.BLUE);
        assertThat(read.number("nam")).contains(2025);
        assertThat(read.order()).containsExactly(new Sorting("number", true), new Sorting("text", false));
        assertThat(read.columns()).containsExactly("number", "twice");
        assertThat(read.narrows()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mau=GREEN",
                "nam=xx",
                "nam=99999999999",
                "la=1",
                "sap=twice",
                "sap=-la,-",
                "cot=la,text",
                "mau=&q=+",
                "ngay=2026-02-30",
                "ngay=mai&xem=+"
            })
    void whatCannotBeUnderstoodCountsAsNotSaid(String query) {
        assertThat(SETUP.read(QueryParameters.fromString(query))).isEqualTo(ListAddress.EVERYTHING);
    }

    @Test
    void filterIsSetChangedAndTakenAwayWhileTheRestStays() {
        ListAddress start = SETUP.read(QueryParameters.fromString("q=tre&sap=number"));

        ListAddress red = start.with("mau", "RED");
        assertThat(red.filter("mau")).contains("RED");
        assertThat(red.with("mau", "BLUE").filters()).containsExactly(Map.entry("mau", "BLUE"));
        assertThat(red.with("mau", "")).isEqualTo(start);
        assertThat(red.withoutFilters()).isEqualTo(ListAddress.EVERYTHING.ordered(start.order()));
        assertThat(red.withoutFilters().filter("mau")).isEqualTo(Optional.empty());
    }

    @Test
    void recordIsOpenedAndClosedWhileTheRowsStayAndIsNoBusinessOfListsWithoutDetails() {
        ListAddress open = SETUP.read(QueryParameters.fromString("q=tre&nam=2026&xem=7"));

        assertThat(open.open()).isEqualTo("7");
        assertThat(open.opening("8").closed()).isEqualTo(open.closed());
        assertThat(open.closed().parameters().getParameters()).doesNotContainKey("xem");
        assertThat(LIST.read(open.parameters())).isEqualTo(open.closed());
    }

    @Test
    void rowLeadsToItsPageAndWhereItHasNoneBackToTheListWithItOpen() {
        ListAddress here = SETUP.read(QueryParameters.fromString("q=tre"));
        Row row = new Row(7, "tre");

        assertThat(SETUP.address(row, here)).isEqualTo("hang/7");
        assertThat(LIST.detailedOnlyBy(record -> new Span(record)).address(row, here))
                .startsWith("hang?")
                .satisfies(address -> assertThat(SETUP.read(QueryParameters.fromString(address.substring(5))))
                        .isEqualTo(here.opening("7")));
    }

    @Test
    void dayIsADay() {
        ListAddress read = SETUP.read(QueryParameters.fromString("ngay=2026-06-15"));

        assertThat(read.day("ngay")).contains(LocalDate.of(2026, 6, 15));
        assertThat(read.day("mau")).isEmpty();
    }

    @Test
    void fileHasNoMoreRowsThanItMayHaveHoweverTheyAreRead() {
        ListSetup<Row> bounded = ListSetup.of(
                        "hang",
                        LIST.words(),
                        LIST.columns(),
                        Row::number,
                        ListSource.of(wanted -> 100, (wanted, offset, limit) -> IntStream.range(offset, offset + limit)
                                .mapToObj(number -> new Row(number, "hàng"))
                                .toList()))
                .exportedUpTo(25);

        assertThat(bounded.file(ListAddress.EVERYTHING).read(0, 10)).hasSize(10);
        assertThat(bounded.file(ListAddress.EVERYTHING).read(20, 10))
                .extracting(Row::number)
                .containsExactly(20, 21, 22, 23, 24);
        assertThat(bounded.file(ListAddress.EVERYTHING).read(25, 10)).isEmpty();
        assertThat(bounded.file(ListAddress.EVERYTHING).read(30, 10)).isEmpty();
    }
}
