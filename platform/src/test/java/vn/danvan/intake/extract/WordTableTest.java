package vn.danvan.intake.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void emptyCellWithoutANumberMeansTheTaskAboveAndWithOneNothing() {
        List<DraftDocument.Task> tasks = tasks(HEADINGS
                + row(cell("1"), cell("Khảo sát"), cell("Hội Phụ nữ"), cell(""), cell("Tháng 3"))
                + row(cell(""), cell(""), cell("Hội Nông dân"), cell(""), cell("Tháng 4"))
                + row(cell("2"), cell(""), cell("Hội Người cao tuổi"), cell(""), cell("Tháng 5")));

        assertThat(tasks)
                .extracting(DraftDocument.Task::text, DraftDocument.Task::lead)
                .containsExactly(tuple("Khảo sát", List.of("Hội Phụ nữ")), tuple("Khảo sát", List.of("Hội Nông dân")));
    }

    @Test
    void bodyOverSomeRowsDoesThemUnlessTheySayWho() {
        String headings = row(cell("S TT"), cell("Nội dung"), cell("Chủ trì"), cell("Thời gian"));
        List<DraftDocument.Task> tasks = tasks(headings
                + row(cell("I"), cell("Công an xã"), cell(""), cell(""))
                + row(cell("1"), cell("Tuần tra đêm"), cell(""), cell("Thường xuyên"))
                + row(cell("2"), cell("Họp dân"), cell("Trưởng bản"), cell("Tháng 4"))
                + row(cell("II"), cell("Chuyển đổi số"), cell(""), cell(""))
                + row(cell("3"), cell("Mở lớp"), cell(""), cell("Tháng 5")));

        assertThat(tasks)
                .extracting(DraftDocument.Task::lead)
                .containsExactly(List.of("Công an xã"), List.of("Trưởng bản"), List.of());
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

    /** Only the numbers of the rows go; whatever else stands before or behind the work is part of its words. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    TT;Lĩnh vực;Nội dung;Chủ trì | 1;Tuyên truyền;Họp dân;Trưởng bản | Họp dân. Lĩnh vực: Tuyên truyền
                    Mục tiêu;Nhiệm vụ;Chủ trì    | Sạch bản;Họp dân.;Trưởng bản      | Họp dân. Mục tiêu: Sạch bản
                    Tháng;Nội dung;Chủ trì       | 3;Họp dân;Trưởng bản              | Họp dân. Tháng: 3
                    TT;Nội dung;Căn cứ;Chủ trì   | 1;Họp dân;Kế hoạch số 5;Trưởng bản | Họp dân. Căn cứ: Kế hoạch số 5
                    TT;Nội dung;Chủ trì          | Tuần 1;Họp dân;Trưởng bản         | Họp dân. TT: Tuần 1
                    ;Nội dung;Chủ trì            | Đợt đầu;Họp dân;Trưởng bản        | Họp dân. Đợt đầu
                    2026;Nội dung;Chủ trì        | 3;Họp dân;Trưởng bản              | Họp dân. 2026: 3
                    Số;Nội dung;Chủ trì          | 12;Họp dân;Trưởng bản             | Họp dân. Số: 12
                    STT;Nội dung;Chủ trì         | 1.2.;Họp dân;Trưởng bản           | Họp dân
                    Số TT;Nội dung;Chủ trì       | IV;Họp dân;Trưởng bản             | Họp dân
                    T.T;Nội dung;Chủ trì         | a);Họp dân;Trưởng bản             | Họp dân
                    ;Nội dung;Chủ trì            | 01;Họp dân;Trưởng bản             | Họp dân
                    """)
    void columnWithoutALabelIsKept(String headings, String row, String task) {
        assertThat(tasks(cells(headings) + cells(row))).singleElement().satisfies(read -> {
            assertThat(read.text()).isEqualTo(task);
            assertThat(read.lead()).containsExactly("Trưởng bản");
        });
    }

    @Test
    void tableWiderThanAnyPrintedOneIsLeftAsItStands() {
        String more = ";x".repeat(50);
        String text = Word.body("<w:tbl>" + cells("Nội dung;Chủ trì" + more)
                        + cells("Họp dân;Trưởng bản" + more + ";cuối") + "</w:tbl>")
                .text();

        assertThat(text.strip()).endsWith("cuối");
    }

    @Test
    void tableLongerThanAnyPrintedOneIsLeftAsItStandsToItsLastRow() {
        String drawn =
                "Nội dung\tChủ trì\tThời gian\n".repeat(5002) + "Họp dân\tTrưởng bản\tTháng 4\n".repeat(9) + "Hết";

        assertThat(new TextExtraction(20)
                        .extract(drawn.getBytes(StandardCharsets.UTF_8), "a.txt")
                        .text())
                .isEqualTo(drawn);
    }

    @ParameterizedTest
    @CsvSource({
        "II;CÔNG TÁC TUYÊN TRUYỀN;;;, 'Khảo sát, Họp dân'",
        "B.;Công tác tuyên truyền;;;, 'Khảo sát, Họp dân'",
        "2;CÔNG TÁC TUYÊN TRUYỀN;;;, 'Khảo sát, Họp dân'",
        ";Công tác tuyên truyền;;;, 'Khảo sát, Họp dân'",
        "2;Dọn đường bản;;;, 'Khảo sát, Dọn đường bản, Họp dân'",
        "a;Dọn đường bản;;;, 'Khảo sát, Dọn đường bản, Họp dân'",
        "II;Dọn đường bản;Trưởng bản;;, 'Khảo sát, Dọn đường bản, Họp dân'",
        "2;DỌN ĐƯỜNG BẢN;;;Tháng 4, 'Khảo sát, DỌN ĐƯỜNG BẢN, Họp dân'",
        "(1);(2);(3);(4);(5), 'Khảo sát, Họp dân'",
        "A;B;1;2;3, 'Khảo sát, Họp dân'",
        "TT;Nội dung công việc;Đơn vị chủ trì;Phối hợp;Thời gian, 'Khảo sát, Họp dân'",
        "TT;NỘI DUNG CÔNG VIỆC;ĐƠN VỊ CHỦ TRÌ;PHỐI HỢP;THỜI GIAN, 'Khảo sát, Họp dân'",
    })
    void rowThatOrdersTheTableIsNoTask(String row, String tasks) {
        List<DraftDocument.Task> read = tasks(HEADINGS
                + cells("1;Khảo sát;Hội Phụ nữ;;Tháng 3")
                + cells(row)
                + cells("3;Họp dân;Trưởng bản;;Tháng 4"));

        assertThat(read).extracting(DraftDocument.Task::text).containsExactly(tasks.split(", "));
        assertThat(read.getFirst().lead()).containsExactly("Hội Phụ nữ");
    }

    @Test
    void headingsOfTwoRowsMayBeRepeated() {
        String headings = "<w:tr>" + merged(true, "Nhiệm vụ") + wide("Phân công", 2) + "</w:tr><w:tr>"
                + merged(false, "") + cell("Chủ trì") + cell("Phối hợp") + "</w:tr>";
        List<DraftDocument.Task> tasks = tasks(
                headings + cells("Khảo sát;Hội Phụ nữ;Các bản") + headings + cells("Họp dân;Trưởng bản;Hội Phụ nữ"));

        assertThat(tasks).extracting(DraftDocument.Task::text).containsExactly("Khảo sát", "Họp dân");
    }

    @ParameterizedTest
    @CsvSource({
        "TT;Nội dung;Đơn vị;Số lượng;Đơn giá, 1;Họp dân;cuộc;2;500.000",
        "TT;Nội dung;Đơn vị tính;Định mức;Thời gian, 1;Họp dân;cuộc;500.000;Tháng 3",
        "TT;Nội dung;Bộ phận;Thành tiền (đồng), 1;Họp dân;Văn phòng;500.000",
        "TT;Nội dung;Đơn vị, 1;Họp dân;cuộc",
        "Thời gian;Nội dung;Người thực hiện, 7h30 - 8h00;Đón tiếp đại biểu;Văn phòng",
        "Thời gian;Nội dung;Người thực hiện, 07 giờ 30;Đón tiếp đại biểu;Văn phòng",
        "Thời gian;Nội dung;Người thực hiện, Từ 7:30 đến 8:00;Đón tiếp đại biểu;Văn phòng",
    })
    void tableOfCostsOrHoursIsNoListOfTasks(String headings, String row) {
        String text =
                Word.body("<w:tbl>" + cells(headings) + cells(row) + "</w:tbl>").text();

        assertThat(text.strip().lines().filter(line -> !line.isBlank()))
                .containsExactly((headings + ";" + row).split(";"));
    }

    @ParameterizedTest
    @CsvSource({
        "TT;Nội dung;Số lượng;Đơn vị chủ trì, 1;Họp dân;2;Trưởng bản, Trưởng bản",
        "TT;Nội dung;Đơn vị;Thời gian, 1;Họp dân;Hội Phụ nữ;Tháng 3, Hội Phụ nữ",
        "TT;Nội dung;Đơn vị;Số lượng;Chủ trì, 1;Họp dân;cuộc;2;Trưởng bản, Trưởng bản",
        "TT;Nội dung;Đơn vị;Số lượng;Thời gian, 1;Họp dân;cuộc;2;Tháng 3,",
        "TT;Nội dung;Chủ trì;Thời hạn, 1;Họp dân;Trưởng bản;Trước 17h00 ngày 15/3/2026, Trưởng bản",
        "TT;Nội dung;Chủ trì;Thời gian, 1;Họp dân;Trưởng bản;8h00 ngày 15/3/2026, Trưởng bản",
    })
    void numbersAndDaysAloneMakeNoTableOfCostsOrHours(String headings, String row, String lead) {
        assertThat(tasks(cells(headings) + cells(row))).singleElement().satisfies(task -> {
            assertThat(task.text()).startsWith("Họp dân");
            assertThat(task.lead()).isEqualTo(lead == null ? List.of() : List.of(lead));
        });
    }

    @Test
    void whatACellWasBeforeATrackedChangeIsNotRead() {
        String was = "<w:tc><w:tcPr><w:tcPrChange w:id=\"1\" w:author=\"a\"><w:tcPr><w:gridSpan w:val=\"5\"/>"
                + "<w:vMerge/></w:tcPr></w:tcPrChange></w:tcPr>" + Word.paragraph("2") + "</w:tc>";
        List<DraftDocument.Task> tasks = tasks(HEADINGS
                + cells("1;Khảo sát;Hội Phụ nữ;;Tháng 3")
                + row(was, cell("Họp dân"), cell("Trưởng bản"), cell(""), cell("Tháng 4")));

        assertThat(tasks).extracting(DraftDocument.Task::text).containsExactly("Khảo sát", "Họp dân");
    }

    @Test
    void rowWithoutCellsSaysNothing() {
        assertThat(tasks(HEADINGS + row() + cells("1;Họp dân;Trưởng bản;;Tháng 4")))
                .extracting(DraftDocument.Task::text)
                .containsExactly("Họp dân");
    }

    /** Drawn over a finer grid, the column of the work is wide from top to bottom. */
    @Test
    void wideCellBelowAWideHeadingHeadsNothing() {
        String headings = row(cell("TT"), wide("Nội dung", 2), cell("Chủ trì"));

        assertThat(tasks(headings + row(cell("1"), wide("Họp dân", 2), cell("Trưởng bản"))))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.text()).isEqualTo("Họp dân");
                    assertThat(task.lead()).containsExactly("Trưởng bản");
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

    private static String cells(String texts) {
        return row(Stream.of(texts.split(";", -1)).map(WordTableTest::cell).toArray(String[]::new));
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
