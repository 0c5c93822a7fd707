package vn.danvan.intake.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A PDF that is written by hand, line by line; heights are points from the top. */
final class Paper {

    private static final float CENTRE = PDRectangle.A4.getWidth() / 2;

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private PDPage page = new PDPage(PDRectangle.A4);

    Paper() {
        try (InputStream file =
                Paper.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            font = PDType0Font.load(document, Objects.requireNonNull(file), true);
            document.addPage(page);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A packed content stream that repeats one piece. */
    static byte[] stream(String piece, int times) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] bytes = piece.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        try (java.util.zip.DeflaterOutputStream packed = new java.util.zip.DeflaterOutputStream(out)) {
            for (int index = 0; index < times; index++) {
                packed.write(bytes);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    /** One page that draws a packed content stream, with Helvetica as F. */
    static byte[] drawing(byte[] packed) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            org.apache.pdfbox.pdmodel.PDResources resources = new org.apache.pdfbox.pdmodel.PDResources();
            resources.put(
                    org.apache.pdfbox.cos.COSName.getPDFName("F"),
                    new org.apache.pdfbox.pdmodel.font.PDType1Font(
                            org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName.HELVETICA));
            page.setResources(resources);
            org.apache.pdfbox.pdmodel.common.PDStream contents =
                    new org.apache.pdfbox.pdmodel.common.PDStream(document);
            try (java.io.OutputStream raw = contents.getCOSObject().createRawOutputStream()) {
                raw.write(packed);
            }
            contents.getCOSObject()
                    .setItem(org.apache.pdfbox.cos.COSName.FILTER, org.apache.pdfbox.cos.COSName.FLATE_DECODE);
            page.setContents(contents);
            document.addPage(page);
            document.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Paper newPage() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    Paper line(float left, float height, float size, String text) {
        try (PDPageContentStream stream =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            stream.beginText();
            stream.setFont(font, size);
            stream.newLineAtOffset(left, PDRectangle.A4.getHeight() - height);
            stream.showText(text);
            stream.endText();
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The strokes of a table: heights from the top, one for each row and one for each column. */
    Paper grid(float[] columns, float[] rows) {
        try (PDPageContentStream stream =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            float top = PDRectangle.A4.getHeight() - rows[0];
            float bottom = PDRectangle.A4.getHeight() - rows[rows.length - 1];
            for (float column : columns) {
                stream.moveTo(column, top);
                stream.lineTo(column, bottom);
            }
            for (float row : rows) {
                stream.addRect(
                        columns[0], PDRectangle.A4.getHeight() - row, columns[columns.length - 1] - columns[0], 0.5f);
            }
            stream.stroke();
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A text around the middle of the page. */
    Paper title(float height, float size, String text) {
        return centred(CENTRE, height, size, text);
    }

    Paper centred(float middle, float height, float size, String text) {
        try {
            return line(middle - font.getStringWidth(text) / 1000 * size / 2, height, size, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Paper password(String password) {
        try {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    byte[] bytes() {
        try (document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
