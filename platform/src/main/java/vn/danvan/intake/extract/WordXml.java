package vn.danvan.intake.extract;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Streaming access to the parts of a Word file: nothing is built up, no declaration is followed. Names are compared
 * without their namespace, since the strict and the usual form of the standard differ in nothing else that matters here.
 */
final class WordXml {

    private static final XMLInputFactory FACTORY = factory();

    private WordXml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    /** Goes to the next start of an element; false at the end of the part. */
    static boolean nextElement(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Empty where the element has no such attribute. */
    static String attribute(XMLStreamReader reader, String name) {
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            if (reader.getAttributeLocalName(index).equals(name)) {
                return reader.getAttributeValue(index);
            }
        }
        return "";
    }

    static String value(XMLStreamReader reader) {
        return attribute(reader, "val");
    }

    static int number(XMLStreamReader reader, int otherwise) {
        return number(value(reader), otherwise);
    }

    static int number(String digits, int otherwise) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    /** A switch that is present is on unless it says otherwise. */
    static boolean on(XMLStreamReader reader) {
        String value = value(reader);
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    /** From the start of an element to its end. */
    static void skip(XMLStreamReader reader) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }
}
