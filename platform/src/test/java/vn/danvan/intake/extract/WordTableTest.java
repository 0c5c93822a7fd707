package vn.danvan.intake.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danvan.intake.DraftReader;
import vn.danvan.intake.draft.DraftDocument;

/** Tables in which plans assign their tasks, and tables that only look like them. */
class WordTableTest {

    private static final String HEADINGS =
            row(cell("TT"), cell("Nội dung công việc"), cell("Đơn vị chủ trì"), cell("Phối hợp"), cell("Thời gian"));

    @Test
    void rowIsATaskWithItsCells() {
        List<DraftDocument.Task> tasks = tasks(HEADINGS
                + row(cell("1"), cell("Khảo sát ý kiến"), cell("Hội Phụ nữ"), cell("Các bản"), cell("Quý III/2026"))
                + row(cell("2"), cell("Họp dân"), cell("Trưởng bản"), cell(""), cell("Trước 30/8/2026")));

        assertThat(tasks)
                .extracting(
                        DraftDocument.Task::text,
                        DraftDocument.Task::lead,
                        DraftDocument.Task::coordinating,
                        task -> task.due().text())
                .containsExactly(
                        tuple("Khảo sát ý kiến", List.of("Hội Phụ nữ"), List.of("Các bản"), "Quý III/2026"),
                        tuple("Họp dân", List.of("Trưởng bản"), List.of(), "Trước 30/8/2026"));
    }

    @Test
    void cellOverSeveralRowsSpeaksForEachOfThem() {
        List<DraftDocument.Task> tasks = tasks(HEADINGS
                + row(cell("1"), cell("Khảo sát"), merged(true, "Hội Phụ nữ"), cell(""), cell("Tháng 3"))
                + row(cell("2"), cell("Họp dân"), merged(false, ""), cell(""), cell("Tháng 4")));

        assertThat(tasks).extracting(DraftDocument.Task::lead).containsOnly(List.of("Hội Phụ nữ"));
    }

    @Test
    void rowOverAllColumnsIsNoTaskAndNoSection() {
        DraftDocument plan = plan(HEADINGS
                + "<w:tr>" + wide("II. Thực hiện dân chủ", 5) + "</w:tr>"
                + row(cell("1"), cell("Họp dân"), cell("Trưởng bản"), cell(""), cell("Tháng 4")));

        assertThat(plan.sections()).extracting(DraftDocument.Section::code).containsExactly("I");
        assertThat(plan.tasks()).extracting(DraftDocument.Task::text).containsExactly("Họp dân");
    }

    @Test
    void headingsMayTakeTwoRows() {
        String headings = "<w:tr>" + merged(true, "Nhiệm vụ") + wide("Phân công", 2) + "</w:tr><w:tr>"
                + merged(false, "") + cell("Chủ trì") + cell("Phối hợp") + "</w:tr>";
        List<DraftDocument.Task> tasks = tasks(headings + row(cell("Họp dân"), cell("Trưởng bản"), cell("Hội Phụ nữ")));

        assertThat(tasks).singleElement().satisfies(task -> {
            assertThat(task.lead()).containsExactly("Trưởng bản");
            assertThat(task.coordinating()).containsExactly("Hội Phụ nữ");
        });
    }

    @Test
    void tableOfFiguresStaysCellByCell() {
        String text = Word.body("<w:tbl>" + row(cell("Xã"), cell("Số mô hình")) + row(cell("Mường Hạ"), cell("12"))
                        + "</w:tbl>")
                .text();

        assertThat(text.strip().lines().filter(line -> !line.isBlank()))
                .containsExactly("Xã", "Số mô hình", "Mường Hạ", "12");
    }

    private static List<DraftDocument.Task> tasks(String rows) {
        return plan(rows).tasks();
    }

    private static DraftDocument plan(String rows) {
        byte[] file = Word.body(Word.paragraph("KẾ HOẠCH") + Word.paragraph("Giữ rừng") + Word.paragraph("I. PHÂN CÔNG")
                        + "<w:tbl>" + rows + "</w:tbl>")
                .bytes();
        return new DraftReader(20).read(file, "a.docx").documents().getFirst();
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String text) {
        return "<w:tc>" + Word.paragraph(text) + "</w:tc>";
    }

    private static String merged(boolean first, String text) {
        return "<w:tc><w:tcPr><w:vMerge" + (first ? " w:val=\"restart\"" : "") + "/></w:tcPr>" + Word.paragraph(text)
                + "</w:tc>";
    }

    private static String wide(String text, int columns) {
        return "<w:tc><w:tcPr><w:gridSpan w:val=\"" + columns + "\"/></w:tcPr>" + Word.paragraph(text) + "</w:tc>";
    }
}
