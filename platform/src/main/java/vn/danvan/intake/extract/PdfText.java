package vn.danvan.intake.extract;

import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF as lines in reading order; pages follow each other without a blank line, since a sentence may go on. */
final class PdfText {

    private PdfText() {}

    /** @throws IntakeProblem.Protected where a password is needed */
    static String of(byte[] content) throws IOException {
        PdfBombs.refuse(content);
        try (PDDocument document = Loader.loadPDF(content)) {
            PdfLines lines = new PdfLines();
            lines.getText(document);
            String text = lines.pages().stream().map(PdfPage::text).collect(Collectors.joining());
            if (text.isBlank()) {
                throw document.getNumberOfPages() == 0 ? new IntakeProblem.Empty() : new IntakeProblem.NoText();
            }
            return text;
        } catch (InvalidPasswordException needed) {
            throw new IntakeProblem.Protected();
        }
    }
}
