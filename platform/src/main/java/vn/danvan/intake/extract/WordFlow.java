package vn.danvan.intake.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.danvan.intake.text.TextCleaning;

/**
 * Reads the flow of a main part or of the notes. Content controls, links, insertions and nested tables need no rule:
 * their paragraphs and runs are found at whatever depth they stand.
 */
final class WordFlow {

    /** Deletions and earlier forms that tracking keeps, twins of text boxes for old programs, properties without text. */
    private static final Set<String> SKIPPED = Set.of(
            "del",
            "moveFrom",
            "Fallback",
            "pPrChange",
            "rPrChange",
            "tcPrChange",
            "sectPr",
            "tblPr",
            "tblGrid",
            "trPr",
            "tabs",
            "sdtPr",
            "instrText");

    private final WordStyles styles;
    private final WordNumbering numbering;
    private final Map<String, String> notes;
    private final Deque<WordParagraph> open = new ArrayDeque<>();
    private final Deque<WordTable> tables = new ArrayDeque<>();
    private final Map<String, String> notesFound = new HashMap<>();
    private StringBuilder out = new StringBuilder();
    private String note = "";
    private int cells;
    private boolean inProperties;
    private boolean inText;
    private boolean hidden;
    private boolean lastCentred;

    /** @param notes by the name of their reference and their id; each is written once */
    WordFlow(WordStyles styles, WordNumbering numbering, Map<String, String> notes) {
        this.styles = styles;
        this.numbering = numbering;
        this.notes = new HashMap<>(notes);
    }

    String read(byte[] part) throws XMLStreamException {
        XMLStreamReader reader = WordXml.reader(part);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inText) {
                        add(reader.getText());
                    }
                }
                default -> {}
            }
        }
        return out.toString();
    }

    /** After a part of notes was read: its notes, by the name of their reference and their id. */
    Map<String, String> notesFound() {
        return notesFound;
    }

    private void start(XMLStreamReader reader) throws XMLStreamException {
        String name = reader.getLocalName();
        if (SKIPPED.contains(name) || inProperties && name.equals("rPr")) {
            WordXml.skip(reader);
            return;
        }
        switch (name) {
            case "p" -> open.push(new WordParagraph(cells > 0));
            case "pPr" -> inProperties = true;
            case "tbl" -> tables.push(new WordTable(target().length()));
            case "tr", "tc", "gridSpan", "vMerge" -> table(name, reader);
            case "r" -> hidden = false;
            case "vanish" -> hidden = WordXml.on(reader);
            case "t" -> inText = true;
            case "tab", "ptab" -> add("\t");
            case "br", "cr" -> add("\n");
            case "noBreakHyphen" -> add("-");
            case "footnote", "endnote" -> {
                note = key(name, reader);
                out = new StringBuilder();
            }
            case "footnoteReference", "endnoteReference" -> reference(key(name.replace("Reference", ""), reader));
            default -> property(name, WordXml.value(reader));
        }
    }

    private void table(String name, XMLStreamReader reader) {
        WordTable table = tables.peek();
        if (name.equals("tc")) {
            cells++;
        }
        if (table == null) {
            return;
        }
        switch (name) {
            case "tr" -> table.row();
            case "tc" -> table.cell(target().length());
            case "gridSpan" -> table.spans(WordXml.number(reader, 1));
            case "vMerge" -> table.merges(WordXml.value(reader).equals("restart"));
            default -> {}
        }
    }

    /** A table within a table stays part of its cell. */
    private void endOfTable() {
        WordTable table = tables.poll();
        if (table != null && tables.isEmpty() && target().length() <= TextExtraction.MOST_CHARACTERS) {
            table.tasks().ifPresent(lines -> {
                target().setLength(table.start());
                target().append(lines);
            });
        }
    }

    private void property(String name, String value) {
        WordParagraph paragraph = open.peek();
        if (!inProperties || paragraph == null) {
            return;
        }
        switch (name) {
            case "pStyle" -> paragraph.style = value;
            case "numId" -> paragraph.list = value;
            case "ilvl" -> paragraph.level = value;
            case "jc" -> paragraph.alignment = value;
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "pPr" -> inProperties = false;
            case "t" -> inText = false;
            case "p" -> close(open.pop());
            case "tbl" -> endOfTable();
            case "tc" -> {
                cells--;
                WordTable table = tables.peek();
                if (table != null) {
                    table.endOfCell(target());
                }
                target().append('\n');
                lastCentred = false;
            }
            case "footnote", "endnote" ->
                notesFound.put(note, out.toString().strip().replaceAll("\\s+", " "));
            default -> {}
        }
    }

    private void add(String text) {
        WordParagraph paragraph = open.peek();
        if (paragraph != null && !hidden) {
            paragraph.text.append(text);
        }
    }

    private void reference(String key) {
        WordParagraph paragraph = open.peek();
        String text = notes.remove(key);
        if (paragraph != null && text != null && !text.isEmpty()) {
            paragraph.behind.append(TextCleaning.NOTE).append(' ').append(text).append("\n\n");
        }
    }

    private static String key(String name, XMLStreamReader reader) {
        return name + WordXml.attribute(reader, "id");
    }

    /** The text that a closed paragraph joins: a paragraph within a paragraph stands in a text box. */
    private StringBuilder target() {
        WordParagraph around = open.peek();
        return around == null ? out : around.behind;
    }

    private void close(WordParagraph paragraph) {
        StringBuilder target = target();
        boolean blank = paragraph.text.toString().isBlank();
        boolean centred = !blank && !paragraph.inCell && open.isEmpty() && paragraph.isCentred(styles);
        if (centred && lastCentred) {
            target.setLength(target.length() - 1);
        }
        if (!blank) {
            target.append(numbering.label(paragraph.style, paragraph.list, paragraph.level))
                    .append(paragraph.text);
        }
        target.append(paragraph.inCell ? "\n" : "\n\n");
        if (!paragraph.behind.isEmpty()) {
            target.append(paragraph.inCell ? "\n" : "").append(paragraph.behind);
        }
        lastCentred = centred && paragraph.behind.isEmpty();
    }
}
