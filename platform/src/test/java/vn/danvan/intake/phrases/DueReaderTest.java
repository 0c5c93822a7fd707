package vn.danvan.intake.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phân công cán bộ làm công tác thường xuyên theo dõi địa bàn.",
                "Bố trí kinh phí chi thường xuyên cho hoạt động của tổ tự quản.",
                "Tỷ lệ hội viên sinh hoạt thường xuyên được nâng lên.",
                "Cán bộ ở bộ phận một cửa thường xuyên tiếp xúc với người dân phải đeo thẻ.",
            })
    void whatIsUsualIsNoTime(String sentence) {
        assertThat(DueReader.read(sentence).kind()).isEqualTo("NONE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thường xuyên kiểm tra việc niêm yết thủ tục tại thôn.",
                "Chi bộ phải thường xuyên nghe ý kiến của dân.",
                "Tổ công tác thôn thực hiện nghiêm túc, thường xuyên việc thăm hộ khó khăn.",
                "Thăm hỏi gia đình chính sách. Thời gian: thường xuyên.",
                "Thời gian thực hiện: Thường xuyên",
                "Ban công tác Mặt trận thường xuyên đôn đốc các tổ.",
            })
    void whatQualifiesTheDoingIsContinuous(String sentence) {
        DueReader.Found due = DueReader.read(sentence);

        assertThat(due.kind()).isEqualTo("CONTINUOUS");
        assertThat(due.text()).isEqualToIgnoringCase("thường xuyên");
        assertThat(sentence.substring(due.span().start(), due.span().end())).isEqualTo(due.text());
    }

    @ParameterizedTest
    @CsvSource({
        "'Nộp danh sách mô hình trước ngày 15/11 hằng năm.', trước ngày 15/11 hằng năm",
        "'Hằng năm, trước ngày 20 tháng 4 rà soát hộ nghèo.', 'Hằng năm, trước ngày 20 tháng 4'",
        "'Tổ chức ngày hội vào ngày 18-11 hàng năm tại thôn.', vào ngày 18-11 hàng năm",
        "'Hằng năm xây dựng kế hoạch.', Hằng năm",
    })
    void dayThatComesBackKeepsDayAndMonth(String sentence, String text) {
        assertThat(DueReader.read(sentence))
                .extracting(DueReader.Found::kind, DueReader.Found::date, DueReader.Found::text)
                .containsExactly("PERIODIC", null, text);
    }

    @ParameterizedTest
    @CsvSource({
        "'Triển khai từ tháng 3 đến tháng 9/2026 tại các bản.', từ tháng 3 đến tháng 9/2026",
        "'Đợt một trong tháng 4, đợt hai trong tháng 8.', trong tháng 4",
        "'Tập huấn trong quý II/2027.', quý II/2027",
    })
    void monthsWithoutADayAreKeptAsPrinted(String sentence, String text) {
        assertThat(DueReader.read(sentence))
                .extracting(DueReader.Found::kind, DueReader.Found::date, DueReader.Found::text)
                .containsExactly("NONE", null, text);
    }

    @ParameterizedTest
    @CsvSource({
        "'Trước ngày 31/5/2026', DATE, 2026-05-31, Trước ngày 31/5/2026",
        "'Tháng 3 và tháng 7 năm 2026.', NONE,, Tháng 3 và tháng 7 năm 2026",
        "'Sau Tết Nguyên đán', NONE,, Sau Tết Nguyên đán",
        "'Thường xuyên', CONTINUOUS,, Thường xuyên",
        "'30/6/2026', DATE, 2026-06-30, 30/6/2026",
        "'Ngày 02 tháng 9 năm 2026.', DATE, 2026-09-02, Ngày 02 tháng 9 năm 2026",
        "'31/6/2026', NONE,, 31/6/2026",
        "'Từ 01/3/2026, khi có kinh phí', NONE,, 'Từ 01/3/2026, khi có kinh phí'",
    })
    void answerIsKeptWhole(String answer, String kind, LocalDate date, String text) {
        assertThat(DueReader.readAnswer(answer))
                .extracting(DueReader.Found::kind, DueReader.Found::date, DueReader.Found::text)
                .containsExactly(kind, date, text);
    }

    @Test
    void fullDateIsADate() {
        assertThat(DueReader.read("Hoàn thành trước ngày 30/9/2026, hằng năm đánh giá lại."))
                .extracting(DueReader.Found::kind, DueReader.Found::date)
                .containsExactly("DATE", LocalDate.of(2026, 9, 30));
    }

    @ParameterizedTest
    @CsvSource({
        "'Xong việc niêm yết trước ngày 30/9.', trước ngày 30/9",
        "'Mở lớp tập huấn (Quý III/2026).', Quý III/2026",
        "'Ra quân. Thời gian: tháng 8/2026', tháng 8/2026",
    })
    void timeWithoutAFullDateIsKeptAsTextAndNotCompleted(String sentence, String text) {
        assertThat(DueReader.read(sentence))
                .extracting(DueReader.Found::kind, DueReader.Found::date, DueReader.Found::text)
                .containsExactly("NONE", null, text);
    }

    @ParameterizedTest
    @CsvSource({
        "'Gửi danh sách chậm nhất là ngày 20/7/2027.', chậm nhất là ngày 20/7/2027",
        "'Gửi danh sách muộn nhất ngày 20/7/2027.', muộn nhất ngày 20/7/2027",
        "'Gửi danh sách không muộn hơn ngày 20/7/2027.', không muộn hơn ngày 20/7/2027",
        "'Thu phiếu đến hết ngày 20/7/2027.', đến hết ngày 20/7/2027",
        "'Bàn giao xong trong ngày 20/7/2027.', trong ngày 20/7/2027",
        "'Gửi danh sách chậm nhất trước ngày 20/7/2027.', trước ngày 20/7/2027",
    })
    void wordsBeforeTheDayAreKeptForTheySayWhetherItCounts(String sentence, String text) {
        assertThat(DueReader.read(sentence))
                .extracting(DueReader.Found::kind, DueReader.Found::date, DueReader.Found::text)
                .containsExactly("DATE", LocalDate.of(2027, 7, 20), text);
    }

    @ParameterizedTest
    @CsvSource({
        "'Sáu tháng một lần họp giao ban.', PERIODIC, Sáu tháng một lần",
        "'Ba tháng họp thôn một lần.', PERIODIC, Ba tháng họp thôn một lần",
        "'Mỗi tuần thăm một hộ neo đơn.', PERIODIC, Mỗi tuần",
        "'Báo cáo 6 tháng trước ngày 10/6.', PERIODIC, 6 tháng",
        "'Hoàn thành trong 6 tháng trước ngày 10/6.', NONE, trước ngày 10/6",
        "'Muộn nhất ngày 05/9 khai giảng.', NONE, Muộn nhất ngày 05/9",
    })
    void howOftenIsNoLengthOfTime(String sentence, String kind, String text) {
        assertThat(DueReader.read(sentence))
                .extracting(DueReader.Found::kind, DueReader.Found::date, DueReader.Found::text)
                .containsExactly(kind, null, text);
    }

    @Test
    void dayThatDoesNotExistIsNoDate() {
        assertThat(DueReader.read("Hoàn thành trước ngày 31/6/2026.").date()).isNull();
    }
}
