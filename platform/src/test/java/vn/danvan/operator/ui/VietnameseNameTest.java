package vn.danvan.operator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phú Thọ",
                "Đắk Lắk",
                "Thừa Thiên Huế",
                "Bà Rịa - Vũng Tàu",
                "Gia Lai",
                "Hồ Chí Minh",
                "Quảng Ngãi",
                "Nguyễn Thị Ỷ Lan",
                "Ông Ích Khiêm"
            })
    void realNamesAreTaken(String name) {
        assertThat(VietnameseName.problem(name)).isEmpty();
    }

    /** What TCVN3 and VNI fonts, slips of the keyboard and copied markup make of names. */
    @ParameterizedTest
    @CsvSource({
        "Kh¸nh Hßa, letters",
        "Khaùnh Hoøa, letters",
        "Phú Thọ1, letters",
        "<b>Phú</b>, letters",
        "Phú  Thọ, letters",
        "'', letters",
        "phú Thọ, capital",
        "Phú thọ, capital",
        "Thố́c, tones"
    })
    void brokenNamesAreToldApart(String name, String problem) {
        assertThat(VietnameseName.problem(Normalizer.normalize(name, Normalizer.Form.NFC)))
                .contains(problem);
    }

    @Test
    void nameWithoutAnyMarkIsNoticed() {
        assertThat(VietnameseName.isPlain("Khanh Hoa")).isTrue();
        assertThat(VietnameseName.isPlain("Đak Lak")).isFalse();
        assertThat(VietnameseName.isPlain("Phú Tho")).isFalse();
    }

    @Test
    void lettersTypedApartFromTheirMarksAreStoredTogether() {
        ProvinceForm form = new ProvinceForm(
                null,
                " Phu\u0301  Tho\u0323 ",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);

        assertThat(form.name()).isEqualTo("Phú Thọ");
    }

    @Test
    void coloursOnWhichWhiteCannotBeReadAreRefused() {
        assertThat(Accent.contrastWithWhite("#000000")).isEqualTo(21.0);
        assertThat(Accent.isReadable("#767676")).isTrue();
        assertThat(Accent.isReadable("#777777")).isFalse();
        assertThat(Accent.isReadable("red")).isFalse();
    }
}
