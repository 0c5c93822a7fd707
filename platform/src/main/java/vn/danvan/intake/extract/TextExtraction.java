package vn.danvan.intake.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.tika.Tika;

/** Finds out by content, not by name, what a file is, and takes its text out. */
public final class TextExtraction {

    private static final int MEGABYTE = 1024 * 1024;
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String PDF = "application/pdf";
    private static final String BOM = "\uFEFF";

    private final int maxMegabytes;
    private final Tika tika = new Tika();

    public TextExtraction(int maxMegabytes) {
        this.maxMegabytes = maxMegabytes;
    }

    public SourceText extract(byte[] content, String fileName) {
        if (content.length > maxMegabytes * MEGABYTE) {
            throw new IntakeProblem.TooLarge(maxMegabytes);
        }
        SourceText source = read(content, fileName);
        if (source.text().isBlank()) {
            throw new IntakeProblem.NoText();
        }
        return source;
    }

    private SourceText read(byte[] content, String fileName) {
        String mediaType = tika.detect(content, fileName);
        try {
            if (mediaType.equals(DOCX)) {
                return new SourceText(WordText.of(new ByteArrayInputStream(content)), DOCX, "UTF-8");
            }
            if (mediaType.equals(PDF)) {
                return new SourceText(pdf(content), PDF, "PDF");
            }
        } catch (IOException | RuntimeException damaged) {
            throw new IntakeProblem.Unreadable(fileName);
        }
        if (!tika.detect(content).startsWith("text/")) {
            throw new IntakeProblem.Unsupported(mediaType);
        }
        return new SourceText(utf8(content), mediaType.startsWith("text/") ? mediaType : "text/plain", "UTF-8");
    }

    private static String pdf(byte[] content) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    private static String utf8(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith(BOM) ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new IntakeProblem.NotUtf8();
        }
    }
}
