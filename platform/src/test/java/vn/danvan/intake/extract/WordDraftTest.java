package vn.danvan.intake.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import vn.danvan.intake.DraftReader;
import vn.danvan.intake.draft.DraftDocument;

/** A whole document as Word keeps it: head and ending are tables without borders. */
class WordDraftTest {

    @Test
    void headAndEndingInTablesAreReadCellByCell() throws IOException {
        DraftDocument plan = new DraftReader(20)
                .read(document(), "ke-hoach.docx")
                .documents()
                .getFirst();

        assertThat(plan.superior()).isEqualTo("TỈNH ỦY SÔNG HƯƠU");
        assertThat(plan.issuer().name()).isEqualTo("BAN DÂN VẬN");
        assertThat(plan.numberPrinted()).isEqualTo("52-KH/BDVTU");
        assertThat(plan.place()).isEqualTo("Sông Hươu");
        assertThat(plan.issuedOn()).isEqualTo(LocalDate.of(2024, 9, 5));
        assertThat(plan.side()).isEqualTo("PARTY");
        assertThat(plan.title()).isEqualTo("Tổ chức ngày hội nông thôn năm 2024");
        assertThat(plan.recipients())
                .extracting(DraftDocument.Recipient::text)
                .containsExactly("Thường trực Tỉnh ủy (b/c)", "Các huyện ủy", "Lưu Văn phòng");
        assertThat(plan.signatory())
                .isEqualTo(new DraftDocument.Signatory("K/T", "TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "Hà Thị Mỹ Lệ"));
        assertThat(plan.citations()).extracting(DraftDocument.Citation::number).containsExactly("77-KL/TU");
    }

    static byte[] document() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("2");
            XWPFTable head = document.createTable(1, 2);
            cell(head, 0, "TỈNH ỦY SÔNG HƯƠU", "BAN DÂN VẬN", "*", "Số 52-KH/BDVTU");
            cell(head, 1, "ĐẢNG CỘNG SẢN VIỆT NAM", "Sông Hươu, ngày 05 tháng 9 năm 2024");
            centred(document, "KẾ HOẠCH");
            centred(document, "Tổ chức ngày hội nông thôn");
            centred(document, "năm 2024");
            centred(document, "-----");
            text(document, "Thực hiện chương trình công tác năm, Ban Dân vận xây dựng kế hoạch như sau:");
            text(document, "I. MỤC ĐÍCH");
            XWPFParagraph noted = text(document, "Động viên nhân dân giữ gìn đường làng, ngõ xóm sạch đẹp");
            XWPFFootnote note = document.createFootnote();
            note.createParagraph().createRun().setText("Kết luận số 77-KL/TU ngày 01/8/2024 của Tỉnh ủy.");
            noted.addFootnoteReference(note);
            noted.createRun().setText(" và giúp nhau làm kinh tế.");
            XWPFTable ending = document.createTable(1, 2);
            cell(ending, 0, "Nơi nhận:", "- Thường trực Tỉnh ủy (b/c),", "- Các huyện ủy,", "- Lưu Văn phòng.");
            cell(ending, 1, "K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "", "", "Hà Thị Mỹ Lệ");
            document.write(out);
            return out.toByteArray();
        }
    }

    private static void cell(XWPFTable table, int column, String... lines) {
        XWPFTableCell cell = table.getRow(0).getCell(column);
        cell.removeParagraph(0);
        for (String line : lines) {
            cell.addParagraph().createRun().setText(line);
        }
    }

    private static void centred(XWPFDocument document, String text) {
        text(document, text).setAlignment(ParagraphAlignment.CENTER);
    }

    private static XWPFParagraph text(XWPFDocument document, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(text);
        return paragraph;
    }
}
