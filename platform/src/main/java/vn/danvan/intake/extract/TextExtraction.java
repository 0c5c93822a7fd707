package vn.danvan.intake.extract;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.tika.Tika;
import org.apache.tika.mime.MimeTypes;
import vn.danvan.intake.text.LegacyLetters;

/**
 * Finds out by content, not by name, what a file is, and takes its text out. The one door for files of strangers:
 * whatever a parser throws at them becomes a problem that a person can read.
 */
public final class TextExtraction {

    /** Some 400 pages, read in a few seconds; the longest plans of provinces have less than a fifth of it. */
    public static final int MOST_CHARACTERS = 1_000_000;

    private static final int MEGABYTE = 1024 * 1024;
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String PDF = "application/pdf";
    private static final String HTML = "text/html";
    private static final String UNKNOWN = "application/octet-stream";
    private static final byte[] ZIP_MAGIC = {'P', 'K', 3, 4};
    private static final byte[] PDF_MAGIC = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OLE_MAGIC = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    /** The stream of an OLE container that holds a Word document under a password. */
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    /** ISO 32000-1, annex H: readers look for the header within the first 1024 bytes. */
    private static final int PDF_HEADER = 1024;

    private final int maxMegabytes;

    public TextExtraction(int maxMegabytes) {
        this.maxMegabytes = maxMegabytes;
    }

    /** @throws IntakeProblem when the file cannot be read */
    public SourceText extract(byte[] content, String fileName) {
        if (content.length > maxMegabytes * MEGABYTE) {
            throw new IntakeProblem.TooLarge(maxMegabytes);
        }
        try {
            SourceText found = inUnicode(read(content, fileName));
            return found.mediaType().equals(DOCX) || found.text().length() > MOST_CHARACTERS
                    ? found
                    : withTables(found);
        } catch (IntakeProblem known) {
            throw known;
        } catch (Exception | StackOverflowError damaged) {
            throw new IntakeProblem.Unreadable(fileName);
        }
    }

    /** What was typed in a font older than Unicode says so as its encoding. */
    private static SourceText inUnicode(SourceText source) {
        return LegacyLetters.of(source.text())
                .map(letters -> new SourceText(letters.toUnicode(source.text()), source.mediaType(), letters.name()))
                .orElse(source);
    }

    /** Those of a Word file are cells, and written by whoever reads them; a text that is too long is refused anyway. */
    private static SourceText withTables(SourceText source) {
        return new SourceText(DrawnTables.written(source.text()), source.mediaType(), source.encoding());
    }

    private SourceText read(byte[] content, String fileName) throws Exception {
        if (Bytes.indexOf(content, ZIP_MAGIC, 1) == 0) {
            return WordText.of(content)
                    .map(text -> new SourceText(text, DOCX, "UTF-8"))
                    .orElseThrow(() -> unsupported(content, fileName));
        }
        if (Bytes.indexOf(content, PDF_MAGIC, PDF_HEADER) >= 0) {
            return new SourceText(PdfText.of(content), PDF, "PDF");
        }
        if (Bytes.indexOf(content, OLE_MAGIC, 1) == 0 && Bytes.indexOf(content, ENCRYPTED, content.length) >= 0) {
            throw new IntakeProblem.Protected();
        }
        return plain(content, fileName);
    }

    private SourceText plain(byte[] content, String fileName) {
        if (PlainText.isUtf16(content)) {
            throw new IntakeProblem.NotUtf8();
        }
        Optional<String> text = PlainText.utf8(content);
        if (text.isPresent() && text.get().isBlank()) {
            throw new IntakeProblem.Empty();
        }
        String found = Kinds.ALL.detect(content);
        if (PlainText.isBinary(content) || !found.startsWith("text/") && !found.equals(UNKNOWN) || found.equals(HTML)) {
            throw unsupported(content, fileName);
        }
        boolean markdown = Kinds.ALL.detect(fileName).endsWith("markdown");
        return new SourceText(
                text.orElseThrow(IntakeProblem.NotUtf8::new),
                markdown ? SourceText.MARKDOWN : SourceText.PLAIN,
                "UTF-8");
    }

    /** The name makes the kind more exact; a name that promises text is not believed. */
    private IntakeProblem unsupported(byte[] content, String fileName) {
        String named = Kinds.ALL.detect(content, fileName);
        return new IntakeProblem.Unsupported(named.equals(SourceText.PLAIN) ? UNKNOWN : named);
    }

    /**
     * Looks at the first bytes and the name only; the detectors of containers would unpack archives without bounds. Read at
     * the first file, not at the start of the platform: the list of kinds and their parsers take a while.
     */
    private static final class Kinds {

        static final Tika ALL = new Tika(MimeTypes.getDefaultMimeTypes());
    }
}
