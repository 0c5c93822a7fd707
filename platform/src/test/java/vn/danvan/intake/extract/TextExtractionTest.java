package vn.danvan.intake.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.danvan.intake.extract.Word.paragraph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.danvan.intake.DraftReader;

class TextExtractionTest {

    private static final String TEXT = "KẾ HOẠCH\nLắng nghe nhân dân\n";

    @Test
    void emptyFileAndScanAreDifferentProblems() {
        refused(IntakeProblem.Empty.class, new byte[0], "a.pdf");
        refused(IntakeProblem.Empty.class, " \n\t\n".getBytes(StandardCharsets.UTF_8), "a.txt");
        refused(IntakeProblem.Empty.class, Word.body("<w:p/>").bytes(), "a.docx");
        refused(IntakeProblem.NoText.class, new Paper().bytes(), "a.pdf");
    }

    @Test
    void filesUnderAPasswordSaySo() throws IOException, GeneralSecurityException {
        refused(
                IntakeProblem.Protected.class,
                new Paper().line(80, 80, 12, "Kín").password("sen").bytes(),
                "a.pdf");
        refused(IntakeProblem.Protected.class, encrypted(WordDraftTest.document()), "a.docx");
    }

    @Test
    void byteOrderMarkOfUtf8IsNoText() {
        byte[] content = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8);

        assertThat(new TextExtraction(1).extract(content, "a.txt").text()).isEqualTo(TEXT);
    }

    @Test
    void otherEncodingsAreNamedAndNeverGuessed() {
        refused(IntakeProblem.NotUtf8.class, TEXT.getBytes(StandardCharsets.UTF_16), "a.txt");
        refused(IntakeProblem.NotUtf8.class, ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE), "a.txt");
        refused(IntakeProblem.NotUtf8.class, "Đồng bào các dân tộc".getBytes(Charset.forName("windows-1258")), "a.txt");
    }

    @Test
    void whatOnlyCallsItselfTextIsRefused() {
        refused(IntakeProblem.Unsupported.class, text("<!DOCTYPE html><html><body>Xin chào</body></html>"), "a.txt");
        refused(IntakeProblem.Unsupported.class, text("<html><p>Xin chào</p></html>"), "a.docx");
        refused(IntakeProblem.Unsupported.class, text("{\\rtf1\\ansi Xin chao}"), "a.txt");
        refused(IntakeProblem.Unsupported.class, new byte[] {'M', 'Z', 0, 1, 2, 3, 0, 0, 0, 0}, "a.txt");
        refused(IntakeProblem.Unsupported.class, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}, "a.docx");
    }

    @Test
    void archiveThatIsNoWordDocumentIsRefused() throws IOException {
        refused(IntakeProblem.Unsupported.class, zip("ghi-chu.txt", 10), "a.docx");
    }

    @Test
    void nameDoesNotMatter() {
        byte[] word = Word.body(paragraph("Nội dung.")).bytes();

        assertThat(new TextExtraction(1).extract(word, "a.txt").text()).contains("Nội dung.");
    }

    @Test
    void fileAboveTheLimitIsRefusedBeforeItIsRead() {
        byte[] content = new byte[1024 * 1024 + 1];
        Arrays.fill(content, (byte) 'a');

        assertThatExceptionOfType(IntakeProblem.TooLarge.class)
                .isThrownBy(() -> new DraftReader(1).read(content, "a.txt"))
                .satisfies(problem -> assertThat(problem.arguments().toArray()).containsExactly(1));
    }

    @Test
    void bombIsRefusedQuicklyWhereverItIsPacked() throws IOException {
        for (String name : new String[] {"word/document.xml", "word/media/image1.png"}) {
            byte[] bomb = zip(name, 210);
            assertThat(bomb.length).isLessThan(1024 * 1024);

            Assertions.assertTimeout(
                    Duration.ofSeconds(5), () -> refused(IntakeProblem.Unreadable.class, bomb, "a.docx"));
        }
    }

    @Test
    void archiveOfTooManyEntriesIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int index = 0; index < 3000; index++) {
                zip.putNextEntry(new ZipEntry("word/" + index + ".bin"));
            }
        }

        refused(IntakeProblem.Unreadable.class, out.toByteArray(), "a.docx");
    }

    @Test
    void entitiesAreNeverExpandedNorFetched() {
        String laughs = "<!DOCTYPE w [<!ENTITY a \"hahaha\"><!ENTITY b SYSTEM \"file:///etc/hostname\">]>"
                + "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>x&a;&b;</w:t></w:r></w:p></w:body></w:document>";

        refused(IntakeProblem.Unreadable.class, Word.main(laughs).bytes(), "a.docx");
    }

    @Test
    void markupNestedBeyondAllMeasureIsRefusedAndUsualNestingIsNot() {
        refused(IntakeProblem.Unreadable.class, nested(200_000).bytes(), "a.docx");
        assertThat(nested(50).text()).contains("Đáy");
    }

    @Test
    void longDocumentWithManyEscapedSignsIsUsual() {
        String sentence = paragraph("Nhân dân &amp; cán bộ cùng b&#x1EA1;n b&#xE8; gìn giữ đường làng.");

        assertThat(Word.body(sentence.repeat(60_000)).text().lines().filter(line -> !line.isEmpty()))
                .hasSize(60_000)
                .allMatch(line -> line.equals("Nhân dân & cán bộ cùng bạn bè gìn giữ đường làng."));
    }

    @Test
    void manyRepeatedReferencesToOneNoteWriteItOnce() {
        String reference = "<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>";
        Word word = Word.body(reference.repeat(1000))
                .footnotes("<w:footnote w:id=\"1\">" + paragraph("chú thích".repeat(1000)) + "</w:footnote>");

        assertThat(word.text().length()).isLessThan(50_000);
    }

    private static void refused(Class<? extends IntakeProblem> problem, byte[] content, String name) {
        assertThatExceptionOfType(problem).isThrownBy(() -> new TextExtraction(20).extract(content, name));
    }

    private static Word nested(int depth) {
        return Word.body("<w:sdt>".repeat(depth) + paragraph("Đáy") + "</w:sdt>".repeat(depth));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] encrypted(byte[] document) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("sen");
            try (OPCPackage plain = OPCPackage.open(new java.io.ByteArrayInputStream(document));
                    java.io.OutputStream stream = encryptor.getDataStream(container)) {
                plain.save(stream);
            } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException broken) {
                throw new IOException(broken);
            }
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] zip(String name, int megabytes) throws IOException {
        byte[] spaces = new byte[1024 * 1024];
        Arrays.fill(spaces, (byte) ' ');
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            for (int index = 0; index < megabytes; index++) {
                zip.write(spaces);
            }
        }
        return out.toByteArray();
    }
}
