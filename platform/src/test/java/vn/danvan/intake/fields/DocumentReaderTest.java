package vn.danvan.intake.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danvan.intake.draft.DraftDocument;
import vn.danvan.intake.structure.DocumentCut;

class DocumentReaderTest {

    private static final String HEAD = "KẾ HOẠCH\nGiữ sạch đường bản\n\n";

    @Test
    void textWithoutSectionsGivesItsTasksButNotItsPreamble() {
        DraftDocument plan = read(HEAD + """
                Thực hiện chủ trương của cấp trên, Ủy ban nhân dân xã ban hành Kế hoạch giữ sạch đường bản như sau:

                Các thôn tổ chức ra quân vào sáng thứ bảy.

                Đề nghị Đoàn Thanh niên xã hỗ trợ dụng cụ.

                Đường sạch thì người khỏe.
                """);

        assertThat(plan.tasks())
                .extracting(DraftDocument.Task::text)
                .containsExactly(
                        "Các thôn tổ chức ra quân vào sáng thứ bảy.", "Đề nghị Đoàn Thanh niên xã hỗ trợ dụng cụ.");
    }

    @Test
    void titleWithoutNumberDividesPurposesFromTasks() {
        DraftDocument plan = read(HEAD + """
                Căn cứ tình hình thực tế của địa phương, xã ban hành kế hoạch với những việc sau đây:

                MỤC ĐÍCH, YÊU CẦU
                - Làm cho bà con yêu đường bản mình.

                CÁC CHI HỘI PHỤ NỮ
                - Quét đường mỗi tuần.
                """);

        assertThat(plan.tasks()).extracting(DraftDocument.Task::text).containsExactly("Quét đường mỗi tuần.");
    }

    @Test
    void recipientsAndSignatureSideBySideInOneLineAreParted() {
        DraftDocument plan = read(HEAD + """
                1. Các thôn tổ chức ra quân.

                Nơi nhận: TM. ỦY BAN NHÂN DÂN
                - Đảng ủy xã (b/c); KT. CHỦ TỊCH
                - Trưởng các thôn, bí thư các chi bộ và
                các hộ ven đường;      PHÓ CHỦ TỊCH
                - Lưu: VT.      Giàng Thị Dợ
                """);

        assertThat(plan.recipients())
                .extracting(DraftDocument.Recipient::text)
                .containsExactly(
                        "Đảng ủy xã (b/c)", "Trưởng các thôn, bí thư các chi bộ và các hộ ven đường", "Lưu: VT");
        assertThat(plan.signatory())
                .isEqualTo(new DraftDocument.Signatory("TM. / KT.", "ỦY BAN NHÂN DÂN", "PHÓ CHỦ TỊCH", "Giàng Thị Dợ"));
    }

    @ParameterizedTest
    @CsvSource({
        "TM. BAN THƯỜNG VỤ TỈNH ĐOÀN, BÍ THƯ, FRONT",
        "TM. BAN CHẤP HÀNH CÔNG ĐOÀN, CHỦ TỊCH, FRONT",
        "TM. BAN THƯỜNG TRỰC, CHỦ TỊCH, FRONT",
        "T/M ĐẢNG ĐOÀN MẶT TRẬN TỔ QUỐC, BÍ THƯ, PARTY",
        "T/M BAN THƯỜNG VỤ, PHÓ BÍ THƯ, PARTY",
        "TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH, GOVERNMENT",
    })
    void bodyThatSignsDecidesTheSideBeforeTheOffice(String authority, String office, String side) {
        DraftDocument plan =
                read(HEAD + "1. Các thôn tổ chức ra quân.\n\n" + authority + "\n" + office + "\nLý Văn Páo\n");

        assertThat(plan.side()).isEqualTo(side);
    }

    @Test
    void gapForTheNumberAndTheDateMakesADraftAndSaysWhere() {
        String text = "DỰ THẢO\nXÃ NÀ SẦM\nSố:      -KH/ĐU\nNà Sầm, ngày     tháng 5 năm 2026\n\n" + HEAD
                + "1. Các thôn ra quân.\n";
        DraftDocument plan = read(text);

        assertThat(plan.draft()).isTrue();
        assertThat(plan.number()).isNull();
        assertThat(plan.symbol()).isEqualTo("KH/ĐU");
        assertThat(plan.issuedOnPrecision()).isEqualTo("MONTH");
        assertThat(plan.warnings())
                .extracting(DraftDocument.Warning::code)
                .containsExactly("NUMBER_MISSING", "DRAFT", "DATE_INCOMPLETE");
        assertThat(plan.warnings().stream().map(warning -> at(text, warning.places())))
                .containsExactly("-KH/ĐU", "DỰ THẢO", "ngày     tháng 5 năm 2026");
    }

    @Test
    void sectionRepeatedBelowAHeadingAndACitationInTheWrongFormCarryTheirPlaces() {
        String text =
                HEAD + "I. NHIỆM VỤ\n1. Các thôn ra quân theo Quyết định số 218/QĐ-TW.\n\n1. Các thôn tổng kết.\n";
        DraftDocument plan = read(text);

        assertThat(plan.warnings())
                .filteredOn(warning -> warning.code().equals("SECTION_REPEATED"))
                .singleElement()
                .satisfies(warning -> assertThat(at(text, warning.places())).isEqualTo("Các thôn tổng kết."));
        assertThat(plan.warnings())
                .filteredOn(warning -> warning.code().equals("CITATION_SUSPICIOUS"))
                .singleElement()
                .satisfies(warning -> assertThat(at(text, warning.places())).isEqualTo("Quyết định số 218/QĐ-TW"));
    }

    @Test
    void documentCitedWithTwoDaysIsNamedWithBoth() {
        DraftDocument plan =
                read(HEAD + "I. NHIỆM VỤ\n1. Các thôn ra quân theo Kết luận số 43-KL/TW ngày 07/01/2019.\n\n"
                        + "2. Các thôn tổng kết Kết luận số 43-KL/TW ngày 08/01/2019.\n");

        assertThat(plan.warnings())
                .filteredOn(warning -> warning.code().equals("CITATION_CONTRADICTS"))
                .singleElement()
                .satisfies(
                        warning -> assertThat(warning.about()).containsExactly("43-KL/TW", "07/01/2019", "08/01/2019"));
    }

    @Test
    void whatIsRepealedIsADocumentAndNoProcedure() {
        DraftDocument decision = read("""
                QUYẾT ĐỊNH
                Về việc ban hành Quy chế giữ nguồn nước

                Điều 1. Bãi bỏ, đơn giản hóa thủ tục cấp phép tại xã.
                Điều 2. Bãi bỏ Quyết định số 3/QĐ-UBND ngày 02/3/2020 của xã.
                Điều 3. Quy chế này có hiệu lực kể từ ngày ký.
                """);

        assertThat(decision.tasks()).extracting(DraftDocument.Task::code).containsExactly("1");
    }

    @Test
    void labelThatSharesOutTheWorkIsFollowedByTasks() {
        DraftDocument plan = read("""
                KẾ HOẠCH
                Giữ rừng

                I. TỔ CHỨC THỰC HIỆN
                1. Phân công nhiệm vụ: Giao các đơn vị thực hiện như sau
                - Văn phòng: Bố trí xe.
                - Công an xã: Tuần tra hằng tuần.
                2. Địa điểm: tại các điểm sau
                - Nhà văn hóa bản.
                3. Đơn vị thực hiện: các bản sau
                - Nà Phát;
                - Nà Tông.
                """);

        assertThat(plan.tasks())
                .extracting(DraftDocument.Task::code, DraftDocument.Task::lead)
                .containsExactly(tuple("I.1.1", List.of("Văn phòng")), tuple("I.1.2", List.of("Công an xã")));
    }

    private static String at(String text, List<Integer> places) {
        return text.substring(places.get(0), places.get(1));
    }

    private static DraftDocument read(String text) {
        return DocumentReader.read(DocumentCut.cut(text).getFirst());
    }
}
