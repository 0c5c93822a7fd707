package vn.danvan.audit.seal;

import java.security.MessageDigest;
import java.util.Optional;

/**
 * The end of a province's chain.
 *
 * @param position how many entries are sealed
 * @param chain the last link, 32 bytes
 */
record AuditHead(long position, byte[] chain) {

    static final AuditHead NONE = new AuditHead(0, Chain.START);

    boolean sameAs(Optional<AuditHead> other) {
        return other.filter(there -> there.position == position && MessageDigest.isEqual(there.chain, chain))
                .isPresent();
    }
}
