package vn.danvan.models.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Photos such as cameras, telephones and people with bad intent send them. */
class PictureReaderTest {

    private static final String PLACE = "GPS 12.2388 109.1967";

    @Test
    void pictureIsMadeSmallerAndKeepsItsShape() throws IOException {
        Picture picture = PictureReader.read(encoded(image(4000, 1000), "jpeg"));

        assertThat(picture.width()).isEqualTo(2048);
        assertThat(picture.height()).isEqualTo(512);
        assertThat(decoded(picture.thumbnail()).getWidth()).isEqualTo(480);
        assertThat(decoded(picture.thumbnail()).getHeight()).isEqualTo(120);
    }

    @Test
    void smallPictureIsNotBlownUp() throws IOException {
        Picture picture = PictureReader.read(encoded(image(60, 40), "png"));

        assertThat(picture.width()).isEqualTo(60);
        assertThat(picture.height()).isEqualTo(40);
    }

    @Test
    void whereItWasTakenIsNotKept() throws IOException {
        byte[] photo = withExif(encoded(image(60, 40), "jpeg"), 1);
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains(PLACE, "Exif");

        Picture picture = PictureReader.read(photo);

        assertThat(new String(picture.full(), StandardCharsets.ISO_8859_1)).doesNotContain(PLACE, "Exif");
        assertThat(new String(picture.thumbnail(), StandardCharsets.ISO_8859_1)).doesNotContain(PLACE, "Exif");
    }

    /** The left upper corner of the file is red; where it is when the picture stands upright, by the standard's drawing. */
    @ParameterizedTest
    @CsvSource({
        "1, 60, 40, 5, 5",
        "2, 60, 40, 54, 5",
        "3, 60, 40, 54, 34",
        "4, 60, 40, 5, 34",
        "5, 40, 60, 5, 5",
        "6, 40, 60, 34, 5",
        "7, 40, 60, 34, 54",
        "8, 40, 60, 5, 54",
        "0, 60, 40, 5, 5",
        "99, 60, 40, 5, 5"
    })
    void pictureStandsAsThePhotographerSawIt(int orientation, int width, int height, int redX, int redY)
            throws IOException {
        Picture picture = PictureReader.read(withExif(encoded(image(60, 40), "jpeg"), orientation));

        assertThat(picture.width()).isEqualTo(width);
        assertThat(picture.height()).isEqualTo(height);
        Color corner = new Color(decoded(picture.full()).getRGB(redX, redY));
        assertThat(corner.getRed()).isGreaterThan(180);
        assertThat(corner.getBlue()).isLessThan(90);
    }

    @Test
    void whatClaimsTooManyPixelsIsRefusedByItsHead() {
        byte[] png = pngOf(60_000, 60_000);
        assertThat(png.length).isLessThan(200);

        refused(png, EvidenceProblem.Reason.TOO_MANY_PIXELS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GIF89a", "<svg onload='x'/>", "%PDF-1.7", "", "MZ"})
    void whatIsNoPhotoIsRefusedWhateverItIsCalled(String content) {
        refused(content.getBytes(StandardCharsets.UTF_8), EvidenceProblem.Reason.NOT_A_PHOTO);
    }

    @Test
    void brokenPhotoIsRefusedAndNothingElseHappens() throws IOException {
        byte[] photo = encoded(image(600, 400), "jpeg");
        byte[] headOnly = java.util.Arrays.copyOf(photo, 30);

        refused(headOnly, EvidenceProblem.Reason.PHOTO_BROKEN);
        refused(pngOf(10, 10), EvidenceProblem.Reason.PHOTO_BROKEN);
    }

    @Test
    void transparentPictureStandsOnWhite() throws IOException {
        BufferedImage clear = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);

        Picture picture = PictureReader.read(encoded(clear, "png"));

        assertThat(new Color(decoded(picture.full()).getRGB(10, 10)).getGreen()).isGreaterThan(250);
    }

    private static void refused(byte[] content, EvidenceProblem.Reason reason) {
        assertThatExceptionOfType(EvidenceProblem.class)
                .isThrownBy(() -> PictureReader.read(content))
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(reason));
    }

    private static BufferedImage image(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 4, height / 4);
        graphics.dispose();
        return image;
    }

    private static byte[] encoded(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, bytes)).isTrue();
        return bytes.toByteArray();
    }

    private static BufferedImage decoded(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    /** An Exif segment with one tag, the orientation, and a place behind it. */
    private static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] place = PLACE.getBytes(StandardCharsets.ISO_8859_1);
        int length = 2 + 6 + 8 + 2 + 12 + 4 + place.length;
        ByteBuffer photo = ByteBuffer.allocate(jpeg.length + length + 2);
        photo.put(jpeg, 0, 2);
        photo.putShort((short) 0xFFE1).putShort((short) length);
        photo.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        photo.putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
        photo.putShort((short) 1);
        photo.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        photo.putShort((short) orientation).putShort((short) 0);
        photo.putInt(0).put(place);
        photo.put(jpeg, 2, jpeg.length - 2);
        return photo.array();
    }

    /** A PNG that says how large it is and holds nothing. */
    private static byte[] pngOf(int width, int height) {
        ByteBuffer png = ByteBuffer.allocate(8 + 25 + 12);
        png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        ByteBuffer head = ByteBuffer.allocate(17);
        head.put("IHDR".getBytes(StandardCharsets.ISO_8859_1)).putInt(width).putInt(height);
        head.put(new byte[] {8, 2, 0, 0, 0});
        png.putInt(13).put(head.array()).putInt(crc(head.array()));
        byte[] end = "IEND".getBytes(StandardCharsets.ISO_8859_1);
        png.putInt(0).put(end).putInt(crc(end));
        return png.array();
    }

    private static int crc(byte[] chunk) {
        CRC32 crc = new CRC32();
        crc.update(chunk);
        return (int) crc.getValue();
    }
}
