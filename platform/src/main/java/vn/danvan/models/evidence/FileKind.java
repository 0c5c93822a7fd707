package vn.danvan.models.evidence;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The kinds of files that are taken, told by what is in them and never by what they are called. */
public enum FileKind {
    JPEG("image/jpeg"),
    PNG("image/png"),
    PDF("application/pdf"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    SHEET("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final byte[] JPEG_HEAD = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] PDF_HEAD = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] ZIP_HEAD = {'P', 'K', 3, 4};

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Empty for what is none of them, such as programs, pages with scripts, and documents with macros. */
    static Optional<FileKind> of(byte[] content) {
        if (begins(content, JPEG_HEAD)) {
            return Optional.of(JPEG);
        }
        if (begins(content, PNG_HEAD)) {
            return Optional.of(PNG);
        }
        if (begins(content, PDF_HEAD)) {
            return Optional.of(PDF);
        }
        return begins(content, ZIP_HEAD) ? ofOffice(content) : Optional.empty();
    }

    private static Optional<FileKind> ofOffice(byte[] content) {
        Set<String> names = ZipNames.of(content);
        if (names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            return Optional.empty();
        }
        if (names.contains("word/document.xml")) {
            return Optional.of(WORD);
        }
        return names.contains("xl/workbook.xml") ? Optional.of(SHEET) : Optional.empty();
    }

    private static boolean begins(byte[] content, byte[] head) {
        return content.length > head.length && Arrays.equals(content, 0, head.length, head, 0, head.length);
    }
}
