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

    @Test
    void eachClauseOfAPreambleGoesByItsOwnVerb() {
        assertThat(CitationReader.read(
                        "Căn cứ Kế hoạch số 11-KH/TU, ngày 02/02/2024 của Tỉnh ủy; thực hiện Hướng dẫn số"
                                + " 07-HD/HU, ngày 03/3/2024 của Huyện ủy; Hướng dẫn số 09-HD/HU, ngày 05/3/2024 của Huyện ủy,"
                                + " Chi bộ họp bàn."))
                .extracting(CitationReader.Found::relation)
                .containsExactly("BASED_ON", "IMPLEMENTS", "IMPLEMENTS");
    }

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thanh tra và Luật Tiếp công dân;|Luật sửa đổi, bổ sung một số điều của Luật Thanh tra và Luật Tiếp công dân",
                "Theo Luật sửa đổi, bổ sung một số điều của các Luật Cư trú, Luật Căn cước năm 2026 và quy định khác.|Luật sửa đổi, bổ sung một số điều của các Luật Cư trú, Luật Căn cước năm 2026",
                "Góp ý sửa đổi, bổ sung một số điều của Luật Đất đai tại hội nghị.|Luật Đất đai",
            })
    void lawThatAmendsOthersIsOne(String sentence, String text) {
        assertThat(CitationReader.read(sentence))
                .extracting(CitationReader.Found::text)
                .containsExactly(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Để giữ yên lòng dân, thực hiện Chỉ thị số 8-CT/TU của Tỉnh ủy, Đảng ủy yêu cầu:|IMPLEMENTS",
                "Để giữ yên lòng dân, các xã đọc Chỉ thị số 8-CT/TU của Tỉnh ủy.|MENTIONS",
                "Các xã, để thực hiện Chỉ thị số 8-CT/TU của Tỉnh ủy, phải họp dân.|MENTIONS",
            })
    void whatForMayStandBeforeWhatIsImplemented(String sentence, String relation) {
        assertThat(CitationReader.read(sentence))
                .extracting(CitationReader.Found::relation)
                .containsExactly(relation);
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
    @ValueSource(
            strings = {
                "1-CT/TU ",
                "theo Kế hoạch số 5-KH/TU của Sở ",
                "1/KH-UBND;",
                "Luật sửa đổi, bổ sung một số điều của Luật a và "
            })
    void twoMegabytesOfCitationsAreReadAlmostAtOnce(String piece) {
        String hostile = piece.repeat(TWO_MEGABYTES / piece.length());

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> CitationReader.read(hostile)))
                .isNotEmpty();
    }
}
