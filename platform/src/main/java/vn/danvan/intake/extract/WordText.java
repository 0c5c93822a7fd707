package vn.danvan.intake.extract;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * A Word document as lines: paragraphs, and tables cell by cell, since the head of a document is a borderless table.
 * The title, which often takes several centred paragraphs, stays together. Headers, footers and page numbers are not
 * part of the text.
 *
 * <p>A note becomes a paragraph of its own behind the one that it belongs to, with the sign that later stages know. So
 * no sentence is torn and no citation in a note is lost; at the end of the text, behind the signature, it would look
 * like the beginning of another document.
 */
final class WordText {

    private WordText() {}

    /** @return nothing when the archive is no plain Word document */
    static Optional<String> of(byte[] content) throws IOException, XMLStreamException {
        WordParts parts = WordParts.of(content);
        Optional<byte[]> main = parts.main();
        if (main.isEmpty()) {
            return Optional.empty();
        }
        WordStyles styles = WordStyles.of(orNull(parts, "styles"));
        WordLists lists = WordLists.of(orNull(parts, "numbering"));
        Map<String, String> notes = new HashMap<>(notes(parts, "footnotes", styles, lists));
        notes.putAll(notes(parts, "endnotes", styles, lists));
        String text = new WordFlow(styles, new WordNumbering(lists, styles), notes).read(main.get());
        if (text.isBlank()) {
            throw parts.pictures() ? new IntakeProblem.NoText() : new IntakeProblem.Empty();
        }
        return Optional.of(text);
    }

    private static byte @Nullable [] orNull(WordParts parts, String kind) {
        return parts.part(kind).orElse(null);
    }

    private static Map<String, String> notes(WordParts parts, String kind, WordStyles styles, WordLists lists)
            throws XMLStreamException {
        Optional<byte[]> part = parts.part(kind);
        if (part.isEmpty()) {
            return Map.of();
        }
        WordFlow flow = new WordFlow(styles, new WordNumbering(lists, styles), Map.of());
        flow.read(part.get());
        return flow.notesFound();
    }
}
