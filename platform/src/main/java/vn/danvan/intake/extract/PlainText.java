package vn.danvan.intake.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Text in UTF-8, with or without a byte-order mark. Any other encoding is named as such, never guessed. */
final class PlainText {

    private static final char BOM = '\uFEFF';
    private static final int FF = 0xFF;
    private static final int FE = 0xFE;

    private PlainText() {}

    /** @return nothing when the bytes are no UTF-8 */
    static Optional<String> utf8(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return Optional.of(!text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text);
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** Begins with the byte-order mark of UTF-16 or of little-endian UTF-32. */
    static boolean isUtf16(byte[] content) {
        if (content.length < 2) {
            return false;
        }
        int first = Byte.toUnsignedInt(content[0]);
        int second = Byte.toUnsignedInt(content[1]);
        return first == FF && second == FE || first == FE && second == FF;
    }

    /** Holds bytes that no text has, whatever its encoding; UTF-16 without a mark is taken for that as well. */
    static boolean isBinary(byte[] content) {
        for (byte each : content) {
            if (isControl(each)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isControl(byte character) {
        return character >= 0
                && character < ' '
                && character != '\t'
                && character != '\n'
                && character != '\r'
                && character != '\f'
                && character != '\u000B';
    }
}
