package vn.danvan.shared;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** UUID version 7 (RFC 9562): 48 bits of milliseconds, then random bits, so that new rows lie together in an index. */
public final class TimeOrderedIds {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_BYTES = 10;
    private static final int TIMESTAMP_SHIFT = 16;
    private static final long VERSION_7 = 0x7000L;
    private static final long RANDOM_A = 0x0FFFL;
    private static final long VARIANT = 0x8000000000000000L;
    private static final long RANDOM_B = 0x3FFFFFFFFFFFFFFFL;

    private TimeOrderedIds() {}

    public static UUID next(Clock clock) {
        byte[] bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        ByteBuffer random = ByteBuffer.wrap(bytes);
        long high = clock.millis() << TIMESTAMP_SHIFT | VERSION_7 | random.getShort() & RANDOM_A;
        return new UUID(high, random.getLong() & RANDOM_B | VARIANT);
    }
}
