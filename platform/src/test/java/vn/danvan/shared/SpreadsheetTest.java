package vn.danvan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danvan.uikit.list.ListColumn;

class SpreadsheetTest {

    private record Line(String name, @Nullable LocalDate day, int number) {}

    private static final List<Spreadsheet.Column<Line>> COLUMNS = List.of(
            new Spreadsheet.Column<>("Tên", false, Line::name),
            new Spreadsheet.Column<>("Ngày", false, Line::day),
            new Spreadsheet.Column<>("Số", false, Line::number));

    @Test
    void daysAreDaysNumbersAreNumbersAndNothingIsAnEmptyCell() throws IOException {
        List<Row> rows =
                written(COLUMNS, lines(new Line("Đồng Nai", LocalDate.of(2024, 2, 29), 1200), new Line("", null, 0)));

        assertThat(texts(rows.getFirst())).containsExactly("Tên", "Ngày", "Số");
        Cell day = rows.get(1).getCell(1);
        assertThat(day.getType()).isEqualTo(CellType.NUMBER);
        assertThat(day.getDataFormatString()).isEqualTo("dd/mm/yyyy");
        assertThat(day.asDate().toLocalDate()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(rows.get(1).getCell(2).asNumber()).isEqualByComparingTo("1200");
        assertThat(rows.get(1).getCell(0).asString()).isEqualTo("Đồng Nai");
        assertThat(rows.get(2).getOptionalCell(0)).isEmpty();
        assertThat(rows.get(2).getOptionalCell(1)).isEmpty();
    }

    @Test
    void momentIsAMomentToTheSecond() throws IOException {
        LocalDateTime moment = LocalDateTime.of(2026, 6, 15, 23, 59, 58);
        Spreadsheet.Column<Line> when = new Spreadsheet.Column<>("Lúc", false, line -> moment);

        Cell cell = written(List.of(when), lines(new Line("a", null, 1))).get(1).getCell(0);

        assertThat(cell.getType()).isEqualTo(CellType.NUMBER);
        assertThat(cell.getDataFormatString()).isEqualTo("dd/mm/yyyy hh:mm:ss");
        assertThat(cell.asDate()).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84 909", "-2", "@SUM(A1)", "\tcmd", "=HYPERLINK(\"http://x\")"})
    void textThatLooksLikeAFormulaStaysAText(String text) throws IOException {
        Cell cell = written(COLUMNS, lines(new Line(text, null, 1))).get(1).getCell(0);

        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.asString()).isEqualTo("'" + text);
    }

    @Test
    void yearWithoutADayIsANumber() throws IOException {
        Spreadsheet.Column<Line> issued =
                new Spreadsheet.Column<>("Ngày", false, line -> ListColumn.dayOrYear(line.day(), line.number()));

        List<Row> rows = written(
                List.of(issued), lines(new Line("a", null, 2024), new Line("b", LocalDate.of(2024, 3, 1), 2024)));

        assertThat(rows.get(1).getCell(0).asNumber()).isEqualByComparingTo("2024");
        assertThat(rows.get(2).getCell(0).asDate().toLocalDate()).isEqualTo(LocalDate.of(2024, 3, 1));
    }

    @Test
    void chosenColumnsAreWrittenInTheirOrderAndNoOthers() throws IOException {
        List<Row> rows =
                written(List.of(COLUMNS.get(2), COLUMNS.getFirst()), lines(new Line("Tây Ninh", LocalDate.EPOCH, 3)));

        assertThat(texts(rows.getFirst())).containsExactly("Số", "Tên");
        assertThat(rows.get(1).getCellCount()).isEqualTo(2);
    }

    @Test
    void longListIsReadPageByPageAndEveryRowStandsThereOnceInItsOrder() throws IOException {
        List<Line> all = IntStream.range(0, 2500)
                .mapToObj(number -> new Line("Dòng " + number, null, number))
                .toList();
        List<Integer> pages = new ArrayList<>();

        List<Row> rows = written(COLUMNS, (offset, limit) -> {
            List<Line> page = all.subList(offset, Math.min(all.size(), offset + limit));
            pages.add(page.size());
            return page;
        });

        assertThat(rows.stream().skip(1).map(row -> row.getCell(0).asString()))
                .containsExactlyElementsOf(all.stream().map(Line::name).toList());
        assertThat(pages).allMatch(size -> size <= 1000).hasSizeGreaterThan(2);
    }

    private static Spreadsheet.Pages<Line> lines(Line... lines) {
        List<Line> all = List.of(lines);
        return (offset, limit) -> all.subList(Math.min(offset, all.size()), Math.min(all.size(), offset + limit));
    }

    private static List<Row> written(List<Spreadsheet.Column<Line>> columns, Spreadsheet.Pages<Line> pages)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Spreadsheet.write(bytes, "Danh sách có một cái tên dài hơn mức Excel cho phép", columns, pages);
        try (ReadableWorkbook workbook = new ReadableWorkbook(
                        new ByteArrayInputStream(bytes.toByteArray()), new ReadingOptions(true, false));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.toList();
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(Cell::asString).toList();
    }
}
