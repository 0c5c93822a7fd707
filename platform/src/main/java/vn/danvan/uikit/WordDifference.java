package vn.danvan.uikit;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What two long texts have in common and what not, by whole words, as a person reads it. A word is the same whether its
 * tone mark is one character with the letter or follows it.
 *
 * @param pieces in the order of reading; of what was replaced the old words come before the new ones
 */
public record WordDifference(List<Piece> pieces) {

    /** A shorter text is taken in at a glance, before and after. */
    private static final int LONG = 40;

    /** What is longer is a file and no sentence: nobody reads its difference on a card. */
    private static final int TOO_LONG = 20_000;

    /** Less in common, and the crumbs of both are harder to read than one after the other. */
    private static final double LEAST_IN_COMMON = 0.3;

    public enum Kind {
        KEPT,
        REMOVED,
        INSERTED
    }

    public record Piece(Kind kind, String text) {}

    /** @return empty where the texts are better read whole: short ones, and those with little in common */
    public static Optional<WordDifference> between(String before, String after) {
        int longer = Math.max(before.length(), after.length());
        if (longer < LONG || longer > TOO_LONG) {
            return Optional.empty();
        }
        List<Piece> pieces = pieces(words(before), words(after));
        int kept = pieces.stream()
                .filter(piece -> piece.kind() == Kind.KEPT)
                .mapToInt(piece -> piece.text().length())
                .sum();
        boolean changed = pieces.stream().anyMatch(piece -> piece.kind() != Kind.KEPT);
        return changed && kept >= LEAST_IN_COMMON * longer
                ? Optional.of(new WordDifference(List.copyOf(pieces)))
                : Optional.empty();
    }

    private static List<Piece> pieces(List<String> before, List<String> after) {
        Pieces pieces = new Pieces();
        int read = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(
                        before, after, new MyersDiffWithLinearSpace<String>((one, other) -> one.equals(other)))
                .getDeltas()) {
            pieces.keep(before.subList(read, delta.getSource().getPosition()));
            pieces.replace(delta.getSource().getLines(), delta.getTarget().getLines());
            read = delta.getSource().getPosition() + delta.getSource().size();
        }
        pieces.keep(before.subList(read, before.size()));
        return pieces.done();
    }

    /** Words, and what stands between them. */
    private static List<String> words(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.of("vi"));
        breaks.setText(composed);
        List<String> words = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            words.add(composed.substring(start, end));
            start = end;
        }
        return words;
    }

    /** Gathers neighbours of one kind; a blank or a comma between two changes belongs to both of them. */
    private static final class Pieces {

        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder inserted = new StringBuilder();

        void keep(List<String> words) {
            String text = String.join("", words);
            boolean replacing = !removed.isEmpty() && !inserted.isEmpty();
            if (text.isEmpty()) {
                return;
            }
            if (replacing && text.chars().noneMatch(Character::isLetterOrDigit)) {
                removed.append(text);
                inserted.append(text);
                return;
            }
            flush();
            pieces.add(new Piece(Kind.KEPT, text));
        }

        void replace(List<String> old, List<String> now) {
            removed.append(String.join("", old));
            inserted.append(String.join("", now));
        }

        List<Piece> done() {
            flush();
            return pieces;
        }

        /** The blank in which both end was not changed. */
        private void flush() {
            StringBuilder common = new StringBuilder();
            while (!removed.isEmpty()
                    && !inserted.isEmpty()
                    && last(removed) == last(inserted)
                    && Character.isWhitespace(last(removed))) {
                common.insert(0, last(removed));
                removed.setLength(removed.length() - 1);
                inserted.setLength(inserted.length() - 1);
            }
            add(Kind.REMOVED, removed);
            add(Kind.INSERTED, inserted);
            add(Kind.KEPT, common);
        }

        private static char last(StringBuilder text) {
            return text.charAt(text.length() - 1);
        }

        private void add(Kind kind, StringBuilder text) {
            if (!text.isEmpty()) {
                pieces.add(new Piece(kind, text.toString()));
                text.setLength(0);
            }
        }
    }
}
