package vn.danvan.intake.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.danvan.intake.DraftReader;
import vn.danvan.shared.DomainProblem;

/** Whatever happened to a file on its way: a draft or a problem for people, soon. */
class HostileFilesTest {

    private static final int ROUNDS = 200;
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final String TEXT = """
            # **KẾ HOẠCH**
            Số: 12/KH-UBND
            **Đối thoại với nhân dân năm 2025**

            I. MỤC ĐÍCH
            1. Lắng nghe [ý kiến](https://vidu.vn) của nhân dân trước ngày 15/5/2025.
            2. Giao Sở Nội vụ chủ trì, đạt từ 80% trở lên.

            Nơi nhận:
            - Các xã;
            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            """;
    private static final String XML = "<w:document xmlns:w=\"w\"><w:body><w:tbl><w:tr><w:tc>"
            + Word.numbered(1, 0, "KẾ HOẠCH") + "</w:tc></w:tr></w:tbl><w:p><w:r><w:t>Số 5-KH/HU</w:t><w:tab/></w:r>"
            + "<w:del><w:r><w:t>cũ</w:t></w:r></w:del></w:p>" + Word.styled("A", "I. NỘI DUNG")
            + "</w:body></w:document>";

    private final DraftReader reader = new DraftReader(20);
    private final Random random = new Random(7);

    @Test
    void moreTextThanAnyPlanHasIsRefusedBeforeItIsRead() {
        byte[] endless = "Giao các xã họp dân. ".repeat(60_000).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> reader.read(endless, "a.txt"))
                .isInstanceOf(IntakeProblem.TooLong.class)
                .extracting("arguments")
                .asString()
                .contains("1000000");
    }

    @Test
    void damagedWordFiles() throws IOException {
        byte[] valid = WordDraftTest.document();
        assertThat(outcome(valid)).isEqualTo("draft");

        rounds(() -> damaged(valid));
    }

    @Test
    void damagedMarkupInSoundWordFiles() {
        byte[] valid = XML.getBytes(StandardCharsets.UTF_8);
        assertThat(outcome(Word.main(XML).bytes())).isEqualTo("draft");

        rounds(() ->
                Word.main(new String(damaged(valid), StandardCharsets.UTF_8)).bytes());
    }

    @Test
    void damagedPdfFiles() {
        byte[] valid = PdfTextTest.plan();
        assertThat(outcome(valid)).isEqualTo("draft");

        rounds(() -> damaged(valid));
    }

    @Test
    void damagedTexts() {
        byte[] valid = TEXT.getBytes(StandardCharsets.UTF_8);
        assertThat(outcome(valid)).isEqualTo("draft");

        rounds(() -> damaged(valid));
        rounds(() -> shuffled(TEXT).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void pdfStreamThatUnpacksWithoutEndIsRefused() {
        byte[] bomb = Paper.drawing(Paper.stream(" ".repeat(1 << 20), 200));
        assertThat(bomb.length).isLessThan(1 << 20);

        Assertions.assertTimeout(LONGEST, () -> unreadable(bomb));
    }

    @Test
    void pageFullOfGlyphsIsRefused() {
        byte[] page = Paper.drawing(Paper.stream("BT /F 9 Tf (aaaaaaaaaaaaaaaaaaaa) Tj ET ", 50_000));

        Assertions.assertTimeout(LONGEST, () -> unreadable(page));
    }

    @Test
    void pageFullOfStrokesIsReadOrRefused() {
        byte[] page = Paper.drawing(Paper.stream("9 0 m 9 800 l S 0 9 500 .1 re f 0 0 m ( l re S ", 50_000));

        assertThat(Assertions.assertTimeout(LONGEST, () -> outcome(page))).isIn("draft", "problem");
    }

    @Test
    void deeplyNestedPdfIsRefused() {
        String deep = "%PDF-1.7\n1 0 obj\n" + "[".repeat(500_000) + "\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF";

        Assertions.assertTimeout(LONGEST, () -> unreadable(deep.getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void endlessRepetitionInATextIsReadOrRefused() {
        for (String piece : new String[] {
            "* ",
            "[",
            "**a ",
            "*a",
            "(",
            "# ",
            "\u0301",
            "<sup>",
            "a",
            "_",
            "- ",
            "| ",
            "a\t",
            "|a|Nội dung|Chủ trì|\n",
            "| | a|b|\n"
        }) {
            byte[] text = ("# x\n" + piece.repeat(200_000)).getBytes(StandardCharsets.UTF_8);

            assertThat(Assertions.assertTimeout(LONGEST, () -> outcome(text), piece))
                    .isIn("draft", "problem");
        }
    }

    @Test
    void ruleWithoutEndBelowARowIsReadOrRefused() {
        byte[] text = ("|a|b|\n" + "-".repeat(200_000) + "x").getBytes(StandardCharsets.UTF_8);

        assertThat(Assertions.assertTimeoutPreemptively(LONGEST, () -> outcome(text)))
                .isIn("draft", "problem");
    }

    @Test
    void rowsWithoutEndAreRefusedBeforeTheyAreCutIntoCells() {
        byte[] rows = "a\tb\tc\n".repeat(3_300_000).getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(IntakeProblem.TooLong.class).isThrownBy(() -> reader.read(rows, "a.txt"));
    }

    /** A hundred and fifty headings as long as a page, each of them said again in a hundred rows. */
    @Test
    void headingsThatEachRowRepeatsAreRefused() {
        String table = "Nội dung|Chủ trì " + "x".repeat(3900) + "|Thời gian\n" + "a|b|c\n".repeat(100) + "\n";
        byte[] text = table.repeat(150).getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(IntakeProblem.TooLong.class).isThrownBy(() -> reader.read(text, "a.txt"));
        assertThat(new TextExtraction(20).extract(text, "a.txt").text()).hasSizeLessThan(2_000_000);
    }

    @Test
    void strokesBeyondThoseOfAnyFilePartNothing() {
        PdfStrokes strokes = new PdfStrokes(new PDRectangle(), 2);
        for (float left = 0; left < 5; left++) {
            strokes.operator(
                    "re",
                    List.of(new COSFloat(left * 9), new COSFloat(0), new COSFloat(1), new COSFloat(90)),
                    new Matrix());
            strokes.operator("f", List.of(), new Matrix());
        }

        assertThat(strokes.drawn()).hasSize(2);
    }

    @Test
    void numbersThatAreNoPlaceDrawNoStroke() {
        PdfStrokes strokes = new PdfStrokes(new PDRectangle(), 2);
        strokes.operator("m", List.of(new COSFloat(0), new COSFloat(0)), new Matrix());
        Matrix endless = new Matrix(Float.MAX_VALUE, 0, 0, 1, 0, 0);
        strokes.operator("l", List.of(new COSFloat(Float.MAX_VALUE), new COSFloat(0)), endless);
        strokes.operator("S", List.of(), new Matrix());

        assertThat(strokes.drawn()).isEmpty();
    }

    @Test
    void pageHasNoMoreTablesThanAnyPrintedOne() {
        List<PdfStrokes.Stroke> strokes = new ArrayList<>();
        for (float top = 0; top < 20_000; top += 10) {
            for (float left = 0; left < 40; left += 10) {
                strokes.add(new PdfStrokes.Stroke(true, left, top, top + 5));
            }
        }

        assertThat(PdfTable.of(strokes)).hasSize(100);
    }

    private void rounds(java.util.function.Supplier<byte[]> next) {
        for (int round = 0; round < ROUNDS; round++) {
            byte[] content = next.get();
            String outcome = Assertions.assertTimeout(LONGEST, () -> outcome(content));
            assertThat(outcome).isIn("draft", "problem");
        }
    }

    private void unreadable(byte[] content) {
        assertThatExceptionOfType(IntakeProblem.Unreadable.class).isThrownBy(() -> reader.read(content, "tệp"));
    }

    private String outcome(byte[] content) {
        try {
            reader.read(content, "tệp");
            return "draft";
        } catch (DomainProblem told) {
            return "problem";
        }
    }

    /** Some bytes changed, a stretch doubled or gone, or the end cut off. */
    private byte[] damaged(byte[] valid) {
        byte[] content = valid.clone();
        int flips = random.nextInt(12);
        for (int flip = 0; flip < flips; flip++) {
            content[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
        }
        int from = random.nextInt(content.length);
        int to = Math.min(content.length, from + random.nextInt(200));
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(content, from);
            case 1 -> joined(Arrays.copyOf(content, from), Arrays.copyOfRange(content, to, content.length));
            case 2 -> joined(Arrays.copyOf(content, to), Arrays.copyOfRange(content, from, content.length));
            default -> content;
        };
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    private String shuffled(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        java.util.Collections.shuffle(lines, random);
        return String.join("\n", lines.subList(0, random.nextInt(lines.size()) + 1));
    }
}
