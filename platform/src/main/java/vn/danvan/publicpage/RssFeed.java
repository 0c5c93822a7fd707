package vn.danvan.publicpage;

import java.io.StringWriter;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.danvan.library.published.PublicRow;

/** RSS 2.0, written with the JDK's own writer, which escapes whatever people typed. */
final class RssFeed {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private RssFeed() {}

    static String write(String title, String base, Locale reader, List<PublicRow> rows) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("rss");
            xml.writeAttribute("version", "2.0");
            xml.writeNamespace("atom", ATOM);
            xml.writeStartElement("channel");
            element(xml, "title", title);
            element(xml, "link", base);
            element(xml, "description", title);
            element(xml, "language", reader.getLanguage());
            xml.writeEmptyElement("atom", "link", ATOM);
            xml.writeAttribute("href", base + "/rss.xml");
            xml.writeAttribute("rel", "self");
            xml.writeAttribute("type", "application/rss+xml");
            for (PublicRow row : rows) {
                item(xml, base, row);
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private static void item(XMLStreamWriter xml, String base, PublicRow row) throws XMLStreamException {
        String address = base + "/mo-hinh/" + row.id();
        xml.writeStartElement("item");
        element(xml, "title", row.name());
        element(xml, "link", address);
        element(xml, "guid", address);
        element(
                xml,
                "pubDate",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(row.publishedAt().atOffset(ZoneOffset.UTC)));
        element(xml, "description", row.summary());
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(readable(text));
        xml.writeEndElement();
    }

    /** Without the characters that no XML may hold. */
    private static String readable(String text) {
        return text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }
}
