package vn.danvan.intake.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What a paragraph takes from its style: number and alignment, along the chain of styles that it is based on. */
final class WordStyles {

    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Style> styles = new HashMap<>();
    private String standard = "";

    /** Empty strings where the style says nothing. */
    record Style(String basedOn, String list, String level, String alignment) {}

    /** The value that a style or one below it gives, and the style that gives it. */
    record Given(String value, String style) {}

    static WordStyles of(byte @Nullable [] part) throws XMLStreamException {
        WordStyles styles = new WordStyles();
        if (part != null) {
            styles.read(WordXml.reader(part));
        }
        return styles;
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        String id = "";
        while (WordXml.nextElement(reader)) {
            String value = WordXml.value(reader);
            Style known = styles.getOrDefault(id, new Style("", "", "", ""));
            switch (reader.getLocalName()) {
                case "style" -> {
                    id = WordXml.attribute(reader, "styleId");
                    if (WordXml.attribute(reader, "type").equals("paragraph")
                            && WordXml.attribute(reader, "default").equals("1")) {
                        standard = id;
                    }
                }
                case "tblStylePr", "tblPr", "pPrChange" -> WordXml.skip(reader);
                case "basedOn" -> styles.put(id, new Style(value, known.list, known.level, known.alignment));
                case "numId" -> styles.put(id, new Style(known.basedOn, value, known.level, known.alignment));
                case "ilvl" -> styles.put(id, new Style(known.basedOn, known.list, value, known.alignment));
                case "jc" -> styles.put(id, new Style(known.basedOn, known.list, known.level, value));
                default -> {}
            }
        }
    }

    Given list(String style) {
        return find(style, Style::list);
    }

    Given level(String style) {
        return find(style, Style::level);
    }

    boolean centres(String style) {
        return find(style, Style::alignment).value().equals("center");
    }

    private Given find(String style, Function<Style, String> part) {
        String id = style.isEmpty() ? standard : style;
        for (int step = 0; step < LONGEST_CHAIN && styles.containsKey(id); step++) {
            String value = part.apply(styles.get(id));
            if (!value.isEmpty()) {
                return new Given(value, id);
            }
            id = styles.get(id).basedOn();
        }
        return new Given("", "");
    }
}
