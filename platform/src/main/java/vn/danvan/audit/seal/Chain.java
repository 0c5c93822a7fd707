package vn.danvan.audit.seal;

import java.nio.charset.StandardCharsets;
import javax.crypto.Mac;

/** The two sums of a seal: over the entry itself, and over the seal before with this entry's sum. */
final class Chain {

    /** What stands before the first seal. */
    static final byte[] START = new byte[32];

    private final Mac mac;

    Chain(Mac mac) {
        this.mac = mac;
    }

    byte[] sumOf(String canonicalEntry) {
        return mac.doFinal(canonicalEntry.getBytes(StandardCharsets.UTF_8));
    }

    byte[] link(byte[] before, byte[] sum) {
        mac.update(before);
        return mac.doFinal(sum);
    }
}
