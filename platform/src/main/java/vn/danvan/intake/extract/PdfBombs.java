package vn.danvan.intake.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks the streams of a PDF without keeping them, before the parser does so in memory. The largest stream of an
 * honest file is a scanned page: 26 MB in colour at 300 dpi, 104 MB at 600 dpi.
 */
final class PdfBombs {

    private static final long MAX_STREAM = 128L << 20;
    private static final long MAX_TOTAL = 2L << 30;
    private static final int BUFFER = 1 << 16;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private PdfBombs() {}

    static void refuse(byte[] content) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long total = 0;
        int from = 0;
        for (int at = next(content, from); at >= 0; at = next(content, from)) {
            from = at;
            long size = inflated(content, at, buffer);
            total += size;
            if (size > MAX_STREAM || total > MAX_TOTAL) {
                throw new IOException("More is packed into the file than any document needs");
            }
        }
    }

    /** Where the next packed data may begin, or -1. */
    private static int next(byte[] content, int from) {
        int at = Bytes.indexOf(content, STREAM, from, content.length);
        if (at < 0) {
            return -1;
        }
        int begin = at + STREAM.length;
        while (begin < content.length && (content[begin] == '\r' || content[begin] == '\n')) {
            begin++;
        }
        return begin;
    }

    private static long inflated(byte[] content, int from, byte[] buffer) {
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(content, from, content.length - from);
            long size = 0;
            for (int read = inflater.inflate(buffer); read > 0 && size <= MAX_STREAM; read = inflater.inflate(buffer)) {
                size += read;
            }
            return size;
        } catch (DataFormatException packedOtherwise) {
            return 0;
        }
    }
}
