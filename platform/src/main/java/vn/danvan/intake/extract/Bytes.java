package vn.danvan.intake.extract;

import java.util.Arrays;

/** Looks for signs in a file before any parser sees it. */
final class Bytes {

    private Bytes() {}

    /** @return where the sign begins within the first {@code limit} places, or -1 */
    static int indexOf(byte[] content, byte[] sign, int limit) {
        return indexOf(content, sign, 0, limit);
    }

    static int indexOf(byte[] content, byte[] sign, int from, int limit) {
        int last = Math.min(limit - 1, content.length - sign.length);
        for (int at = from; at <= last; at++) {
            if (content[at] == sign[0] && Arrays.equals(content, at, at + sign.length, sign, 0, sign.length)) {
                return at;
            }
        }
        return -1;
    }
}
