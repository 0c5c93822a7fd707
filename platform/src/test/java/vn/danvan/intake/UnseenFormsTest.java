package vn.danvan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danvan.intake.draft.DraftDocument;

/** Forms in which plans are written, each as small as it can be. */
class UnseenFormsTest {

    @Test
    void linesBelowATaskSayWhoWithWhomAndUntilWhen() {
        DraftDocument plan = read("""
                KẾ HOẠCH
                Đưa dịch vụ công về bản

                I. NỘI DUNG
                1. Cấp căn cước lưu động cho người già
                - Nội dung: Đến từng nhà người yếu.
                - Đơn vị chủ trì: Công an xã.
                - Đơn vị phối hợp: Trạm Y tế; Hội Người cao tuổi.
                - Thời gian hoàn thành: Trước ngày 15/6/2026.
                2. Thu nhận phản ánh của bà con
                a) Cơ quan chủ trì: Văn phòng HĐND và UBND xã.
                b) Thời gian: Thường xuyên.
                II. THỜI GIAN, ĐỊA ĐIỂM
                1. Thời gian: cả năm 2026.
                2. Địa điểm: nhà văn hóa bản.
                """).getFirst();

        assertThat(plan.tasks())
                .extracting(
                        DraftDocument.Task::code,
                        DraftDocument.Task::lead,
                        DraftDocument.Task::coordinating,
                        task -> task.due().kind(),
                        task -> task.due().date())
                .containsExactly(
                        tuple(
                                "I.1",
                                List.of("Công an xã"),
                                List.of("Trạm Y tế", "Hội Người cao tuổi"),
                                "DATE",
                                LocalDate.of(2026, 6, 15)),
                        tuple("I.2", List.of("Văn phòng HĐND và UBND xã"), List.of(), "CONTINUOUS", null));
        assertThat(plan.tasks().getFirst().text()).contains("Đến từng nhà người yếu");
        assertThat(plan.evidence()).containsKeys("tasks[0].lead", "tasks[0].due", "tasks[1].lead");
    }

    @Test
    void sentenceWithARemarkBelowItStaysATask() {
        DraftDocument plan = read("""
                KẾ HOẠCH
                Giữ rừng

                I. NỘI DUNG
                1. Đề nghị Hạt Kiểm lâm tập huấn cho tổ giữ rừng.
                Mọi thông tin chi tiết xin liên hệ Văn phòng.
                2. Các bản ký cam kết.
                Cách làm do từng bản bàn và chọn.
                3. Tăng cường tuyên truyền.
                - Các chi hội tuyên truyền tại chợ.
                """).getFirst();

        assertThat(plan.tasks())
                .extracting(DraftDocument.Task::code, DraftDocument.Task::lead, DraftDocument.Task::requested)
                .containsExactly(
                        tuple("I.1", List.of(), List.of("Hạt Kiểm lâm")),
                        tuple("I.2", List.of("Các bản"), List.of()),
                        tuple("I.3.1", List.of("Các chi hội"), List.of()));
    }

    @Test
    void decisionThatPutsAPlanInForceGivesNobodyATask() {
        DraftDocument decision = read("""
                QUYẾT ĐỊNH
                Về việc ban hành Kế hoạch giữ nguồn nước

                Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022;
                Căn cứ Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ quy định chi tiết Luật Thực hiện dân chủ ở cơ sở;
                Theo đề nghị của Trưởng phòng Kinh tế tại Tờ trình số 7/TTr-KT ngày 02/3/2026.

                Điều 1. Ban hành kèm theo Quyết định này Kế hoạch giữ nguồn nước.
                Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
                """).getFirst();

        assertThat(decision.tasks()).isEmpty();
        assertThat(decision.citations())
                .extracting(DraftDocument.Citation::relation)
                .containsExactly("BASED_ON", "BASED_ON", "BASED_ON");
    }

    @Test
    void whatWasReachedSoFarIsNeitherTargetNorTask() {
        DraftDocument plan = read("""
                KẾ HOẠCH
                Giữ rừng

                I. ĐẶC ĐIỂM, TÌNH HÌNH
                Toàn xã có 46% hộ nghèo; năm qua mở 12 lớp mỗi năm.
                II. CHỈ TIÊU
                Có ít nhất 70% hộ ký cam kết.
                III. NHIỆM VỤ
                1. Các bản họp dân.
                """).getFirst();

        assertThat(plan.targets())
                .extracting(target -> target.value().intValue())
                .containsExactly(70);
        assertThat(plan.tasks()).extracting(DraftDocument.Task::code).containsExactly("III.1");
    }

    @Test
    void headThatAPageBrokeIntoCellsAndNarrowColumnsIsPutTogether() {
        DraftDocument plan = read("""
                ỦY BAN NHÂN DÂN
                TỈNH ĐỒI CHÈ
                |
                CỘNG HÒA XÃ HỘI
                CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                |
                Số:
                66/KH-UBND
                |
                Đồi Chè, ngày 27
                tháng 3 năm 2024
                |
                KẾ HOẠCH
                THỰC HIỆN DÂN CHỦ Ở CƠ SỞ
                Căn cứ Kế hoạch số 31-KH/BDVTU
                ngày 22/01/2024 của Ban Dân vận Tỉnh ủy, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
                I. NHIỆM VỤ
                1. Sở Nội vụ mở lớp tập huấn.
                Nơi nhận:
                - Các sở;
                - Lưu: VT.
                |
                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH
                Đại tá Hà Văn Suối
                |
                """).getFirst();

        assertThat(plan.numberPrinted()).isEqualTo("66/KH-UBND");
        assertThat(plan.issuedOn()).isEqualTo(LocalDate.of(2024, 3, 27));
        assertThat(plan.issuer().name()).isEqualTo("ỦY BAN NHÂN DÂN TỈNH ĐỒI CHÈ");
        assertThat(plan.title()).isEqualTo("THỰC HIỆN DÂN CHỦ Ở CƠ SỞ");
        assertThat(plan.citations()).extracting(DraftDocument.Citation::number).containsExactly("31-KH/BDVTU");
        assertThat(plan.signatory().name()).isEqualTo("Hà Văn Suối");
        assertThat(plan.recipients()).hasSize(2);
    }

    @Test
    void ofTwoSignaturesSideBySideTheRightOneIsKeptWhole() {
        DraftDocument programme = read("""
                CHƯƠNG TRÌNH PHỐI HỢP
                về giữ nguồn nước

                I. NỘI DUNG
                1. Hai bên trao đổi thông tin hằng quý.

                T/M ĐẢNG ỦY XÃ                     T/M BAN DÂN VẬN
                BÍ THƯ                             TRƯỞNG BAN

                Lò Văn Pha                         Vi Thị Núi
                """).getFirst();

        assertThat(programme.signatory())
                .isEqualTo(new DraftDocument.Signatory("T/M", "BAN DÂN VẬN", "TRƯỞNG BAN", "Vi Thị Núi"));
    }

    @Test
    void officesSideBySideAboveTwoNamesSignWithoutAnAuthority() {
        DraftDocument programme = read("""
                CHƯƠNG TRÌNH PHỐI HỢP
                về giữ nguồn nước

                I. NỘI DUNG
                1. Hai bên trao đổi thông tin hằng quý.

                TRƯỞNG BAN DÂN VẬN\tGIÁM ĐỐC CÔNG AN TỈNH
                (đã ký)\t(đã ký)
                Lò Văn Pha\tVi Thị Núi

                Nơi nhận:
                - Lưu: VT.
                """).getFirst();

        assertThat(programme.signatory())
                .isEqualTo(new DraftDocument.Signatory(null, null, "GIÁM ĐỐC CÔNG AN TỈNH", "Vi Thị Núi"));
        assertThat(programme.tasks())
                .extracting(DraftDocument.Task::text)
                .containsExactly("Hai bên trao đổi thông tin hằng quý.");
        assertThat(programme.recipients()).hasSize(1);
    }

    @Test
    void tableDrawnWithSignsIsAListOfTasks() {
        for (String sign : List.of(" | ", "\t")) {
            DraftDocument plan = read("""
                    KẾ HOẠCH
                    Giữ rừng

                    I. NHIỆM VỤ
                    TT#Nội dung#Chủ trì#Phối hợp#Thời gian
                    1#Đóng biển báo ở bìa rừng#Hạt Kiểm lâm#Các bản#Trước 30/4/2027
                    2#Tuần tra,#Công an xã##Thường xuyên
                    #canh gác ban đêm###
                    II. THỰC HIỆN
                    1. Văn phòng theo dõi.
                    """.replace("#", sign)).getFirst();

            assertThat(plan.tasks())
                    .extracting(DraftDocument.Task::text, DraftDocument.Task::lead, DraftDocument.Task::coordinating)
                    .containsExactly(
                            tuple("Đóng biển báo ở bìa rừng", List.of("Hạt Kiểm lâm"), List.of("Các bản")),
                            tuple("Tuần tra, canh gác ban đêm", List.of("Công an xã"), List.of()),
                            tuple("Văn phòng theo dõi.", List.of("Văn phòng"), List.of()));
        }
    }

    @Test
    void listOfReportsIsNoListOfTasksAndItsLastLineSaysWhereTheyGo() {
        DraftDocument plan = read("""
                KẾ HOẠCH
                Giữ rừng

                I. THỰC HIỆN
                1. Các bản tuần tra.
                2. Chế độ báo cáo
                a) Báo cáo 6 tháng: trước ngày 05/6/2027.
                b) Báo cáo năm: trước ngày 05/12/2027.
                Báo cáo được gửi về UBND xã qua hộp thư điện tử.
                """).getFirst();

        assertThat(plan.tasks()).extracting(DraftDocument.Task::code).containsExactly("I.1");
        assertThat(plan.reporting())
                .extracting(DraftDocument.Reporting::kind, DraftDocument.Reporting::due, DraftDocument.Reporting::to)
                .containsExactly(tuple("SIX_MONTH", "06-05", "UBND xã"), tuple("YEAR", "12-05", "UBND xã"));
    }

    @Test
    void lastLineOfAListOfReportsSaysNothingOfOtherSectionsAndLists() {
        DraftDocument plan = read("""
                KẾ HOẠCH
                Giữ rừng

                I. THỰC HIỆN
                1. Định kỳ hằng quý, các bản báo cáo kết quả tuần tra.
                2. Chế độ báo cáo của xã
                a) Báo cáo 6 tháng: trước ngày 05/6/2027.
                Các việc khác nữa thì làm như sau:
                b) Báo cáo năm: trước ngày 05/12/2027.
                Báo cáo được gửi về Huyện ủy.
                """).getFirst();

        assertThat(plan.reporting())
                .extracting(DraftDocument.Reporting::kind, DraftDocument.Reporting::to)
                .containsExactly(tuple("QUARTER", null), tuple("SIX_MONTH", null), tuple("YEAR", "Huyện ủy"));
    }

    @Test
    void wardWhoseNameSoundsLikeATypeIsNoType() {
        DraftDocument letter = read("""
                ỦY BAN NHÂN DÂN
                PHƯỜNG AN BÌNH
                Số: 94/UBND-VHXH
                V/v đôn đốc công tác dân vận

                An Bình, ngày 3 tháng 9 năm 2026

                Kính gửi: Các khu phố.

                Một là, rà soát chỉ tiêu trước ngày 30/11/2026.
                Hai là, các khu phố họp dân.
                """).getFirst();

        assertThat(letter.type().code()).isEqualTo("CV");
        assertThat(letter.issuer().name()).isEqualTo("ỦY BAN NHÂN DÂN PHƯỜNG AN BÌNH");
        assertThat(letter.tasks()).extracting(DraftDocument.Task::code).containsExactly("1", "2");
    }

    @Test
    void sentenceThatEndsWithAColonHandsDownItsDoersAndNotItself() {
        DraftDocument plan = read("""
                KẾ HOẠCH
                Giữ rừng

                I. NHIỆM VỤ
                1. Hội Nông dân chủ trì, phối hợp với Hạt Kiểm lâm thực hiện các việc sau:
                - Mở lớp tập huấn.
                2. Đối với các cơ quan tham mưu, giúp việc Huyện ủy:
                - Theo dõi các xã.
                3. Đề nghị Mặt trận Tổ quốc xã:
                - Vận động bà con.
                """).getFirst();

        assertThat(plan.tasks())
                .extracting(DraftDocument.Task::lead, DraftDocument.Task::coordinating, DraftDocument.Task::requested)
                .containsExactly(
                        tuple(List.of("Hội Nông dân"), List.of("Hạt Kiểm lâm"), List.of()),
                        tuple(List.of("các cơ quan tham mưu, giúp việc Huyện ủy"), List.of(), List.of()),
                        tuple(List.of(), List.of(), List.of("Mặt trận Tổ quốc xã")));
    }

    @Test
    void judgingIsADoingUnlessItLooksBack() {
        DraftDocument plan = read("""
                KẾ HOẠCH
                Giữ rừng

                I. ĐÁNH GIÁ TÌNH HÌNH
                1. Các bản đã họp dân.
                II. NHIỆM VỤ
                1. Đánh giá, công nhận mô hình giữ rừng
                - Các bản gửi hồ sơ về xã.
                2. Đánh giá chung
                - Bà con đồng tình.
                3. Đánh giá kết quả đạt được
                - Rừng được giữ.
                """).getFirst();

        assertThat(plan.tasks()).extracting(DraftDocument.Task::text).containsExactly("Các bản gửi hồ sơ về xã.");
    }

    @Test
    void numbersInWordsStandBelowNumbersAndAboveLetters() {
        DraftDocument plan = read("""
                KẾ HOẠCH
                Giữ rừng

                I. NHIỆM VỤ
                1. Hội Nông dân:
                Một là, mở lớp tập huấn.
                Hai là, ký cam kết:
                a) Với các hộ.
                b) Với các bản.
                2. Công an xã:
                Một là, tuần tra.
                """).getFirst();

        assertThat(plan.tasks())
                .extracting(DraftDocument.Task::code, DraftDocument.Task::lead)
                .containsExactly(
                        tuple("I.1.1", List.of("Hội Nông dân")),
                        tuple("I.1.2.a", List.of("Hội Nông dân")),
                        tuple("I.1.2.b", List.of("Hội Nông dân")),
                        tuple("I.2.1", List.of("Công an xã")));
    }

    private static List<DraftDocument> read(String text) {
        return new DraftReader(20)
                .read(text.getBytes(StandardCharsets.UTF_8), "van-ban.txt")
                .documents();
    }
}
