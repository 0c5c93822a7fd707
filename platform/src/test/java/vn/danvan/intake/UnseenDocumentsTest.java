package vn.danvan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danvan.intake.draft.Confidence;
import vn.danvan.intake.draft.DraftDocument;

/** Five invented documents; what is expected was written down before any of them was read by the program. */
class UnseenDocumentsTest {

    @Test
    void planOfTheFrontInPlainParagraphs() throws IOException {
        DraftDocument plan = read("front-commune-plan.txt").getFirst();

        assertThat(plan.side()).isEqualTo("FRONT");
        assertThat(plan.type().code()).isEqualTo("KH");
        assertThat(plan.number()).isEqualTo(27);
        assertThat(plan.numberPrinted()).isEqualTo("27/KH-MTTQ-BTT");
        assertThat(plan.place()).isEqualTo("Đồi Sim");
        assertThat(plan.issuedOn()).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(plan.issuer()).isEqualTo(new DraftDocument.Issuer("BAN THƯỜNG TRỰC", Confidence.STATED));
        assertThat(plan.superior()).isEqualTo("ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ ĐỒI SIM");
        assertThat(plan.title()).isEqualTo("Vận động Nhân dân tham gia làm đường nội đồng năm 2026");
        assertThat(plan.citations())
                .extracting(DraftDocument.Citation::number, DraftDocument.Citation::type)
                .containsExactly(tuple("118-KH/ĐU", "KH"), tuple(null, "Luật"));
        assertThat(plan.citations().getFirst().relation()).isEqualTo("IMPLEMENTS");
        assertThat(plan.sections()).isEmpty();
        assertThat(plan.tasks()).hasSize(4);
        assertThat(plan.tasks().get(0).lead()).containsExactly("Ban Công tác Mặt trận các thôn");
        assertThat(plan.tasks().get(0).due().date()).isEqualTo(LocalDate.of(2026, 4, 30));
        assertThat(plan.tasks().get(1).lead()).containsExactly("Hội Nông dân xã");
        assertThat(plan.tasks().get(1).coordinating()).containsExactly("Đoàn Thanh niên xã");
        assertThat(plan.tasks().get(2).requested()).containsExactly("Ủy ban nhân dân xã");
        assertThat(plan.tasks().get(3).lead()).containsExactly("Các thôn");
        assertThat(plan.tasks().get(3).due().kind()).isEqualTo("CONTINUOUS");
        assertThat(plan.reporting())
                .extracting(DraftDocument.Reporting::kind, DraftDocument.Reporting::due, DraftDocument.Reporting::to)
                .containsExactly(tuple("SIX_MONTH", "06-20", "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam xã"));
        assertThat(plan.recipients())
                .extracting(DraftDocument.Recipient::purpose)
                .containsExactly("REPORT", "IMPLEMENT", "ARCHIVE");
        assertThat(plan.signatory())
                .isEqualTo(new DraftDocument.Signatory("TM.", "BAN THƯỜNG TRỰC", "CHỦ TỊCH", "Lò Thị Ban"));
        assertThat(plan.warnings()).isEmpty();
    }

    @Test
    void planOfThePartyInTwoColumns() throws IOException {
        DraftDocument plan = read("party-two-column-plan.txt").getFirst();

        assertThat(plan.side()).isEqualTo("PARTY");
        assertThat(plan.numberPrinted()).isEqualTo("41-KH/ĐU");
        assertThat(plan.issuedOn()).isEqualTo(LocalDate.of(2026, 5, 9));
        assertThat(plan.place()).isEqualTo("Mường Hạ");
        assertThat(plan.issuer()).isEqualTo(new DraftDocument.Issuer("ĐẢNG ỦY XÃ MƯỜNG HẠ", Confidence.STATED));
        assertThat(plan.superior()).isEqualTo("ĐẢNG BỘ TỈNH SÔNG TRÀNG");
        assertThat(plan.title()).isEqualTo("xây dựng mô hình \"Dân vận khéo\" trong giữ rừng đầu nguồn");
        assertThat(plan.citations())
                .extracting(DraftDocument.Citation::number, DraftDocument.Citation::relation)
                .containsExactly(tuple("15-HD/BTGDVTU", "BASED_ON"), tuple(null, "MENTIONS"));
        assertThat(plan.sections()).extracting(DraftDocument.Section::code).containsExactly("I", "II", "III", "IV");
        assertThat(plan.tasks())
                .extracting(DraftDocument.Task::code)
                .containsExactly("III.1", "III.2", "III.3", "IV.1", "IV.2");
        assertThat(plan.tasks().get(0).lead()).containsExactly("Các chi bộ trực thuộc");
        assertThat(plan.tasks().get(0).due().date()).isEqualTo(LocalDate.of(2026, 7, 15));
        assertThat(plan.tasks().get(1).lead()).containsExactly("Ban Chỉ huy Quân sự xã");
        assertThat(plan.tasks().get(1).coordinating()).containsExactly("Công an xã");
        assertThat(plan.tasks().get(1).text()).endsWith("lần thứ XII. Kết quả ghi vào sổ của tổ.");
        assertThat(plan.tasks().get(2).due().kind()).isEqualTo("CONTINUOUS");
        assertThat(plan.tasks().get(3).lead()).containsExactly("Văn phòng Đảng ủy");
        assertThat(plan.targets())
                .extracting(
                        DraftDocument.Target::operator, target -> target.value().intValue())
                .containsExactly(tuple("GE", 90), tuple("RANGE", 50));
        assertThat(plan.reporting())
                .extracting(
                        DraftDocument.Reporting::kind,
                        DraftDocument.Reporting::due,
                        DraftDocument.Reporting::to,
                        DraftDocument.Reporting::via)
                .containsExactly(tuple("YEAR", "12-05", "Ban Thường vụ Đảng ủy xã", "Văn phòng Đảng ủy"));
        assertThat(plan.recipients())
                .extracting(DraftDocument.Recipient::purpose)
                .containsExactly("REPORT", "IMPLEMENT", "ARCHIVE");
        assertThat(plan.signatory())
                .isEqualTo(new DraftDocument.Signatory("T/M", "BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Hà Văn Pẩu"));
        assertThat(plan.warnings()).isEmpty();
    }

    @Test
    void planOfTheStateWithTargetsAndAnnex() throws IOException {
        List<DraftDocument> documents = read("state-plan-with-annex.txt");

        assertThat(documents).hasSize(2);
        DraftDocument plan = documents.getFirst();
        assertThat(plan.side()).isEqualTo("GOVERNMENT");
        assertThat(plan.number()).isEqualTo(352);
        assertThat(plan.symbol()).isEqualTo("KH-SNNMT");
        assertThat(plan.place()).isEqualTo("Cổ Loan");
        assertThat(plan.issuedOn()).isEqualTo(LocalDate.of(2026, 1, 16));
        assertThat(plan.issuer().name()).isEqualTo("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG");
        assertThat(plan.superior()).isEqualTo("ỦY BAN NHÂN DÂN TỈNH CỔ LOAN");
        assertThat(plan.tasks())
                .extracting(DraftDocument.Task::code)
                .containsExactly("II.1", "II.2", "II.3", "III.1", "III.2");
        assertThat(plan.tasks().get(0).lead()).containsExactly("Văn phòng Sở");
        assertThat(plan.tasks().get(0).due())
                .isEqualTo(new DraftDocument.Due("PERIODIC", null, "hằng năm rà soát trước ngày 15/11"));
        assertThat(plan.tasks().get(1).lead()).containsExactly("Thanh tra Sở");
        assertThat(plan.tasks().get(1).coordinating()).containsExactly("các phòng chuyên môn");
        assertThat(plan.tasks().get(4).requested()).containsExactly("Công đoàn Sở");
        assertThat(plan.targets())
                .extracting(
                        DraftDocument.Target::operator,
                        target -> target.value().intValue(),
                        DraftDocument.Target::unit,
                        DraftDocument.Target::per)
                .containsExactly(
                        tuple("EQ", 95, "PERCENT", null),
                        tuple("GE", 88, "PERCENT", null),
                        tuple("GE", 2, "COUNT", "QUARTER"));
        assertThat(plan.reporting())
                .extracting(DraftDocument.Reporting::kind, DraftDocument.Reporting::due)
                .containsExactly(tuple("SIX_MONTH", "06-10"), tuple("YEAR", null));
        assertThat(plan.recipients())
                .extracting(DraftDocument.Recipient::text)
                .containsExactly(
                        "UBND tỉnh (b/c)", "Các phòng, đơn vị thuộc Sở và các trung tâm đóng tại các xã", "Lưu: VT");
        assertThat(plan.signatory())
                .isEqualTo(new DraftDocument.Signatory("KT.", "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Trịnh Quang Lẫm"));
        DraftDocument annex = documents.get(1);
        assertThat(annex.relation()).isEqualTo(new DraftDocument.Relation("ATTACHED_TO", 0));
        assertThat(annex.title()).startsWith("Danh mục mô hình đăng ký");
        assertThat(annex.issuer()).isNull();
    }

    @Test
    void programmeOfTwoBodiesThatBothSign() throws IOException {
        DraftDocument programme = read("joint-programme-two-signers.txt").getFirst();

        assertThat(programme.numberPrinted()).isEqualTo("05-CTrPH/BTGDVTU-BCHQS");
        assertThat(programme.side()).isEqualTo("PARTY");
        assertThat(programme.issuedOn()).isEqualTo(LocalDate.of(2026, 2, 12));
        assertThat(programme.citations())
                .extracting(DraftDocument.Citation::number, DraftDocument.Citation::relation)
                .containsExactly(
                        tuple("23-QĐ/TW", "BASED_ON"), tuple(null, "BASED_ON"), tuple("18-CTr/TU", "IMPLEMENTS"));
        assertThat(programme.citations().get(1).text())
                .startsWith("Luật sửa đổi, bổ sung một số điều của Luật Sĩ quan Quân đội nhân dân Việt Nam");
        String propaganda = "Ban Tuyên giáo và Dân vận Tỉnh ủy";
        String military = "Bộ Chỉ huy Quân sự tỉnh";
        assertThat(programme.tasks())
                .extracting(DraftDocument.Task::code, DraftDocument.Task::lead, task -> task.due()
                        .kind())
                .containsExactly(
                        tuple("II.1", List.of("hai cơ quan"), "PERIODIC"),
                        tuple("II.2.1", List.of(propaganda), "DATE"),
                        tuple("II.2.2", List.of(military), "PERIODIC"),
                        tuple("II.3", List.of(), "NONE"),
                        tuple("II.4", List.of("hai cơ quan"), "PERIODIC"),
                        tuple("III.1.1", List.of(propaganda), "NONE"),
                        tuple("III.1.2", List.of(propaganda), "NONE"),
                        tuple("III.2.1", List.of(military), "NONE"),
                        tuple("III.2.2", List.of(military), "NONE"),
                        tuple(
                                "IV.1",
                                List.of("Phòng Dân vận các cơ quan nhà nước, dân tộc và tôn giáo", "Phòng Chính trị"),
                                "NONE"),
                        tuple("IV.2", List.of("bộ phận thường trực"), "PERIODIC"),
                        tuple("IV.3", List.of("Hai cơ quan"), "PERIODIC"));
        assertThat(programme.tasks().get(1).due().date()).isEqualTo(LocalDate.of(2026, 4, 30));
        assertThat(programme.tasks().get(1).coordinating()).containsExactly("Phòng Chính trị " + military);
        assertThat(programme.targets())
                .extracting(
                        DraftDocument.Target::operator, target -> target.value().intValue(), DraftDocument.Target::unit)
                .containsExactlyInAnyOrder(
                        tuple("GE", 2, "COUNT"),
                        tuple("EQ", 1, "COUNT"),
                        tuple("EQ", 50, "COUNT"),
                        tuple("EQ", 100, "PERCENT"),
                        tuple("EQ", 1, "COUNT"));
        assertThat(programme.reporting())
                .extracting(DraftDocument.Reporting::kind, DraftDocument.Reporting::due)
                .containsExactly(tuple("SIX_MONTH", "06-10"), tuple("YEAR", "12-10"));
        assertThat(programme.recipients())
                .extracting(DraftDocument.Recipient::purpose)
                .containsExactly("REPORT", "REPORT", "IMPLEMENT", "IMPLEMENT", "IMPLEMENT", "ARCHIVE");
        assertThat(programme.signatory().name()).isEqualTo("Vi Văn Khánh");
    }

    @Test
    void planOfTheFrontWithATableDrawnInStrokes() throws IOException {
        DraftDocument plan = read("front-plan-pipe-table.txt").getFirst();

        assertThat(plan.side()).isEqualTo("FRONT");
        assertThat(plan.numberPrinted()).isEqualTo("215/KH-MTTQ-BTT");
        assertThat(plan.citations())
                .extracting(DraftDocument.Citation::number, DraftDocument.Citation::date)
                .containsExactly(
                        tuple(null, LocalDate.of(2025, 6, 27)), tuple("08/NQ-MTTQ-UB", LocalDate.of(2026, 2, 5)));
        assertThat(plan.tasks()).hasSize(7);
        assertThat(plan.tasks().get(6).lead()).containsExactly("Ban Phong trào");
        assertThat(plan.tasks().subList(0, 6))
                .extracting(
                        DraftDocument.Task::lead,
                        DraftDocument.Task::coordinating,
                        task -> task.due().kind(),
                        task -> task.due().date())
                .containsExactly(
                        tuple(
                                List.of("Ban Dân chủ - Pháp luật"),
                                List.of("Ủy ban MTTQ các xã, phường"),
                                "CONTINUOUS",
                                null),
                        tuple(
                                List.of("Ủy ban MTTQ các xã, phường"),
                                List.of("Ban Tuyên giáo"),
                                "DATE",
                                LocalDate.of(2026, 11, 18)),
                        tuple(
                                List.of("Ban Phong trào"),
                                List.of("Hội Nông dân tỉnh", "Hội Cựu chiến binh tỉnh"),
                                "DATE",
                                LocalDate.of(2026, 10, 20)),
                        tuple(List.of("Văn phòng"), List.of(), "NONE", null),
                        tuple(List.of("Các tổ chức thành viên"), List.of(), "NONE", null),
                        tuple(
                                List.of("Ủy ban MTTQ Việt Nam các xã, phường"),
                                List.of(),
                                "DATE",
                                LocalDate.of(2026, 4, 10)));
        assertThat(plan.tasks().get(3).due().text()).isEqualTo("Tháng 8/2026");
        assertThat(plan.targets())
                .extracting(
                        DraftDocument.Target::operator, target -> target.value().intValue(), DraftDocument.Target::unit)
                .containsExactlyInAnyOrder(
                        tuple("EQ", 120, "COUNT"), tuple("GE", 90, "PERCENT"), tuple("GE", 2, "COUNT"));
        assertThat(plan.reporting())
                .extracting(DraftDocument.Reporting::kind, DraftDocument.Reporting::due, DraftDocument.Reporting::to)
                .containsExactly(tuple("QUARTER", null, "Ban Thường trực"), tuple("YEAR", "11-25", "Ban Thường trực"));
        assertThat(plan.recipients())
                .extracting(DraftDocument.Recipient::purpose)
                .containsExactly("REPORT", "REPORT", "IMPLEMENT", "IMPLEMENT", "ARCHIVE");
        assertThat(plan.signatory().name()).isEqualTo("Cao Thị Ngọc Diệp");
    }

    private static List<DraftDocument> read(String name) throws IOException {
        try (InputStream stream = UnseenDocumentsTest.class.getResourceAsStream("/intake/" + name)) {
            return new DraftReader(20).read(stream.readAllBytes(), name).documents();
        }
    }
}
