package vn.danvan.intake.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.intake.extract.Word.paragraph;

import org.junit.jupiter.api.Test;

class WordTextTest {

    @Test
    void noteStandsBehindItsParagraphAndNotInItsSentence() {
        Word word = Word.body("<w:p><w:r><w:t>Theo kết luận</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                        + "<w:r><w:t> của huyện.</w:t></w:r></w:p>" + paragraph("Câu sau."))
                .footnotes(
                        "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p/></w:footnote><w:footnote w:id=\"2\"><w:p>"
                                + "<w:r><w:footnoteRef/></w:r><w:r><w:t> Kết luận số 88-KL/HU.</w:t></w:r></w:p></w:footnote>");

        assertThat(lines(word)).containsExactly("Theo kết luận của huyện.", "† Kết luận số 88-KL/HU.", "Câu sau.");
    }

    @Test
    void contentControlsAroundParagraphsRunsAndCellsKeepTheirText() {
        Word word = Word.body(control(paragraph("Trong khung."))
                + "<w:p>" + control("<w:r><w:t>Giữa câu</w:t></w:r>") + "<w:r><w:t> này.</w:t></w:r></w:p>"
                + "<w:tbl><w:tr>" + control("<w:tc>" + paragraph("Trong ô.") + "</w:tc>") + "</w:tr></w:tbl>");

        assertThat(lines(word)).containsExactly("Trong khung.", "Giữa câu này.", "Trong ô.");
    }

    @Test
    void nestedTableKeepsItsPlaceBetweenTheCells() {
        Word word = Word.body(table(
                cell(paragraph("Trái trên") + table(cell(paragraph("Bên trong"))) + paragraph("Trái dưới")),
                cell(paragraph("Phải"))));

        assertThat(lines(word)).containsExactly("Trái trên", "Bên trong", "Trái dưới", "Phải");
    }

    @Test
    void textBoxIsReadOnceBehindItsParagraph() {
        String box = "<w:txbxContent>" + paragraph("Số: 31/KH-SNV") + "</w:txbxContent>";
        Word word = Word.body("<w:p><w:r><w:t>Trước hình</w:t></w:r><w:r><mc:AlternateContent><mc:Choice>" + box
                + "</mc:Choice><mc:Fallback>" + box + "</mc:Fallback></mc:AlternateContent></w:r>"
                + "<w:r><w:t> sau hình</w:t></w:r></w:p>");

        assertThat(lines(word)).containsExactly("Trước hình sau hình", "Số: 31/KH-SNV");
    }

    @Test
    void insertedTextAndLinksAreShownAndDeletedTextIsNot() {
        Word word = Word.body("<w:p><w:r><w:t>Giao </w:t></w:r><w:del><w:r><w:delText>Sở Cũ</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>Sở Mới</w:t></w:r></w:ins><w:moveFrom><w:r><w:t> dời đi</w:t></w:r></w:moveFrom>"
                + "<w:hyperlink><w:r><w:t> chủ trì</w:t></w:r></w:hyperlink>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t> ẩn</w:t></w:r></w:p>");

        assertThat(lines(word)).containsExactly("Giao Sở Mới chủ trì");
    }

    @Test
    void tabsAndBreaksAreWhitespace() {
        Word word = Word.body("<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"720\"/></w:tabs></w:pPr><w:r>"
                + "<w:t>Trái</w:t><w:tab/><w:t>Phải</w:t><w:br/><w:t>Dưới</w:t></w:r></w:p>");

        assertThat(word.text()).isEqualTo("Trái\tPhải\nDưới\n\n");
    }

    @Test
    void titleOfSeveralCentredParagraphsStaysTogether() {
        Word word = Word.body(centred("KẾ HOẠCH") + centred("Đối thoại với thanh niên") + centred("năm 2025")
                + paragraph("Căn cứ tình hình.") + "<w:p/>" + centred("PHỤ LỤC"));

        assertThat(word.text())
                .isEqualTo("KẾ HOẠCH\nĐối thoại với thanh niên\nnăm 2025\n\nCăn cứ tình hình.\n\n\n\nPHỤ LỤC\n\n");
    }

    @Test
    void mainPartIsFoundByItsContentTypeWhateverItsName() {
        Word word = Word.body(paragraph("Tên lạ.")).nameOfMain("document2");

        assertThat(lines(word)).containsExactly("Tên lạ.");
    }

    static java.util.List<String> lines(Word word) {
        return word.text().lines().filter(line -> !line.isBlank()).toList();
    }

    private static String control(String content) {
        return "<w:sdt><w:sdtPr><w:alias w:val=\"khung\"/></w:sdtPr><w:sdtContent>" + content
                + "</w:sdtContent></w:sdt>";
    }

    private static String table(String... cells) {
        return "<w:tbl><w:tblPr><w:jc w:val=\"center\"/></w:tblPr><w:tr>" + String.join("", cells) + "</w:tr></w:tbl>";
    }

    private static String cell(String content) {
        return "<w:tc>" + content + "</w:tc>";
    }

    private static String centred(String text) {
        return "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }
}
