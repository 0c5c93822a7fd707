package vn.danvan.intake.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetReaderTest {

    private static final int TWO_MEGABYTES = 2_000_000;

    @Test
    void countMayBeARange() {
        TargetReader.Found target =
                TargetReader.read("Mỗi bản dựng từ 2 đến 4 mô hình giữ rừng.").getFirst();

        assertThat(target.operator()).isEqualTo("RANGE");
        assertThat(target.unit()).isEqualTo("COUNT");
        assertThat(target.value()).isEqualByComparingTo("2");
        assertThat(target.valueTo()).isEqualByComparingTo("4");
    }

    @ParameterizedTest
    @CsvSource({
        "'Có ít nhất 85% số hộ đăng ký tham gia', GE, 85,",
        "'Phấn đấu trên 90% đơn thư được giải quyết đúng hạn', GT, 90,",
        "'Từ 60 - 75% chi hội có mô hình tự quản', RANGE, 60, 75",
        "'Tỷ lệ hài lòng đạt 92,5% trở lên', GE, 92.5,",
        "'Tỷ lệ đơn quá hạn không quá 3%', LE, 3,",
    })
    void sharesAreReadWithTheirBound(String sentence, String operator, BigDecimal value, BigDecimal valueTo) {
        TargetReader.Found target = TargetReader.read(sentence).getFirst();

        assertThat(target.operator()).isEqualTo(operator);
        assertThat(target.value()).isEqualByComparingTo(value);
        assertThat(target.valueTo()).isEqualTo(valueTo);
        assertThat(target.unit()).isEqualTo("PERCENT");
    }

    @Test
    void targetCarriesItsOwnClauseAndScopeOnly() {
        TargetReader.Found target = TargetReader.read(
                        "Củng cố các tổ tự quản; 80% tổ hoạt động đều đối với vùng thấp, 65% đối với vùng cao; nhân rộng cách làm hay.")
                .getFirst();

        assertThat(target.text()).isEqualTo("80% tổ hoạt động đều đối với vùng thấp, 65% đối với vùng cao");
    }

    @ParameterizedTest
    @CsvSource({
        "'Mỗi ấp dựng ít nhất 01 cổng chào xanh', GE, 1,, ",
        "'Vận động tối thiểu 1.500 ngày công', GE, 1500,, ",
        "'Mỗi quý gặp gỡ già làng ít nhất 02 buổi', GE, 2,, QUARTER",
        "'Đối thoại không dưới 03 cuộc/năm', GE, 3,, YEAR",
        "'Phát thanh 04 chuyên đề mỗi tháng', EQ, 4,, MONTH",
        "'Giúp đỡ hơn 40 hộ khó khăn', GT, 40,, ",
        "'Mỗi chi hội nhận từ 01 đến 03 con đường', RANGE, 1, 3, ",
        "'Chọn 2 - 4 xã để làm điểm', RANGE, 2, 4, ",
        "'Hồ sơ phải bổ sung không quá 2 lượt', LE, 2,, ",
    })
    void anythingMayBeCounted(String sentence, String operator, BigDecimal value, BigDecimal valueTo, String per) {
        TargetReader.Found target = TargetReader.read(sentence).getFirst();

        assertThat(target.operator()).isEqualTo(operator);
        assertThat(target.value()).isEqualByComparingTo(value);
        assertThat(target.valueTo()).isEqualTo(valueTo);
        assertThat(target.unit()).isEqualTo("COUNT");
        assertThat(target.per()).isEqualTo(per);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hoàn thành ít nhất 03 ngày trước khi khai mạc.",
                "Đảng viên có ít nhất 30 năm tuổi Đảng.",
                "Triển khai trên 12 xã, phường.",
                "Mít tinh dịp 2 - 9 tại trung tâm xã.",
                "Giai đoạn 2026 - 2030 tiếp tục nhân rộng.",
                "Từ tháng 4 - 10 tổ chức hội thi.",
                "Kinh phí không quá 20 triệu đồng.",
                "Chương trình số 15 - 17 đã ban hành.",
                "Đạt từ 80 đến 90 điểm.",
            })
    void agesDaysMoneyAndPlacesAreNoCounts(String sentence) {
        assertThat(TargetReader.read(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"% 1", "1% đối với ", "ít nhất mỗi năm ", "từ 1 - 2% "})
    void twoMegabytesOfNumbersAreReadAlmostAtOnce(String piece) {
        String hostile = piece.repeat(TWO_MEGABYTES / piece.length());

        List<TargetReader.Found> found =
                assertTimeoutPreemptively(Duration.ofSeconds(10), () -> TargetReader.read(hostile));

        assertThat(found)
                .allSatisfy(target -> assertThat(target.text().length()).isLessThan(1_000));
    }
}
