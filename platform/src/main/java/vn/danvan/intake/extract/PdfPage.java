package vn.danvan.intake.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lines of a page in reading order, with a blank line where the page shows a gap and without its page number. */
final class PdfPage {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?:[Tt]rang\\s+)?[-–—]?\\s?\\d{1,4}(?:\\s?/\\s?\\d{1,4})?\\s?[-–—]?");
    /** Of the usual distance of two lines. */
    private static final float GAP = 1.4f;

    private static final float SAME_LINE = 0.9f;
    private static final float CENTRED = 1.5f;
    private static final float INDENTED = 3;

    private final List<PdfLine> lines;
    private final StringBuilder text = new StringBuilder();
    private final float pitch;
    private final float leftEdge;
    private final float rightEdge;

    private PdfPage(List<PdfLine> lines) {
        this.lines = lines;
        this.pitch = pitch(lines);
        this.leftEdge = (float) lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
        this.rightEdge =
                (float) lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
    }

    static String text(List<PdfLine> printed) {
        return new PdfPage(withoutPageNumber(sideBySide(printed))).read();
    }

    private String read() {
        int index = 0;
        while (index < lines.size()) {
            Optional<TwoColumns> columns = TwoColumns.at(lines, index);
            if (columns.isPresent()) {
                text.append('\n');
                column(columns.get().left());
                column(columns.get().right());
                index = columns.get().next();
            } else {
                if (index > 0 && isGap(lines.get(index - 1), lines.get(index))) {
                    text.append('\n');
                }
                text.append(lines.get(index).text()).append('\n');
                index++;
            }
        }
        return text.toString();
    }

    private void column(List<PdfLine> column) {
        column.forEach(line -> text.append(line.words()).append('\n'));
        text.append('\n');
    }

    /** A wide distance parts two paragraphs, and a centred title is no part of the text under it. */
    private boolean isGap(PdfLine above, PdfLine below) {
        return below.baseline() - above.baseline() > GAP * pitch || isCentred(above) && !isCentred(below);
    }

    private boolean isCentred(PdfLine line) {
        float middle = (line.left() + line.right()) / 2;
        return Math.abs(middle - (leftEdge + rightEdge) / 2) < CENTRED * line.em()
                && line.left() - leftEdge > INDENTED * line.em();
    }

    private static float pitch(List<PdfLine> lines) {
        List<Float> distances = new ArrayList<>();
        for (int index = 1; index < lines.size(); index++) {
            float distance = lines.get(index).baseline() - lines.get(index - 1).baseline();
            if (distance > 0) {
                distances.add(distance);
            }
        }
        distances.sort(null);
        return distances.isEmpty() ? Float.MAX_VALUE / 2 : distances.get(distances.size() / 2);
    }

    /** Columns of different type sizes have different baselines; what stands beside each other is one line. */
    private static List<PdfLine> sideBySide(List<PdfLine> printed) {
        List<PdfLine> lines = new ArrayList<>();
        for (PdfLine line : printed) {
            PdfLine above = lines.isEmpty() ? line : lines.getLast();
            boolean close = line.baseline() - above.baseline() < SAME_LINE * line.em();
            if (close && above.right() + line.em() < line.left()) {
                lines.set(lines.size() - 1, joined(above, line));
            } else if (close && line.right() + line.em() < above.left()) {
                lines.set(lines.size() - 1, joined(line, above));
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private static PdfLine joined(PdfLine left, PdfLine right) {
        List<PdfLine.Piece> pieces = new ArrayList<>(left.pieces());
        pieces.addAll(right.pieces());
        return new PdfLine(pieces, Math.max(left.baseline(), right.baseline()), Math.max(left.em(), right.em()));
    }

    private static List<PdfLine> withoutPageNumber(List<PdfLine> lines) {
        boolean first = !lines.isEmpty() && isPageNumber(lines.getFirst());
        boolean last = lines.size() > 1 && isPageNumber(lines.getLast());
        return lines.subList(first ? 1 : 0, lines.size() - (last ? 1 : 0));
    }

    private static boolean isPageNumber(PdfLine line) {
        return PAGE_NUMBER.matcher(line.text().strip()).matches();
    }
}
