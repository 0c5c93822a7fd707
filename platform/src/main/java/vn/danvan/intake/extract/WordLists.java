package vn.danvan.intake.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The part "numbering" of a Word file: how each level of each list counts (ISO/IEC 29500-1, 17.9). */
final class WordLists {

    static final int LEVELS = 9;
    private static final int LONGEST_PATTERN = 255;

    private final Map<String, Level[]> definitions = new HashMap<>();
    private final Map<String, ListOf> lists = new HashMap<>();
    private final Map<String, String> definitionOfStyle = new HashMap<>();
    private final Map<String, String> styleOfDefinition = new HashMap<>();

    /** How one level counts; the fields are filled as they are read. */
    static final class Level {
        int start = 1;
        String format = "decimal";
        String pattern = "";
        boolean legal;
        /** The level, from 1, whose use lets this one start again; 0 for never, -1 for every level above. */
        int restart = -1;

        String style = "";
    }

    /** A list is a definition with changes of its own. */
    static final class ListOf {
        String definition = "";
        final Map<Integer, Level> levels = new HashMap<>();
        final Map<Integer, Integer> starts = new HashMap<>();
    }

    static WordLists of(byte @Nullable [] part) throws XMLStreamException {
        WordLists lists = new WordLists();
        if (part != null) {
            lists.read(WordXml.reader(part));
        }
        return lists;
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        String definition = "";
        ListOf list = new ListOf();
        boolean inList = false;
        int override = 0;
        Level level = new Level();
        while (WordXml.nextElement(reader)) {
            String value = WordXml.value(reader);
            switch (reader.getLocalName()) {
                case "abstractNum" -> {
                    definition = WordXml.attribute(reader, "abstractNumId");
                    definitions.put(definition, new Level[LEVELS]);
                    inList = false;
                }
                case "styleLink" -> definitionOfStyle.put(value, definition);
                case "numStyleLink" -> styleOfDefinition.put(definition, value);
                case "num" -> {
                    inList = true;
                    list = new ListOf();
                    lists.put(WordXml.attribute(reader, "numId"), list);
                }
                case "abstractNumId" -> list.definition = value;
                case "lvlOverride" -> override = depth(reader);
                case "startOverride" -> list.starts.put(override, WordXml.number(reader, 1));
                case "lvl" -> {
                    level = new Level();
                    if (inList) {
                        list.levels.put(override, level);
                    } else if (definitions.containsKey(definition)) {
                        definitions.get(definition)[depth(reader)] = level;
                    }
                }
                default -> describe(level, reader);
            }
        }
    }

    private static void describe(Level level, XMLStreamReader reader) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "start" -> level.start = WordXml.number(reader, 1);
            case "numFmt" -> level.format = WordXml.value(reader);
            case "lvlText" -> level.pattern = pattern(WordXml.value(reader));
            case "isLgl" -> level.legal = WordXml.on(reader);
            case "lvlRestart" -> level.restart = WordXml.number(reader, -1);
            case "pStyle" -> level.style = WordXml.value(reader);
            case "pPr", "rPr" -> WordXml.skip(reader);
            default -> {}
        }
    }

    /** Word allows no longer ones; a longer one would be repeated in front of every paragraph. */
    private static String pattern(String text) {
        return text.length() > LONGEST_PATTERN ? "" : text;
    }

    private static int depth(XMLStreamReader reader) {
        return Math.clamp(WordXml.number(WordXml.attribute(reader, "ilvl"), 0), 0, LEVELS - 1);
    }

    Optional<ListOf> list(String id) {
        return Optional.ofNullable(lists.get(id));
    }

    /** Lists of one definition count on together, so it is the key of the counters. */
    String definition(ListOf list) {
        String style = styleOfDefinition.get(list.definition);
        return style == null ? list.definition : definitionOfStyle.getOrDefault(style, list.definition);
    }

    @Nullable
    Level level(ListOf list, int depth) {
        Level changed = list.levels.get(depth);
        Level[] defined = definitions.get(definition(list));
        return changed != null || defined == null ? changed : defined[depth];
    }

    /** The level that a paragraph style stands for. */
    int levelOfStyle(ListOf list, String style, int otherwise) {
        for (int depth = 0; depth < LEVELS; depth++) {
            Level level = level(list, depth);
            if (level != null && !style.isEmpty() && level.style.equals(style)) {
                return depth;
            }
        }
        return otherwise;
    }
}
