package vn.danvan.intake.extract;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** The upright and level strokes of a page: drawn lines, and boxes that are as thin as one. */
final class PdfStrokes {

    /** More than the tables of any printed page have. */
    private static final int MOST = 20_000;

    private static final float THIN = 2.5f;
    private static final int BOX = 4;

    /** @param at x of an upright stroke, y of a level one, from the top left corner; it runs from {@code from} to {@code to} */
    record Stroke(boolean upright, float at, float from, float to) {}

    private final List<Stroke> drawn = new ArrayList<>();
    private final List<Stroke> path = new ArrayList<>();
    private final PDRectangle page;
    private final int most;
    private float x;
    private float y;

    /** @param most how many strokes the pages before have left for it */
    PdfStrokes(PDRectangle page, int most) {
        this.page = page;
        this.most = Math.min(most, MOST);
    }

    List<Stroke> drawn() {
        return drawn;
    }

    /** A path is a stroke when it is painted; one that only clips what follows is none. */
    void operator(String name, List<COSBase> operands, Matrix matrix) {
        switch (name) {
            case "m" -> move(point(operands, 0, matrix));
            case "l" -> line(point(operands, 0, matrix));
            case "re" -> box(operands, matrix);
            case "S", "s", "B", "b", "B*", "b*", "f", "F", "f*" -> {
                drawn.addAll(path);
                path.clear();
            }
            case "n" -> path.clear();
            default -> {
                // everything else draws no line
            }
        }
    }

    private Point2D.Float point(List<COSBase> operands, int first, Matrix matrix) {
        boolean numbers = operands.size() > first + 1
                && operands.get(first) instanceof COSNumber
                && operands.get(first + 1) instanceof COSNumber;
        return numbers
                ? matrix.transformPoint(number(operands, first), number(operands, first + 1))
                : new Point2D.Float(x, y);
    }

    private static float number(List<COSBase> operands, int index) {
        return ((COSNumber) operands.get(index)).floatValue();
    }

    private void move(Point2D.Float to) {
        x = to.x;
        y = to.y;
    }

    private void line(Point2D.Float to) {
        add(x, y, to.x, to.y);
        move(to);
    }

    private void box(List<COSBase> operands, Matrix matrix) {
        if (operands.size() < BOX || !operands.stream().allMatch(COSNumber.class::isInstance)) {
            return;
        }
        float left = number(operands, 0);
        float bottom = number(operands, 1);
        Point2D.Float one = matrix.transformPoint(left, bottom);
        Point2D.Float other = matrix.transformPoint(left + number(operands, 2), bottom + number(operands, BOX - 1));
        add(one.x, one.y, other.x, other.y);
    }

    /** What is wide and high is an area and no stroke, and numbers beyond all bounds are no place. */
    private void add(float x1, float y1, float x2, float y2) {
        float width = Math.abs(x1 - x2);
        float height = Math.abs(y1 - y2);
        if (drawn.size() + path.size() >= most || !Float.isFinite(width + height)) {
            return;
        }
        if (Math.min(width, height) > THIN || Math.max(width, height) <= THIN) {
            return;
        }
        float left = Math.min(x1, x2) - page.getLowerLeftX();
        float top = page.getUpperRightY() - Math.max(y1, y2);
        path.add(
                width < height
                        ? new Stroke(true, left + width / 2, top, top + height)
                        : new Stroke(false, top + height / 2, left, left + width));
    }
}
