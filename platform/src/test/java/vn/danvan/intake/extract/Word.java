package vn.danvan.intake.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file written from its XML, for what the library that writes them cannot make. */
final class Word {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String SPACE =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    private final Map<String, String> parts = new LinkedHashMap<>();

    static Word body(String xml) {
        return new Word().part("document", "document.main", "<w:document %s><w:body>%s</w:body></w:document>", xml);
    }

    /** With nothing added to the text of the main part. */
    static Word main(String xml) {
        return new Word().part("document", "document.main", "%2$s", xml);
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static String numbered(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static String level(int depth, String format, String pattern, String more) {
        return "<w:lvl w:ilvl=\"" + depth + "\"><w:numFmt w:val=\"" + format + "\"/>" + more + "<w:lvlText w:val=\""
                + pattern + "\"/></w:lvl>";
    }

    Word nameOfMain(String name) {
        String known = parts.keySet().iterator().next();
        parts.put(known.replace("document.xml", name + ".xml"), String.valueOf(parts.remove(known)));
        return this;
    }

    Word numbering(String xml) {
        return part("numbering", "numbering", "<w:numbering %s>%s</w:numbering>", xml);
    }

    Word styles(String xml) {
        return part("styles", "styles", "<w:styles %s>%s</w:styles>", xml);
    }

    Word footnotes(String xml) {
        return part("footnotes", "footnotes", "<w:footnotes %s>%s</w:footnotes>", xml);
    }

    private Word part(String name, String type, String form, String xml) {
        parts.put(name + ".xml " + TYPE + type + "+xml", form.formatted(SPACE, xml));
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringBuilder types = new StringBuilder("<Types>");
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                String[] nameAndType = part.getKey().split(" ");
                types.append("<Override PartName=\"/word/").append(nameAndType[0]);
                types.append("\" ContentType=\"").append(nameAndType[1]).append("\"/>");
                entry(zip, "word/" + nameAndType[0], part.getValue());
            }
            entry(zip, "[Content_Types].xml", types.append("</Types>").toString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    String text() {
        return new TextExtraction(20).extract(bytes(), "a.docx").text();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
