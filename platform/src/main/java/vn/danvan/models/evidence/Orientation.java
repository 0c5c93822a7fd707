package vn.danvan.models.evidence;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How the camera was held: the values 1 to 8 of tag 0x0112 (Exif 2.32, 4.6.4 A). Only this one tag of a JPEG is read.
 *
 * @param value 1 where nothing is said, or nothing that can be understood
 */
record Orientation(int value) {

    private static final Orientation PLAIN = new Orientation(1);
    private static final int SEGMENT = 0xFF;
    private static final int START_OF_SCAN = 0xDA;
    private static final int APP1 = 0xE1;
    private static final int EXIF = 0x45786966;
    private static final int LITTLE_ENDIAN = 0x4949;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final int TO_VALUE = 8;
    private static final int TIFF = 10;
    private static final int LAST = 8;

    static Orientation of(byte[] content) {
        ByteBuffer jpeg = ByteBuffer.wrap(content);
        if (content.length < 2 || jpeg.getShort() != (short) 0xFFD8) {
            return PLAIN;
        }
        try {
            while (Byte.toUnsignedInt(jpeg.get()) == SEGMENT) {
                int marker = Byte.toUnsignedInt(jpeg.get());
                int start = jpeg.position();
                int length = Short.toUnsignedInt(jpeg.getShort());
                if (marker == START_OF_SCAN) {
                    return PLAIN;
                }
                if (marker == APP1 && length > TIFF && jpeg.getInt(start + 2) == EXIF) {
                    return ofExif(jpeg.slice(start + TIFF - 2, length - TIFF + 2));
                }
                jpeg.position(start + length);
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            return PLAIN;
        }
        return PLAIN;
    }

    /** @param tiff from the byte order mark on */
    private static Orientation ofExif(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(Integer.BYTES);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int index = 0; index < entries; index++) {
            int entry = directory + 2 + index * ENTRY;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
                int value = tiff.getShort(entry + TO_VALUE);
                return value >= 1 && value <= LAST ? new Orientation(value) : PLAIN;
            }
        }
        return PLAIN;
    }

    /** The picture as the photographer saw it. */
    BufferedImage upright(BufferedImage image) {
        if (value == 1) {
            return image;
        }
        boolean turned = value > 4;
        int width = turned ? image.getHeight() : image.getWidth();
        int height = turned ? image.getWidth() : image.getHeight();
        BufferedImage upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = upright.createGraphics();
        graphics.drawImage(image, transform(image.getWidth(), image.getHeight()), null);
        graphics.dispose();
        return upright;
    }

    /** The six numbers of x' = a x + c y + e and y' = b x + d y + f. */
    private AffineTransform transform(int width, int height) {
        double[] matrix =
                switch (value) {
                    case 2 -> new double[] {-1, 0, 0, 1, width, 0};
                    case 3 -> new double[] {-1, 0, 0, -1, width, height};
                    case 4 -> new double[] {1, 0, 0, -1, 0, height};
                    case 5 -> new double[] {0, 1, 1, 0, 0, 0};
                    case 6 -> new double[] {0, 1, -1, 0, height, 0};
                    case 7 -> new double[] {0, -1, -1, 0, height, width};
                    case 8 -> new double[] {0, -1, 1, 0, 0, width};
                    default -> new double[] {1, 0, 0, 1, 0, 0};
                };
        return new AffineTransform(matrix);
    }
}
