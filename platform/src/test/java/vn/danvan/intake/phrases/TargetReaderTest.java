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
                "Gửi báo cáo trước ngày 20 của tháng cuối mỗi quý.",
                "Năm 2026 duy trì mỗi tháng một buổi đối thoại.",
                "Qua hơn ba mươi năm đổi mới, đời sống khá lên.",
                "Có ít nhất hai phần ba số thành viên dự họp.",
                "Thực hiện từ 1 đến 5 mục II.",
            })
    void agesDaysMoneyAndPlacesAreNoCounts(String sentence) {
        assertThat(TargetReader.read(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'Hỗ trợ 35 hộ neo đơn sửa nhà.', EQ, 35, ",
        "'Các chi hội ra mắt 04 tổ giữ rừng.', EQ, 4, ",
        "'Hằng năm, hai xã mở 02 lớp dạy chữ Thái.', EQ, 2, YEAR",
        "'Tổ chức 02 buổi chiếu phim lưu động.', EQ, 2, ",
        "'Mỗi bản có 01 tổ hòa giải.', EQ, 1, ",
        "'Phấn đấu vùng cao có thêm 03 câu lạc bộ.', EQ, 3, ",
        "'Xây dựng từ 06 tuyến kênh sạch trở lên.', GE, 6, ",
        "'Hành quân giúp dân ít nhất 02 đợt ở các bản vùng sâu của huyện mỗi năm.', GE, 2, YEAR",
    })
    void whatADoingBringsAboutIsATarget(String sentence, String operator, BigDecimal value, String per) {
        assertThat(TargetReader.read(sentence)).singleElement().satisfies(target -> {
            assertThat(target.operator()).isEqualTo(operator);
            assertThat(target.value()).isEqualByComparingTo(value);
            assertThat(target.per()).isEqualTo(per);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Năm qua đã hỗ trợ 35 hộ neo đơn.",
                "Toàn xã hiện có 12 bản, mỗi bản có 01 nhà văn hóa.",
                "Hỗ trợ 50 triệu đồng cho hộ nghèo.",
                "Giám sát tại 12 dự án trọng điểm.",
                "Xây dựng 02 kế hoạch gửi Huyện ủy.",
                "Chi bộ có từ 50 đảng viên trở lên chia tổ.",
                "312 hộ bàn giao mặt bằng.",
            })
    void whatWasReachedOrIsCountedByTheWayIsNoTarget(String sentence) {
        assertThat(TargetReader.read(sentence)).isEmpty();
    }

    @Test
    void belowAHeadingAboutTargetsEveryNumberOfThingsIsOne() {
        assertThat(TargetReader.read("Dựng 08 cổng chào, 02 tuyến đường hoa trước ngày 30/4 năm 2027.", true))
                .extracting(target -> target.value().intValue())
                .containsExactly(8, 2);
        assertThat(TargetReader.read("Đến năm 2027 giữ vững mức độ 2 trong các xã; đất 03 ha, 7,2 tỷ đồng.", true))
                .extracting(target -> target.value().intValue())
                .containsExactly(3);
    }

    @Test
    void boundMayStandBehindWhatIsCounted() {
        assertThat(TargetReader.read("Có từ 88% khu dân cư trở lên mở ngày hội."))
                .extracting(TargetReader.Found::operator)
                .containsExactly("GE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"% 1", "1% đối với ", "ít nhất mỗi năm ", "từ 1 - 2% ", "mỗi xây ", "hỗ trợ 5 hộ ", "9 hộ "})
    void twoMegabytesOfNumbersAreReadAlmostAtOnce(String piece) {
        String hostile = piece.repeat(TWO_MEGABYTES / piece.length());

        List<TargetReader.Found> found =
                assertTimeoutPreemptively(Duration.ofSeconds(10), () -> TargetReader.read(hostile));

        assertThat(found)
                .allSatisfy(target -> assertThat(target.text().length()).isLessThan(1_000));
    }
}
