package vn.danvan.intake.extract;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One printed line of a page. All lengths are points, from the top left corner.
 *
 * @param pieces from left to right, with a gap wider than any between two words
 * @param em the largest type size in the line
 */
record PdfLine(List<Piece> pieces, float baseline, float em) {

    /** Wider than this many ems is no gap of justified text any more. */
    private static final float WIDE = 2.5f;

    private static final String COLUMN_GAP = "   ";

    record Piece(String text, float left, float right) {

        float middle() {
            return (left + right) / 2;
        }
    }

    float left() {
        return pieces.getFirst().left();
    }

    float right() {
        return pieces.getLast().right();
    }

    /** Within a known column nothing but words is left to part. */
    String words() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining(" "));
    }

    /** Three spaces tell the reader that a column ends; a justified line keeps its single ones. */
    String text() {
        StringBuilder text = new StringBuilder();
        float end = left();
        for (Piece piece : pieces) {
            if (!text.isEmpty()) {
                text.append(piece.left() - end > WIDE * em ? COLUMN_GAP : " ");
            }
            text.append(piece.text());
            end = piece.right();
        }
        return text.toString();
    }

    List<Piece> leftOf(float x) {
        return pieces.stream().filter(piece -> piece.middle() < x).collect(Collectors.toList());
    }

    List<Piece> rightOf(float x) {
        return pieces.stream().filter(piece -> piece.middle() >= x).collect(Collectors.toList());
    }

    PdfLine with(List<Piece> some) {
        return new PdfLine(List.copyOf(some), baseline, em);
    }
}
