package vn.danvan.uikit.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danvan.shared.Sorting;
import vn.danvan.uikit.list.ListSetup.GivenView;

class ListAddressTest {

    private enum Colour {
        RED,
        BLUE
    }

    private record Row(int number, String text) {}

    private static final ListSetup<Row> SETUP = new ListSetup<>(
            "hang",
            new ListWords("Hàng", "Tìm", count -> count + " hàng", "Chưa có hàng", "Thêm một hàng"),
            List.of(
                    ListColumn.<Row>of("text", "Chữ", Row::text).sorted(),
                    ListColumn.<Row>of("number", "Số", Row::number).sorted(),
                    ListColumn.<Row>of("twice", "Gấp đôi", row -> 2 * row.number())
                            .onDemand()),
            row -> "hang/" + row.number(),
            Row::number,
            List.of(
                    ListFilter.of("mau", "Màu", Colour.class, Colour::name, wanted -> Map.of()),
                    ListFilter.ofYears("nam", "Năm", wanted -> Map.of())),
            List.<GivenView>of(),
            List.of(),
            ListSource.of(wanted -> 0, (wanted, offset, limit) -> List.of()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "q=d%C3%A2n+v%E1%BA%ADn%20kh%C3%A9o",
                "mau=RED&nam=2026",
                "q=a%26b%3Dc&mau=BLUE&sap=-number%2Ctext&cot=number%2Ctwice",
                "sap=text"
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
                "mau=&q=+"
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
}
