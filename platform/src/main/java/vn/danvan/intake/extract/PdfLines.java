package vn.danvan.intake.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the printed lines of every page with their places, where the superclass would only write running text. */
final class PdfLines extends PDFTextStripper {

    /** In ems; few gaps of a justified line are wider, and the heads of documents stand as close as this. */
    private static final float SPLIT = 0.6f;

    /** A page of A4 holds some 5,000 glyphs, a map of A0 some 50,000. */
    private static final int MAX_GLYPHS = 200_000;
    /** Forms within forms can draw without end; 1000 full pages need a quarter of this. */
    private static final int MAX_OPERATORS = 20_000_000;

    /** 1000 pages full of rows and columns have as many; what is drawn beyond parts nothing. */
    private static final int MAX_STROKES = 1_000_000;

    private final PdfTables tables = new PdfTables();
    private PdfStrokes strokes = new PdfStrokes(new PDRectangle(), 0);
    private List<PdfLine> page = new ArrayList<>();
    private List<PdfLine.Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean blank;
    private int glyphs;
    private int operators;
    private int drawn;
    private float left;
    private float right;
    private float baseline;
    private float em;

    PdfLines() {
        setSortByPosition(true);
        setShouldSeparateByBeads(false);
    }

    List<List<PdfLine>> pages() {
        return tables.pages();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MAX_OPERATORS) {
            throw new IllegalStateException("The file draws more than any document does");
        }
        strokes.operator(operator.getName(), operands, getGraphicsState().getCurrentTransformationMatrix());
        super.processOperator(operator, operands);
    }

    @Override
    protected void startPage(PDPage begun) {
        strokes = new PdfStrokes(begun.getCropBox(), MAX_STROKES - drawn);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (++glyphs > MAX_GLYPHS) {
            throw new IllegalStateException("The page holds more text than any page does");
        }
        super.processTextPosition(position);
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) {
        for (TextPosition position : positions) {
            String glyph = position.getUnicode();
            if (glyph == null || glyph.isBlank()) {
                blank = true;
            } else {
                add(glyph, position);
            }
        }
    }

    private void add(String glyph, TextPosition position) {
        float x = position.getXDirAdj();
        em = Math.max(em, position.getFontSizeInPt());
        if (!text.isEmpty() && x - right > SPLIT * position.getFontSizeInPt()) {
            closePiece();
        }
        if (text.isEmpty()) {
            left = x;
        } else if (blank) {
            text.append(' ');
        }
        text.append(glyph);
        blank = false;
        right = x + position.getWidthDirAdj();
        baseline = position.getYDirAdj();
    }

    @Override
    protected void writeWordSeparator() {
        blank = true;
    }

    @Override
    protected void writeLineSeparator() {
        closeLine();
    }

    @Override
    protected void writeParagraphEnd() {
        closeLine();
    }

    @Override
    protected void endPage(PDPage done) {
        closeLine();
        drawn += strokes.drawn().size();
        tables.page(page, done.getRotation() == 0 ? strokes.drawn() : List.of());
        page = new ArrayList<>();
        glyphs = 0;
    }

    private void closePiece() {
        if (!text.isEmpty()) {
            pieces.add(new PdfLine.Piece(text.toString(), left, right));
        }
        text.setLength(0);
        blank = false;
    }

    private void closeLine() {
        closePiece();
        if (!pieces.isEmpty()) {
            page.add(new PdfLine(pieces, baseline, em));
            pieces = new ArrayList<>();
        }
        em = 0;
    }
}
