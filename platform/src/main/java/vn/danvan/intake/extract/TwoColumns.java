package vn.danvan.intake.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.danvan.shared.TextFolding;

/**
 * Lines that stand side by side under one white band: the head and the ending of an official document. Its left column
 * is read before its right one. A table of two columns looks the same and is read row by row, so the words that only
 * stand in a head or an ending decide: the names of State and Party, the motto, "Nơi nhận".
 *
 * @param next the first line behind the block
 */
record TwoColumns(List<PdfLine> left, List<PdfLine> right, int next) {

    private static final List<String> LANDMARKS =
            List.of("noi nhan", "cong hoa xa hoi chu nghia", "dang cong san viet nam", "doc lap - tu do");
    private static final float NARROWEST = 0.4f;
    private static final float LEFT_PITCH = 3;
    /** A signature and a stamp stand between the office and the name. */
    private static final float RIGHT_PITCH = 10;

    private static final int LONGEST = 80;

    private record Band(float from, float to) {

        float middle() {
            return (from + to) / 2;
        }

        /** What remains of the band beside this line; nothing where the line crosses it. */
        Optional<Band> beside(PdfLine line) {
            float start = from;
            float end = to;
            for (PdfLine.Piece piece : line.pieces()) {
                if (piece.middle() < middle()) {
                    start = Math.max(start, piece.right());
                } else {
                    end = Math.min(end, piece.left());
                }
            }
            return end - start < NARROWEST * line.em() ? Optional.empty() : Optional.of(new Band(start, end));
        }
    }

    static Optional<TwoColumns> at(List<PdfLine> lines, int start) {
        List<PdfLine.Piece> pieces = lines.get(start).pieces();
        Optional<TwoColumns> best = Optional.empty();
        for (int index = 1; index < pieces.size(); index++) {
            Band band =
                    new Band(pieces.get(index - 1).right(), pieces.get(index).left());
            TwoColumns found = extend(lines, start, band);
            if (found.isOfficial() && (best.isEmpty() || best.get().next < found.next)) {
                best = Optional.of(found);
            }
        }
        return best;
    }

    private static TwoColumns extend(List<PdfLine> lines, int start, Band first) {
        List<PdfLine> left = new ArrayList<>();
        List<PdfLine> right = new ArrayList<>();
        Band band = first;
        int next = start;
        int rightAtNext = 0;
        for (int index = start; index < Math.min(lines.size(), start + LONGEST); index++) {
            PdfLine line = lines.get(index);
            Optional<Band> rest = band.beside(line);
            List<PdfLine.Piece> before = line.leftOf(band.middle());
            List<PdfLine.Piece> after = line.rightOf(band.middle());
            if (rest.isEmpty()
                    || !before.isEmpty() && far(left, line, LEFT_PITCH)
                    || !after.isEmpty() && far(right, line, RIGHT_PITCH)) {
                break;
            }
            band = rest.get();
            Stream.of(before).filter(some -> !some.isEmpty()).forEach(some -> left.add(line.with(some)));
            Stream.of(after).filter(some -> !some.isEmpty()).forEach(some -> right.add(line.with(some)));
            if (!before.isEmpty()) {
                next = index + 1;
                rightAtNext = right.size();
            }
        }
        return new TwoColumns(left, right.subList(0, rightAtNext), next);
    }

    private static boolean far(List<PdfLine> column, PdfLine line, float pitch) {
        return !column.isEmpty() && line.baseline() - column.getLast().baseline() > pitch * line.em();
    }

    private boolean isOfficial() {
        return Stream.concat(left.stream(), right.stream())
                .map(line -> TextFolding.fold(line.words()))
                .anyMatch(text -> LANDMARKS.stream().anyMatch(text::startsWith));
    }
}
