package vn.danvan.intake.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaskLabelTest {

    @ParameterizedTest
    @CsvSource({
        "Đơn vị chủ trì, LEAD",
        "'Cơ quan, đơn vị chủ trì thực hiện', LEAD",
        "Phân công thực hiện, LEAD",
        "Người phụ trách, LEAD",
        "CƠ QUAN PHỐI HỢP, WITH",
        "Phối hợp thực hiện, WITH",
        "Thời gian thực hiện, WHEN",
        "'Thời hạn, tiến độ hoàn thành', WHEN",
        "Nội dung công việc, WHAT",
        "Sản phẩm dự kiến, DETAIL",
    })
    void headingSaysWhatStandsBelowIt(String heading, TaskLabel label) {
        assertThat(TaskLabel.of(heading)).contains(label);
    }

    @ParameterizedTest
    @CsvSource({
        "Thực hiện: hằng năm, WHEN",
        "Thực hiện: 30/6/2026, WHEN",
        "Thực hiện: Trong quý II/2026., WHEN",
        "Thực hiện: thường xuyên, WHEN",
        "Thực hiện: Công an xã, LEAD",
        "'Thực hiện: Bà con bản Nà Phát, hằng tháng', LEAD",
        "'Thực hiện: Hằng năm, Công an xã chủ trì', LEAD",
        "Phối hợp thực hiện: hằng năm, WITH",
    })
    void timeInThePlaceOfADoerSaysWhen(String line, TaskLabel label) {
        assertThat(TaskLabel.in(line).map(TaskLabel.Found::label)).contains(label);
    }

    @ParameterizedTest
    @CsvSource({"Đơn vị, true", "CƠ QUAN, true", "Đơn vị chủ trì, false", "Phân công, false", "Đơn vị tính, false"})
    void bodyAloneDoesNotSayThatItIsToDoAnything(String heading, boolean alone) {
        assertThat(TaskLabel.isBodyAlone(heading)).isEqualTo(alone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Các đơn vị chủ trì họp hằng tuần.",
                "Sở Nội vụ: theo dõi, đôn đốc.",
                "Thời gian qua, phong trào phát triển: nhiều mô hình mới.",
                "Kết quả chấm điểm của Hội đồng thẩm định cấp tỉnh năm nay: công khai.",
            })
    void sentenceIsNoLabel(String line) {
        assertThat(TaskLabel.in(line)).isEmpty();
    }
}
