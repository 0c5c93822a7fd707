package vn.danvan.models.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class FileKindTest {

    @Test
    void officeFilesAreToldByWhatIsInThem() throws IOException {
        assertThat(FileKind.of(zip("[Content_Types].xml", "word/document.xml"))).contains(FileKind.WORD);
        assertThat(FileKind.of(zip("[Content_Types].xml", "xl/workbook.xml"))).contains(FileKind.SHEET);
    }

    @Test
    void documentWithMacrosAndPlainArchiveAreNotTaken() throws IOException {
        assertThat(FileKind.of(zip("word/document.xml", "word/vbaProject.bin"))).isEmpty();
        assertThat(FileKind.of(zip("anything.exe"))).isEmpty();
    }

    @Test
    void pdfIsToldByItsHead() {
        assertThat(FileKind.of("%PDF-1.4 ...".getBytes(StandardCharsets.US_ASCII)))
                .contains(FileKind.PDF);
        assertThat(FileKind.of("<html>%PDF-1.4".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
    }

    @Test
    void cutOffArchiveIsNothing() throws IOException {
        byte[] whole = zip("word/document.xml");

        for (int length = 0; length < whole.length; length++) {
            assertThat(FileKind.of(java.util.Arrays.copyOf(whole, length)))
                    .as("first %d bytes", length)
                    .isEmpty();
        }
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
