package vn.danvan.intake.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.danvan.intake.DraftReader;
import vn.danvan.intake.draft.DraftDocument;

class PdfTextTest {

    private static final float LEFT = 165;
    private static final float RIGHT = 410;

    @Test
    void headAndEndingInTwoColumnsAreReadColumnByColumn() {
        DraftDocument plan = draft(ending(body(head(new Paper()))));

        assertThat(plan.numberPrinted()).isEqualTo("217/KH-SNV");
        assertThat(plan.number()).isEqualTo(217);
        assertThat(plan.issuer().name()).isEqualTo("SỞ NỘI VỤ");
        assertThat(plan.superior()).isEqualTo("UBND TỈNH SÔNG HƯƠU");
        assertThat(plan.place()).isEqualTo("Sông Hươu");
        assertThat(plan.issuedOn()).isEqualTo(LocalDate.of(2025, 3, 14));
        assertThat(plan.type().code()).isEqualTo("KH");
        assertThat(plan.title()).isEqualTo("Nâng cao chất lượng đối thoại với nhân dân năm 2025");
        assertThat(plan.recipients())
                .extracting(DraftDocument.Recipient::text)
                .containsExactly("Thường trực Tỉnh ủy (b/c)", "Các sở, ban, ngành", "Lưu: VT, NC");
        assertThat(plan.signatory())
                .isEqualTo(new DraftDocument.Signatory("KT.", "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lò Thị Bạch Yến"));
    }

    @Test
    void columnsWithDifferentTypeSizesStandBesideEachOtherAllTheSame() {
        Paper paper = new Paper()
                .centred(LEFT, 60, 11, "TỈNH ỦY SÔNG HƯƠU")
                .centred(RIGHT, 64, 15, "ĐẢNG CỘNG SẢN VIỆT NAM")
                .centred(LEFT, 73, 11, "BAN DÂN VẬN")
                .centred(LEFT, 86, 11, "*")
                .centred(LEFT, 99, 11, "Số 45-KH/BDVTU")
                .centred(RIGHT, 95, 13, "Sông Hươu, ngày 02 tháng 4 năm 2025");

        DraftDocument plan = draft(body(paper));

        assertThat(plan.numberPrinted()).isEqualTo("45-KH/BDVTU");
        assertThat(plan.place()).isEqualTo("Sông Hươu");
        assertThat(plan.issuedOn()).isEqualTo(LocalDate.of(2025, 4, 2));
        assertThat(plan.side()).isEqualTo("PARTY");
    }

    @Test
    void dateWithBlanksInItStaysOneColumn() {
        Paper paper = new Paper()
                .centred(LEFT, 60, 13, "SỞ DÂN TỘC")
                .centred(RIGHT, 60, 13, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .line(120, 80, 13, "Số:        /KH-SDT")
                .line(300, 80, 13, "Sông Hươu, ngày")
                .line(440, 80, 13, "tháng")
                .line(500, 80, 13, "năm 2025");

        DraftDocument plan = draft(body(paper));

        assertThat(plan.place()).isEqualTo("Sông Hươu");
        assertThat(plan.issuedYear()).isEqualTo(2025);
        assertThat(plan.issuedOn()).isNull();
        assertThat(plan.draft()).isTrue();
        assertThat(plan.symbol()).isEqualTo("KH-SDT");
    }

    @Test
    void tableOfTwoColumnsIsReadRowByRow() {
        Paper paper = new Paper();
        for (int row = 0; row < 4; row++) {
            paper.line(80, 100 + 20 * row, 12, "Chỉ tiêu " + row).line(380, 100 + 20 * row, 12, "Đạt " + row + "0%");
        }

        assertThat(text(paper).lines())
                .containsExactly(
                        "Chỉ tiêu 0   Đạt 00%", "Chỉ tiêu 1   Đạt 10%", "Chỉ tiêu 2   Đạt 20%", "Chỉ tiêu 3   Đạt 30%");
    }

    @Test
    void tableOfTasksWithStrokesIsReadCellByCellAlsoOverAPage() {
        float[] columns = {70, 100, 280, 400, 520};
        Paper paper = headings(new Paper(), 100)
                .line(75, 135, 12, "1")
                .line(105, 135, 12, "Khảo sát ý kiến bà con")
                .line(105, 150, 12, "về nước sạch")
                .line(285, 135, 12, "Hội Phụ nữ")
                .line(285, 150, 12, "xã")
                .line(405, 135, 12, "Trước 20/5/2027")
                .grid(columns, new float[] {85, 115, 160})
                .newPage()
                .line(105, 50, 12, "và nhà vệ sinh")
                .line(75, 80, 12, "2")
                .line(105, 80, 12, "Họp dân")
                .line(285, 80, 12, "Trưởng bản")
                .line(405, 80, 12, "Thường xuyên")
                .grid(columns, new float[] {35, 60, 90})
                .line(70, 120, 12, "II. THỰC HIỆN");

        assertThat(text(paper).lines().filter(line -> !line.isBlank()))
                .containsExactly(
                        "- Khảo sát ý kiến bà con về nước sạch và nhà vệ sinh",
                        "+ Đơn vị chủ trì: Hội Phụ nữ xã",
                        "+ Thời gian: Trước 20/5/2027",
                        "- Họp dân",
                        "+ Đơn vị chủ trì: Trưởng bản",
                        "+ Thời gian: Thường xuyên",
                        "II. THỰC HIỆN");
    }

    @Test
    void tableWithStrokesThatAsksForNothingStaysLineByLine() {
        Paper paper = new Paper()
                .line(75, 100, 12, "TT")
                .line(150, 100, 12, "Xã")
                .line(300, 100, 12, "Số mô hình")
                .line(75, 120, 12, "1")
                .line(150, 120, 12, "Tân Rì")
                .line(300, 120, 12, "4")
                .grid(new float[] {70, 140, 290, 500}, new float[] {85, 105, 125});

        assertThat(text(paper).lines()).containsExactly("TT   Xã   Số mô hình", "1   Tân Rì   4");
    }

    @Test
    void emptyTableHidesNoneOfThoseBelowIt() {
        Paper paper = small(new Paper().grid(new float[] {70, 140, 290, 500}, new float[] {20, 40, 60}));

        assertThat(text(paper).lines().filter(line -> !line.isBlank()))
                .containsExactly("- Họp dân", "+ Đơn vị chủ trì: Trưởng bản", "+ Thời gian: Tháng 4");
    }

    @Test
    void noteBesideATableIsNotLost() {
        Paper paper = small(new Paper()).line(530, 135, 12, "(mật)").line(20, 135, 12, "(*)");

        assertThat(text(paper).lines().map(line -> line.replaceAll(" +", " ")))
                .containsExactly("TT Nội dung Đơn vị chủ trì Thời gian", "(*) 1 Họp dân Trưởng bản Tháng 4 (mật)");
    }

    private static Paper small(Paper paper) {
        return headings(paper, 100)
                .line(75, 135, 12, "1")
                .line(105, 135, 12, "Họp dân")
                .line(285, 135, 12, "Trưởng bản")
                .line(405, 135, 12, "Tháng 4")
                .grid(new float[] {70, 100, 280, 400, 520}, new float[] {85, 115, 145});
    }

    private static Paper headings(Paper paper, float height) {
        return paper.line(75, height, 12, "TT")
                .line(105, height, 12, "Nội dung")
                .line(285, height, 12, "Đơn vị chủ trì")
                .line(405, height, 12, "Thời gian");
    }

    @Test
    void pageNumbersAreNoText() {
        Paper paper = new Paper()
                .line(80, 100, 13, "Câu này bắt đầu ở trang một và")
                .title(800, 13, "1")
                .newPage()
                .title(40, 13, "- 2 -")
                .line(80, 100, 13, "kết thúc ở trang hai.");

        assertThat(text(paper).lines()).containsExactly("Câu này bắt đầu ở trang một và", "kết thúc ở trang hai.");
    }

    @Test
    void justifiedLineKeepsSingleBlanks() {
        Paper paper = new Paper()
                .line(80, 100, 13, "Tuyên")
                .line(137, 100, 13, "truyền")
                .line(200, 100, 13, "rộng rãi đến từng hộ dân.");

        assertThat(text(paper)).isEqualTo("Tuyên truyền rộng rãi đến từng hộ dân.\n");
    }

    private static Paper head(Paper paper) {
        return paper.centred(LEFT, 60, 13, "UBND TỈNH SÔNG HƯƠU")
                .centred(RIGHT, 60, 13, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .centred(LEFT, 76, 13, "SỞ NỘI VỤ")
                .centred(RIGHT, 76, 13, "Độc lập - Tự do - Hạnh phúc")
                .centred(LEFT, 100, 13, "Số: 217/KH-SNV")
                .centred(RIGHT, 101, 13, "Sông Hươu, ngày 14 tháng 3 năm 2025");
    }

    private static Paper body(Paper paper) {
        return paper.title(140, 14, "KẾ HOẠCH")
                .title(158, 14, "Nâng cao chất lượng đối thoại")
                .title(174, 14, "với nhân dân năm 2025")
                .line(110, 210, 13, "Thực hiện chương trình công tác năm, cơ quan xây dựng kế hoạch như sau:")
                .line(110, 235, 13, "I. MỤC ĐÍCH, YÊU CẦU")
                .line(110, 255, 13, "1. Lắng nghe ý kiến của nhân dân về những việc còn vướng mắc ở cơ sở;")
                .line(80, 271, 13, "giải quyết kịp thời từng việc, không để kéo dài sang năm sau.")
                .line(110, 291, 13, "2. Công khai kết quả giải quyết tại trụ sở và trên trang tin của xã.");
    }

    private static Paper ending(Paper paper) {
        return paper.line(80, 330, 12, "Nơi nhận:")
                .centred(RIGHT, 331, 13, "KT. GIÁM ĐỐC")
                .line(80, 345, 11, "- Thường trực Tỉnh ủy (b/c);")
                .centred(RIGHT, 348, 13, "PHÓ GIÁM ĐỐC")
                .line(80, 358, 11, "- Các sở, ban, ngành;")
                .line(80, 371, 11, "- Lưu: VT, NC.")
                .centred(RIGHT, 420, 13, "Lò Thị Bạch Yến");
    }

    static byte[] plan() {
        return ending(body(head(new Paper()))).bytes();
    }

    private static DraftDocument draft(Paper paper) {
        return new DraftReader(20)
                .read(paper.bytes(), "ke-hoach.pdf")
                .documents()
                .getFirst();
    }

    private static String text(Paper paper) {
        return new TextExtraction(20).extract(paper.bytes(), "a.pdf").text();
    }
}
