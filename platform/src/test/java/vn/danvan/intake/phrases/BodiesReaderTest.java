package vn.danvan.intake.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodiesReaderTest {

    @ParameterizedTest
    @CsvSource({
        "'Các tổ hòa giải họp, thống nhất quy ước của bản.', Các tổ hòa giải",
        "'Mỗi tiểu đoàn nhận đỡ đầu một học sinh.', Mỗi tiểu đoàn",
        "'Trong tháng 5, các chi hội bầu người có uy tín.', các chi hội",
        "'Hằng năm, hai bên trao đổi thông tin về địa bàn.', Hai bên",
        "'Trạm Y tế xã: Khám sức khỏe cho người cao tuổi.', Trạm Y tế xã",
        "'Đối với các hợp tác xã: ký cam kết giữ nguồn nước.', các hợp tác xã",
        "'Mở lớp dạy chữ cho phụ nữ. Hội Khuyến học chủ trì, kết thúc trong quý II.', Hội Khuyến học",
        "'Lắp đèn đường ở hai ngõ (giao Đoàn Thanh niên phường thực hiện).', Đoàn Thanh niên phường",
        "'Công khai các khoản thu. Phòng Tài vụ thực hiện trong tháng 01.', Phòng Tài vụ",
        "'Chánh Văn phòng sẽ tổng hợp ý kiến.', Chánh Văn phòng",
        "'Các cụm gồm nhiều bản vùng cao: Giao lưu một lần.', Các cụm gồm nhiều bản vùng cao",
        "'Các trường dạy nghề: Mở lớp tại bản.', Các trường dạy nghề",
        "'Trung tâm Khoa học và Máy tính: Bảo trì cổng thông tin.', Trung tâm Khoa học và Máy tính",
        "'Các cơ quan tham mưu, giúp việc Huyện ủy theo dõi các xã.', 'Các cơ quan tham mưu, giúp việc Huyện ủy'",
        "'Văn phòng tham mưu, giúp việc cho Ban Chỉ đạo.', Văn phòng",
        "'Dân vận ở nơi tái định cư: Hội Nông dân xã hướng dẫn cách làm vườn.', Hội Nông dân xã",
        "'Sáu tháng một lần (trước ngày 10/6), bộ phận thường trực tổng hợp kết quả.', bộ phận thường trực",
        "'Định kỳ 6 tháng (trước ngày 5/6), năm (trước ngày 5/12), các xã báo cáo kết quả.', các xã",
        "'Hai cơ quan luân phiên chủ trì hội nghị.', Hai cơ quan",
    })
    void whoeverIsToDoItIsNamedBeforeTheDoingTheColonOrInALaterSentence(String sentence, String lead) {
        assertThat(leads(sentence)).singleElement().asString().isEqualToIgnoringCase(lead);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trường hợp phát sinh vướng mắc: xin ý kiến cấp trên.",
                "Khối lượng công việc tăng: bố trí thêm người.",
                "Bộ tiêu chí: hoàn thiện trong quý I.",
                "Nâng cao nhận thức. Các cấp đã thực hiện nghiêm.",
                "Nâng cao nhận thức. Phát huy vai trò của tổ chức cơ sở.",
                "Theo nhiệm vụ được giao Sở Y tế đã phụ trách từ trước.",
                "Báo cáo viên: bồi dưỡng mỗi năm một lớp.",
                "Các cơ sở dữ liệu về hộ nghèo được cập nhật hằng quý.",
                "Các nhóm giải pháp cần thực hiện đồng bộ.",
                "Các bản cam kết phải gửi về huyện.",
                "Khối đại đoàn kết toàn dân tộc tiếp tục được củng cố.",
                "Khẩu hiệu: Đảng ủy vững mạnh.",
                "Đồng chí Bí thư kết luận: Hội Nông dân xã hướng dẫn tốt.",
                "Đơn vị tính: triệu đồng.",
                "Trưởng ban: đồng chí Lò Thị Mây.",
                "Phó Chủ tịch: Vừ A Sào, phụ trách chung.",
                "Ban Chỉ đạo gồm các đồng chí: Trưởng bản, Bí thư chi bộ.",
                "Chủ tịch Hồ Chí Minh căn dặn: Dân vận khéo thì việc gì cũng thành công.",
                "Hội đồng đã kết luận: Mô hình đạt yêu cầu.",
            })
    void whatOnlyLooksLikeABodyLeadsNothing(String sentence) {
        assertThat(leads(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'Ban Quản lý dự án đầu tư tỉnh chủ trì bàn giao mặt bằng.', Ban Quản lý dự án đầu tư tỉnh",
        "'Ủy ban bầu cử tỉnh chủ trì rà soát danh sách.', Ủy ban bầu cử tỉnh",
        "'Hội đồng tư vấn về dân chủ pháp luật chủ trì góp ý dự thảo.', Hội đồng tư vấn về dân chủ pháp luật",
        "'Hội đồng xét tặng danh hiệu chủ trì họp phiên đầu.', Hội đồng xét tặng danh hiệu",
        "'Trung tâm Tư vấn pháp luật tỉnh chủ trì mở lớp.', Trung tâm Tư vấn pháp luật tỉnh",
    })
    void doingThatIsPartOfANameDoesNotEndIt(String sentence, String lead) {
        assertThat(leads(sentence)).containsExactly(lead);
    }

    @Test
    void nounBehindThePluralIsNoDoing() {
        assertThat(leads("Giám đốc các sở và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành."))
                .containsExactly("Giám đốc các sở", "các tổ chức, cá nhân có liên quan");
    }

    @Test
    void officeOfTwoBodiesIsOne() {
        assertThat(leads("Văn phòng HĐND và UBND xã chuẩn bị hội trường."))
                .containsExactly("Văn phòng HĐND và UBND xã");
    }

    @ParameterizedTest
    @CsvSource({
        "'Hội Nông dân chủ trì, phối hợp với Hội Cựu chiến binh duy trì tuyến kênh sạch.', Hội Cựu chiến binh",
        "'Phối hợp với lãnh đạo đơn vị vận động đoàn viên.', lãnh đạo đơn vị",
        "'Giao Hội Luật gia chủ trì, Phòng Tư pháp phối hợp.', Phòng Tư pháp",
        "'Phối hợp với Trạm Y tế tư vấn cho phụ nữ.', Trạm Y tế",
        "'Phối hợp với Trung tâm Dịch vụ tổng hợp phát tin.', Trung tâm Dịch vụ tổng hợp",
        "'Phối hợp với Văn phòng tổng hợp ý kiến.', Văn phòng",
        "'Phối hợp cùng các trường học tổ chức ngày hội.', các trường học",
    })
    void helperEndsBeforeTheDoing(String sentence, String helper) {
        assertThat(BodiesReader.read(sentence).coordinating())
                .extracting(BodiesReader.Body::text)
                .containsExactly(helper);
    }

    @ParameterizedTest
    @CsvSource({
        "'Hội Nông dân chủ trì thực hiện các việc sau:', Hội Nông dân",
        "'Hội Nông dân phối hợp với Hạt Kiểm lâm:', Hội Nông dân",
        "'Hội Nông dân tuyên truyền:', Hội Nông dân",
        "'Các ban tuyên truyền các nội dung sau:', Các ban",
        "'Các ban xây dựng Đảng:', Các ban xây dựng Đảng",
        "'Các đơn vị được kiểm tra:', Các đơn vị được kiểm tra",
        "'Các cơ quan thông tin đại chúng:', Các cơ quan thông tin đại chúng",
        "'Đối với các tổ tuần tra ban đêm:', các tổ tuần tra ban đêm",
        "'Trách nhiệm của Hội Nông dân xã:', Hội Nông dân xã",
        "'Giao Văn phòng Huyện ủy:', Văn phòng Huyện ủy",
    })
    void lineAboveAListIsASentenceOrAName(String line, String lead) {
        assertThat(BodiesReader.readAbove(line).lead())
                .extracting(BodiesReader.Body::text)
                .containsExactly(lead);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Giao ban công tác dân vận", "Giao chỉ tiêu cho các xã", "Trách nhiệm của mỗi người"})
    void headingThatNamesNoBodyHandsNothingDown(String heading) {
        assertThat(BodiesReader.readHeading(heading)).isEmpty();
    }

    @Test
    void answerMaySayWhoLeadsAndWhoHelps() {
        BodiesReader.Found shared = BodiesReader.shared("Ban Phong trào chủ trì; Hội Thanh niên tỉnh phối hợp.");

        assertThat(shared.lead()).extracting(BodiesReader.Body::text).containsExactly("Ban Phong trào");
        assertThat(shared.coordinating()).extracting(BodiesReader.Body::text).containsExactly("Hội Thanh niên tỉnh");
    }

    private static List<String> leads(String sentence) {
        return BodiesReader.read(sentence).lead().stream()
                .map(BodiesReader.Body::text)
                .toList();
    }
}
