package vn.danvan.organisation.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danvan.organisation.files.FileProblem.Reason;

/** Workbooks are made and checked with another library than the one under test. */
class SheetFileTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n\"x, y\",ệ", "a;b\r\n\"x, y\";ệ", "\ufeffa\tb\nx, y\tệ"})
    void delimiterIsTheOneOfTheFirstLine(String text) {
        List<SheetRow> rows = csv(text);

        assertThat(rows.getFirst().cells()).containsExactly(text("a"), text("b"));
        assertThat(rows.getLast().cells()).containsExactly(text("x, y"), text("ệ"));
    }

    @Test
    void rowsKeepTheNumbersThatASpreadsheetShows() {
        assertThat(csv("a,b\n\n\"x\ny\",1\n,\nz,2")).extracting(SheetRow::line).containsExactly(1, 3, 5);
    }

    @Test
    void textThatIsNotUtf8IsRefused() {
        refused(Reason.NOT_UTF8, "a,b\nTỉnh ủy,é".getBytes(StandardCharsets.UTF_16LE), "a.csv");
        refused(Reason.NOT_UTF8, "a,é".getBytes(StandardCharsets.ISO_8859_1), "a.csv");
    }

    @Test
    void otherKindsOfFileAreRefusedWhateverTheirName() {
        refused(Reason.UNSUPPORTED, bytes("a,b"), "a.xlsx");
        refused(Reason.UNSUPPORTED, SheetFile.xlsx("x", List.of(List.of("a"))), "a.csv");
        refused(Reason.UNSUPPORTED, bytes("a,b"), "a.ods");
        refused(Reason.EMPTY_FILE, new byte[0], "a.csv");
        refused(Reason.EMPTY_FILE, bytes("\n,,\n"), "a.csv");
        refused(Reason.BROKEN_FILE, bytes("PK is how a zip begins"), "a.xlsx");
    }

    @Test
    void fileOverTheLimitsIsRefused() {
        refused(Reason.TOO_LARGE, new byte[SheetFile.MAX_MEGABYTES * 1024 * 1024 + 1], "a.csv");
        assertThat(csv("a\n" + "x\n".repeat(SheetFile.MAX_ROWS))).hasSize(SheetFile.MAX_ROWS + 1);
        refused(Reason.TOO_MANY_ROWS, bytes("a\n" + "x\n".repeat(SheetFile.MAX_ROWS + 1)), "a.csv");
    }

    @Test
    void smallFileThatUnpacksToAVeryLargeOneIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int megabyte = 0; megabyte < 101; megabyte++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }

        refused(Reason.BROKEN_FILE, bytes.toByteArray(), "a.xlsx");
    }

    @Test
    void formulaIsTakenForAFormulaAndNeverComputed() throws IOException {
        assertThat(csv("a\n=1+1").getLast().cell(0)).isInstanceOf(SheetCell.Formula.class);
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFRow row = workbook.createSheet().createRow(0);
            row.createCell(0).setCellFormula("1+1");
            row.createCell(1).setCellValue(84);
            row.createCell(2).setCellValue("chữ");
            XSSFCell day = row.createCell(3);
            day.setCellValue(DAY);
            day.setCellStyle(workbook.createCellStyle());
            day.getCellStyle().setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));

            assertThat(SheetFile.read(bytes(workbook), "a.xlsx").getFirst().cells())
                    .containsExactly(new SheetCell.Formula(), text("84"), text("chữ"), new SheetCell.Day(DAY));
        }
    }

    @Test
    void daysInAWorkbookAreTypedCells() throws IOException {
        byte[] written = SheetFile.xlsx("Đơn vị", List.of(List.of("Mã", "Từ ngày"), List.of("A", DAY)));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written))) {
            XSSFCell day = workbook.getSheetAt(0).getRow(1).getCell(1);
            assertThat(day.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(DateUtil.isCellDateFormatted(day)).isTrue();
            assertThat(day.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(DAY);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "-1", "@SUM(A1)", "\t=1"})
    void textThatASpreadsheetWouldComputeIsWrittenAsTextAndComesBack(String dangerous) throws IOException {
        List<List<Object>> rows = List.of(List.of("Tên"), List.of(dangerous));

        String csv = new String(SheetFile.csv(rows), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\ufeffTên").contains("'" + dangerous);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(SheetFile.xlsx("x", rows)))) {
            XSSFCell cell = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("'" + dangerous);
        }
        assertThat(SheetFile.read(SheetFile.csv(rows), "a.csv").getLast().cell(0))
                .isEqualTo(text(dangerous));
    }

    private static SheetCell text(String text) {
        return new SheetCell.Text(text);
    }

    private static List<SheetRow> csv(String text) {
        return SheetFile.read(bytes(text), "a.csv");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    private static void refused(Reason reason, byte[] content, String name) {
        assertThatExceptionOfType(FileProblem.class)
                .isThrownBy(() -> SheetFile.read(content, name))
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(reason));
    }
}
