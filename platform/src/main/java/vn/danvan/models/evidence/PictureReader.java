package vn.danvan.models.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes of what a camera gave two JPEGs of bounded size. They are drawn anew, pixel by pixel, so that neither the place
 * where somebody stood nor anything else hidden in the file goes with them; how the camera was held is taken into the
 * picture first. What claims too many pixels is refused by its head, before any of them is read.
 */
final class PictureReader {

    static final int FULL = 2048;
    static final int THUMBNAIL = 480;
    /** More than today's telephones take. */
    static final long MOST_PIXELS = 64_000_000L;

    private static final Set<FileKind> PHOTOS = Set.of(FileKind.JPEG, FileKind.PNG);
    private static final float QUALITY = 0.85f;
    /** Each takes some 70 MB for a moment. */
    private static final Semaphore AT_ONCE = new Semaphore(2);

    private PictureReader() {}

    /** @throws EvidenceProblem for what is no photo, a broken one, or one of too many pixels */
    static Picture read(byte[] content) {
        FileKind kind = FileKind.of(content)
                .filter(PHOTOS::contains)
                .orElseThrow(() -> new EvidenceProblem(EvidenceProblem.Reason.NOT_A_PHOTO));
        try {
            AT_ONCE.acquireUninterruptibly();
            BufferedImage full;
            try {
                BufferedImage lying = within(decode(content, kind.name().toLowerCase(Locale.ROOT)), FULL);
                full = Orientation.of(content).upright(lying);
            } finally {
                AT_ONCE.release();
            }
            return new Picture(jpeg(full), jpeg(within(full, THUMBNAIL)), full.getWidth(), full.getHeight());
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof EvidenceProblem refused) {
                throw refused;
            }
            // Readers of hostile files end with whatever exception their arithmetic meets
            throw new EvidenceProblem(EvidenceProblem.Reason.PHOTO_BROKEN);
        }
    }

    private static BufferedImage decode(byte[] content, String format) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        ImageReader reader = readers.next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                throw new EvidenceProblem(EvidenceProblem.Reason.TOO_MANY_PIXELS, MOST_PIXELS / 1_000_000);
            }
            ImageReadParam param = reader.getDefaultReadParam();
            // Only as many pixels are kept as twice the wanted size needs
            int step = Math.ceilDiv(Math.max(width, height), 2 * FULL);
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }

    /** Halved again and again, so that nothing between two pixels is lost. */
    private static BufferedImage within(BufferedImage source, int most) {
        BufferedImage image = source;
        while (Math.max(image.getWidth(), image.getHeight()) > 2 * most) {
            image = scaled(image, image.getWidth() / 2, image.getHeight() / 2);
        }
        int longest = Math.max(image.getWidth(), image.getHeight());
        double factor = Math.min(1.0, (double) most / longest);
        return scaled(
                image,
                Math.toIntExact(Math.round(image.getWidth() * factor)),
                Math.toIntExact(Math.round(image.getHeight() * factor)));
    }

    private static BufferedImage scaled(BufferedImage source, int width, int height) {
        BufferedImage target = new BufferedImage(Math.max(1, width), Math.max(1, height), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = target.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(source, 0, 0, target.getWidth(), target.getHeight(), Color.WHITE, null);
        graphics.dispose();
        return target;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
