package vn.danvan.intake.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingReaderTest {

    @Test
    void periodsMayCarryTheirDaysInBrackets() {
        assertThat(ReportingReader.read(
                        "Định kỳ 6 tháng (trước ngày 12/6) và năm (trước ngày 03/12) gửi báo cáo về Sở Nội vụ."))
                .extracting(ReportingReader.Found::kind, ReportingReader.Found::due)
                .containsExactly(tuple("SIX_MONTH", "06-12"), tuple("YEAR", "12-03"));
    }

    @Test
    void listOfReportsIsOneDuty() {
        assertThat(
                        ReportingReader.read(
                                "Chế độ báo cáo: 6 tháng gửi trước ngày 04/6; 9 tháng gửi trước ngày 04/9; năm gửi trước ngày 18/11 về Sở Dân tộc. Báo cáo đột xuất khi có yêu cầu."))
                .extracting(ReportingReader.Found::kind, ReportingReader.Found::due, ReportingReader.Found::to)
                .containsExactly(
                        tuple("SIX_MONTH", "06-04", "Sở Dân tộc"),
                        tuple("NINE_MONTH", "09-04", "Sở Dân tộc"),
                        tuple("YEAR", "11-18", "Sở Dân tộc"),
                        tuple("AD_HOC", null, "Sở Dân tộc"));
    }

    @Test
    void periodsFollowEachOtherWithTheirDays() {
        assertThat(
                        ReportingReader.read(
                                "Các đồn thực hiện nghiêm chế độ báo cáo tháng (ngày 18), quý (ngày 18 tháng cuối quý), 6 tháng (ngày 02/6), năm (ngày 02/11)."))
                .extracting(ReportingReader.Found::kind, ReportingReader.Found::due)
                .containsExactly(
                        tuple("MONTH", null),
                        tuple("QUARTER", null),
                        tuple("SIX_MONTH", "06-02"),
                        tuple("YEAR", "11-02"));
    }

    @ParameterizedTest
    @CsvSource({
        "'Hằng năm kỷ niệm Ngày truyền thống (ngày 15/10) và báo cáo kết quả về Sở Nội vụ.',",
        "'Hằng năm (ngày 15/10) tổng hợp và báo cáo kết quả về Sở Nội vụ.', 10-15",
        "'Định kỳ năm tổng kết Ngày hội (ngày 18/11), gửi báo cáo về Sở Nội vụ trước ngày 25/11.', 11-25",
    })
    void dayInBracketsBelongsToWhatStandsBeforeIt(String sentence, String due) {
        assertThat(ReportingReader.read(sentence))
                .extracting(ReportingReader.Found::kind, ReportingReader.Found::due)
                .containsExactly(tuple("YEAR", due));
    }

    @Test
    void twoDaysHalfAYearApartAreHalfYearAndYear() {
        assertThat(ReportingReader.read("Cơ quan đầu mối báo cáo kết quả trước ngày 18/6 và 18/12 hằng năm."))
                .extracting(ReportingReader.Found::kind, ReportingReader.Found::due)
                .containsExactly(tuple("SIX_MONTH", "06-18"), tuple("YEAR", "12-18"));
        assertThat(ReportingReader.read("Cơ quan đầu mối báo cáo kết quả trước ngày 18/6 và 18/7 hằng năm."))
                .extracting(ReportingReader.Found::kind)
                .containsExactly("YEAR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Định kỳ 6 tháng (trước ngày 10/6) tổng hợp, báo cáo kết quả với Ban Thường vụ Huyện ủy.",
                "Định kỳ 6 tháng báo cáo kết quả thực hiện trước ngày 10/6 về Ban Thường vụ Huyện ủy.",
                "Định kỳ 6 tháng (trước 10/6) báo cáo Ban Thường vụ Huyện ủy kết quả thực hiện.",
            })
    void addresseeStandsBehindWhatTheReportIsAbout(String sentence) {
        assertThat(ReportingReader.read(sentence))
                .extracting(ReportingReader.Found::due, ReportingReader.Found::to)
                .containsExactly(tuple("06-10", "Ban Thường vụ Huyện ủy"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Theo báo cáo 6 tháng của Sở Y tế, toàn tỉnh còn 12 xã chưa có bác sĩ.",
                "Căn cứ kết quả báo cáo năm của các xã, Hội đồng xét chọn mô hình tiêu biểu.",
                "Hội nghị nghe báo cáo 6 tháng đầu năm và thảo luận.",
                "Báo cáo 6 tháng của phường cho thấy số đơn thư giảm.",
                "Sau 6 tháng triển khai, đội ngũ báo cáo viên hoạt động nền nếp.",
                "Bồi dưỡng kỹ năng cho báo cáo viên, tuyên truyền viên hằng năm.",
                "Các xã đã gửi báo cáo 6 tháng.",
                "Lập hồ sơ, báo cáo thành tích hằng năm đúng quy định.",
            })
    void mentioningAReportIsNoDutyToReport(String sentence) {
        assertThat(ReportingReader.read(sentence)).isEmpty();
    }

    @Test
    void halfYearAndYearShareTheAddresseeAndTheDayBehindThem() {
        List<ReportingReader.Found> found = ReportingReader.read(
                "Định kỳ 6 tháng, năm gửi báo cáo về Ban Thường trực Ủy ban Mặt trận huyện (qua Văn phòng) trước ngày 15/6.");

        assertThat(found).extracting(ReportingReader.Found::kind).containsExactly("SIX_MONTH", "YEAR");
        assertThat(found).allSatisfy(duty -> {
            assertThat(duty.due()).isEqualTo("06-15");
            assertThat(duty.to()).isEqualTo("Ban Thường trực Ủy ban Mặt trận huyện");
            assertThat(duty.via()).isEqualTo("Văn phòng");
        });
    }

    @Test
    void everyPeriodKeepsItsOwnDay() {
        assertThat(ReportingReader.read(
                        "Các phòng gửi báo cáo 6 tháng trước ngày 10/6, báo cáo năm trước ngày 05/12 về Sở Dân tộc"))
                .extracting(ReportingReader.Found::kind, ReportingReader.Found::due)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("SIX_MONTH", "06-10"),
                        org.assertj.core.groups.Tuple.tuple("YEAR", "12-05"));
    }

    @Test
    void dayThatComesBackEveryYearMakesNoYearlyReport() {
        assertThat(ReportingReader.read("Gửi báo cáo 6 tháng trước ngày 20/6 hằng năm về Huyện ủy"))
                .extracting(ReportingReader.Found::kind, ReportingReader.Found::due)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("SIX_MONTH", "06-20"));
        assertThat(ReportingReader.read("Tổng hợp, báo cáo kết quả về Huyện ủy trước ngày 20/11 hằng năm."))
                .extracting(ReportingReader.Found::kind, ReportingReader.Found::due)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("YEAR", "11-20"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/6", "30/02", "15/13", "0/5", "31 tháng 11"})
    void dayThatDoesNotExistIsNoDay(String day) {
        assertThat(ReportingReader.read("Định kỳ 6 tháng gửi báo cáo về Sở Nội vụ trước ngày " + day + "."))
                .singleElement()
                .satisfies(duty -> assertThat(duty.due()).isNull());
    }

    @ParameterizedTest
    @CsvSource({
        "'Báo cáo năm: trước ngày 25/11/2027.', 11-25",
        "'Báo cáo năm gửi về Huyện ủy chậm nhất là ngày 25/11.', 11-25",
        "'Báo cáo năm gửi về Huyện ủy muộn nhất ngày 25/11/2027.', 11-25",
        "'Gửi báo cáo năm về Huyện ủy không muộn hơn ngày 25 tháng 11 năm 2027.', 11-25",
        "'Gửi báo cáo năm về Huyện ủy trước ngày 25/11/20.',",
    })
    void dayIsReadWhateverNamesItAndWithItsYear(String sentence, String due) {
        assertThat(ReportingReader.read(sentence))
                .extracting(ReportingReader.Found::kind, ReportingReader.Found::due)
                .containsExactly(tuple("YEAR", due));
    }

    @ParameterizedTest
    @CsvSource({
        "'Hằng năm tổ chức gặp mặt vào ngày 15/10 ở thôn và báo cáo kết quả về Huyện ủy.',",
        "'Hằng năm, các thôn mở hội vào ngày 18/11, báo cáo kết quả về Huyện ủy.',",
        "'Vào ngày 12/12 hằng năm, các thôn gửi báo cáo về Huyện ủy.', 12-12",
        "'Hằng năm, vào ngày 12/12, các thôn gửi báo cáo về Huyện ủy.', 12-12",
        "'Các thôn gửi báo cáo năm về Huyện ủy vào ngày 12/12.', 12-12",
    })
    void dayOnWhichSomethingElseIsDoneEndsNoReport(String sentence, String due) {
        assertThat(ReportingReader.read(sentence))
                .extracting(ReportingReader.Found::kind, ReportingReader.Found::due)
                .containsExactly(tuple("YEAR", due));
    }

    @Test
    void laterOfTwoDaysHalfAYearApartEndsTheYear() {
        assertThat(ReportingReader.read(
                        "Sáu tháng một lần (trước ngày 08/6 và ngày 08/12), tổ giúp việc tổng hợp, báo cáo Huyện ủy."))
                .extracting(ReportingReader.Found::kind, ReportingReader.Found::due)
                .containsExactly(tuple("SIX_MONTH", "06-08"), tuple("YEAR", "12-08"));
        assertThat(ReportingReader.read(
                        "Các thôn báo cáo kết quả 6 tháng trước ngày 08/6, năm trước ngày 08/12 về UBND xã."))
                .extracting(ReportingReader.Found::kind, ReportingReader.Found::due, ReportingReader.Found::to)
                .containsExactly(tuple("SIX_MONTH", "06-08", "UBND xã"), tuple("YEAR", "12-08", "UBND xã"));
        assertThat(ReportingReader.read("Các thôn báo cáo 6 tháng trước ngày 08/6, năm trước đã nêu rõ việc này."))
                .extracting(ReportingReader.Found::kind)
                .doesNotContain("YEAR");
    }

    @Test
    void sentenceThatOnlySaysWhereReportsGoIsNoReport() {
        assertThat(ReportingReader.addressee("Báo cáo gửi về Huyện ủy qua hộp thư điện tử."))
                .contains("Huyện ủy");
        assertThat(ReportingReader.addressee("Báo cáo năm gửi về Huyện ủy trước ngày 05/12."))
                .isEmpty();
        assertThat(ReportingReader.addressee("Các thôn gửi danh sách về Huyện ủy."))
                .isEmpty();
    }

    @Test
    void listOfReportsNeedsNoVerbOfItsOwn() {
        assertThat(ReportingReader.read("Báo cáo quý;", "Phòng Nội vụ thực hiện chế độ báo cáo gồm:"))
                .extracting(ReportingReader.Found::kind)
                .containsExactly("QUARTER");
        assertThat(ReportingReader.read("Báo cáo 9 tháng: trước ngày 10/9."))
                .extracting(ReportingReader.Found::kind, ReportingReader.Found::due)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("NINE_MONTH", "09-10"));
    }
}
