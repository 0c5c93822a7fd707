package vn.danvan.models.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * The names in a zip's central directory (APPNOTE 4.3.12), read without inflating anything: a small file that swells to
 * fill a disk costs no more than any other.
 */
final class ZipNames {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int DIRECTORY_AT = 16;
    private static final int ENTRY = 0x02014b50;
    private static final int NAME_LENGTH_AT = 28;
    private static final int EXTRA_LENGTH_AT = 30;
    private static final int COMMENT_LENGTH_AT = 32;
    private static final int NAME_AT = 46;
    private static final int MOST = 5000;

    private ZipNames() {}

    /** Empty where the file is no zip that can be understood. */
    static Set<String> of(byte[] content) {
        ByteBuffer zip = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        Set<String> names = new HashSet<>();
        try {
            int entry = zip.getInt(end(zip) + DIRECTORY_AT);
            while (zip.getInt(entry) == ENTRY && names.size() < MOST) {
                int length = Short.toUnsignedInt(zip.getShort(entry + NAME_LENGTH_AT));
                names.add(new String(content, entry + NAME_AT, length, StandardCharsets.UTF_8));
                entry += NAME_AT
                        + length
                        + Short.toUnsignedInt(zip.getShort(entry + EXTRA_LENGTH_AT))
                        + Short.toUnsignedInt(zip.getShort(entry + COMMENT_LENGTH_AT));
            }
        } catch (IndexOutOfBoundsException broken) {
            return Set.of();
        }
        return names;
    }

    private static int end(ByteBuffer zip) {
        int last = zip.limit() - END_LENGTH;
        for (int start = last; start >= Math.max(0, last - LONGEST_COMMENT); start--) {
            if (zip.getInt(start) == END) {
                return start;
            }
        }
        throw new IndexOutOfBoundsException("no central directory");
    }
}
