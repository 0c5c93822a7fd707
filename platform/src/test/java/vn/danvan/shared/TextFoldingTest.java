package vn.danvan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.WithTenant;

@PlatformTest
@WithTenant("khanh-hoa")
class TextFoldingTest {

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "Ủy ban nhân dân, uy ban nhan dan",
        "Uỷ ban, uy ban",
        "Hoà Bình, hoa binh",
        "ĐẢNG ỦY   KHỐI, dang uy khoi",
        "2020 – 2025, 2020 - 2025",
        "Kỹ thuật, ki thuat",
        "Sở Y tế, so i te",
        "Lê Quý Đôn, le qui don",
        "hôm nay về tay, hom nay ve tay",
        "yên vui, yen vui"
    })
    void marksCaseAndKindsOfDashDoNotMatter(String text, String folded) {
        assertThat(TextFolding.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nghị quyết số 25-NQ/TW",
                "“Dân vận khéo”",
                "Đặc khu Trường Sa",
                "Ðồng Nai",
                "tỉnh  ủy",
                "Kỹ sư Lý Quý Mỹ",
                "tay, máy; y"
            })
    void databaseFoldsAsTheApplicationDoes(String text) {
        assertThat(jdbc.sql("select fold(?)").param(text).query(String.class).single())
                .isEqualTo(TextFolding.fold(text));
    }

    /** Whatever stands beside what: all orders of three out of what the rule speaks of. */
    @Test
    void databaseFoldsEveryNeighbourhoodAsTheApplicationDoes() {
        List<String> pieces = List.of(
                "y", "Ý", "ỵ", "u", "q", "QU", "a", "ê", "b", "đ", "Ð", " ", "\t ", "\n", "–", "“", "’", "7", ".");
        List<String> texts = new ArrayList<>();
        for (String one : pieces) {
            for (String two : pieces) {
                pieces.forEach(three -> texts.add(one + two + three));
            }
        }

        assertThat(jdbc.sql("select fold(t) from unnest(?::text[]) with ordinality as each (t, place) order by place")
                        .param(texts.toArray(String[]::new))
                        .query(String.class)
                        .list())
                .isEqualTo(texts.stream().map(TextFolding::fold).toList());
    }

    @ParameterizedTest
    @CsvSource({"kỹ sư, kĩ sư", "Lý Thường Kiệt, Lí Thường Kiệt", "hoà giải, hòa giải", "thuỷ lợi, thủy lợi"})
    void twoSpellingsOfOneWordFallTogether(String one, String other) {
        assertThat(TextFolding.fold(one)).isEqualTo(TextFolding.fold(other));
    }

    @Test
    void decomposedTextFoldsLikeComposed() {
        assertThat(TextFolding.fold("Ha\u0300 No\u0323\u0302i")).isEqualTo(TextFolding.fold("Hà Nội"));
    }
}
