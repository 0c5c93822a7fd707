package vn.danvan.intake.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The XML parts of a Word file (ISO/IEC 29500-2), held in memory within bounds. Parts are found by their content type,
 * since some programs name the main part "document2.xml".
 *
 * @param parts bytes by content type
 * @param pictures whether there are pictures, so that a scan in a Word file is told from an empty one
 */
record WordParts(Map<String, byte[]> parts, boolean pictures) {

    private static final String PREFIX = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final int MEGABYTE = 1024 * 1024;
    /** Real documents of 300 pages have main parts of some 10 MB; all XML parts together stay below this. */
    private static final int MAX_XML = 48 * MEGABYTE;
    /** Everything unpacked. Pictures hardly shrink, so an upload of 20 MB stays far below unless it is a bomb. */
    private static final int MAX_TOTAL = 200 * MEGABYTE;

    private static final int MAX_ENTRIES = 2000;
    private static final int BUFFER = 64 * 1024;
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    /** @throws IOException for a damaged archive, or one that unpacks to more than any document needs */
    static WordParts of(byte[] content) throws IOException, XMLStreamException {
        Map<String, byte[]> xml = new HashMap<>();
        boolean pictures = false;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            int entries = 0;
            long total = 0;
            long kept = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                pictures |= name.startsWith("word/media/");
                if (name.endsWith(".xml")) {
                    byte[] part = zip.readNBytes((int) Math.min(MAX_XML - kept, MAX_TOTAL - total) + 1);
                    kept += part.length;
                    total += part.length;
                    xml.putIfAbsent("/" + name, part);
                } else {
                    total += skip(zip, MAX_TOTAL - total);
                }
                if (++entries > MAX_ENTRIES || kept > MAX_XML || total > MAX_TOTAL) {
                    throw new IOException("More is packed into the file than any document needs");
                }
            }
        }
        return new WordParts(byType(xml), pictures);
    }

    /** Nothing when the archive is no plain Word document: a workbook, a document with macros, any other archive. */
    Optional<byte[]> main() {
        return part("document.main");
    }

    /** @param kind such as "numbering", "styles", "footnotes" */
    Optional<byte[]> part(String kind) {
        return Optional.ofNullable(parts.get(PREFIX + kind + "+xml"));
    }

    private static long skip(InputStream zip, long limit) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long skipped = 0;
        for (int read = zip.read(buffer); read >= 0 && skipped <= limit; read = zip.read(buffer)) {
            skipped += read;
        }
        return skipped;
    }

    private static Map<String, byte[]> byType(Map<String, byte[]> xml) throws XMLStreamException {
        Map<String, byte[]> parts = new HashMap<>();
        byte[] types = xml.get("/" + CONTENT_TYPES);
        if (types == null) {
            return parts;
        }
        XMLStreamReader reader = WordXml.reader(types);
        while (WordXml.nextElement(reader)) {
            byte[] part = xml.get(WordXml.attribute(reader, "PartName"));
            if (part != null) {
                parts.putIfAbsent(WordXml.attribute(reader, "ContentType"), part);
            }
        }
        return parts;
    }
}
