package vn.danvan.intake.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationReaderTest {

    private static final int TWO_MEGABYTES = 2_000_000;

    @ParameterizedTest
    @CsvSource({
        "'Tuyên truyền Luật Hòa giải ở cơ sở và các nghị định.', Luật Hòa giải ở cơ sở, Luật",
        "'Chấp hành Luật Thi đua, khen thưởng, quy chế cơ quan.', 'Luật Thi đua, khen thưởng', Luật",
        "'Học tập Nghị quyết Đại hội đại biểu Đảng bộ xã Tân Rì lần thứ IV, nhiệm kỳ 2025 - 2030 về nông thôn.', 'Nghị quyết Đại hội đại biểu Đảng bộ xã Tân Rì lần thứ IV, nhiệm kỳ 2025 - 2030', NQ",
        "'Quyền của công dân theo Hiến pháp năm 2013.', Hiến pháp năm 2013, Hiến pháp",
        "'Giữ đúng Điều lệ Hội Nông dân Việt Nam trong sinh hoạt.', Điều lệ Hội Nông dân Việt Nam, Điều lệ",
    })
    void documentWithoutNumberIsCitedByItsName(String sentence, String text, String type) {
        assertThat(CitationReader.read(sentence)).singleElement().satisfies(cited -> {
            assertThat(cited.number()).isNull();
            assertThat(cited.text()).isEqualTo(text);
            assertThat(cited.type()).isEqualTo(type);
            assertThat(sentence.substring(cited.span().start(), cited.span().end()))
                    .isEqualTo(text);
        });
    }

    @Test
    void dateBehindANameIsRead() {
        assertThat(CitationReader.read("Theo Luật Tín ngưỡng, tôn giáo ngày 18 tháng 11 năm 2016, các cơ sở đăng ký."))
                .singleElement()
                .satisfies(cited -> assertThat(cited.date()).isEqualTo(LocalDate.of(2016, 11, 18)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mời Luật sư và các luật gia dự họp.",
                "Đưa nội dung vào nghị quyết đại hội các cấp.",
                "Chấp hành kỷ luật, giữ gìn điều lệ của nhóm.",
            })
    void whatOnlySoundsLikeADocumentIsNotCited(String sentence) {
        assertThat(CitationReader.read(sentence)).isEmpty();
    }

    @Test
    void lawWithANumberIsCitedOnce() {
        assertThat(CitationReader.read("Căn cứ Luật Ngân sách số 83/2015/QH13 và Luật số 10/2022/QH15."))
                .extracting(CitationReader.Found::number)
                .containsExactly("83/2015/QH13", "10/2022/QH15");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-CT/TU ", "theo Kế hoạch số 5-KH/TU của Sở ", "1/KH-UBND;"})
    void twoMegabytesOfCitationsAreReadAlmostAtOnce(String piece) {
        String hostile = piece.repeat(TWO_MEGABYTES / piece.length());

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> CitationReader.read(hostile)))
                .isNotEmpty();
    }
}
