package vn.danvan.intake.extract;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the printed lines of every page with their places, where the superclass would only write running text. */
final class PdfLines extends PDFTextStripper {

    /** In ems; the blanks between words of a justified line stay below it. */
    private static final float SPLIT = 0.9f;

    private final List<List<PdfLine>> pages = new ArrayList<>();
    private List<PdfLine> page = new ArrayList<>();
    private List<PdfLine.Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder blanks = new StringBuilder();
    private float blankWidth;
    private float left;
    private float right;
    private float baseline;
    private float em;

    PdfLines() {
        setSortByPosition(true);
        setShouldSeparateByBeads(false);
    }

    List<List<PdfLine>> pages() {
        return pages;
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) {
        for (TextPosition position : positions) {
            String glyph = position.getUnicode();
            if (glyph == null || glyph.isBlank()) {
                blanks.append(' ');
                blankWidth += position.getWidthDirAdj();
            } else {
                add(glyph, position);
            }
        }
    }

    private void add(String glyph, TextPosition position) {
        float x = position.getXDirAdj();
        em = Math.max(em, position.getFontSizeInPt());
        if (!text.isEmpty() && x - right - blankWidth > SPLIT * position.getFontSizeInPt()) {
            closePiece();
        }
        if (text.isEmpty()) {
            left = x;
        } else {
            text.append(blanks);
        }
        text.append(glyph);
        blanks.setLength(0);
        blankWidth = 0;
        right = x + position.getWidthDirAdj();
        baseline = position.getYDirAdj();
    }

    @Override
    protected void writeWordSeparator() {
        if (blanks.isEmpty()) {
            blanks.append(' ');
        }
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
        pages.add(page);
        page = new ArrayList<>();
    }

    private void closePiece() {
        if (!text.isEmpty()) {
            pieces.add(new PdfLine.Piece(text.toString(), left, right));
        }
        text.setLength(0);
        blanks.setLength(0);
        blankWidth = 0;
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
