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
    @ValueSource(strings = {"% 1", "1% đối với ", "ít nhất mỗi năm ", "từ 1 - 2% "})
    void twoMegabytesOfNumbersAreReadAlmostAtOnce(String piece) {
        String hostile = piece.repeat(TWO_MEGABYTES / piece.length());

        List<TargetReader.Found> found =
                assertTimeoutPreemptively(Duration.ofSeconds(10), () -> TargetReader.read(hostile));

        assertThat(found)
                .allSatisfy(target -> assertThat(target.text().length()).isLessThan(1_000));
    }
}
