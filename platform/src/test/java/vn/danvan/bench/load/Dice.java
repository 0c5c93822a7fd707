package vn.danvan.bench.load;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Everything that falls by chance, always in the same way from the same seed. */
final class Dice {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int HUNDRED = 100;
    private static final int DAY_SECONDS = 8 * 3_600;

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    /** From 0 to below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean percent(int chance) {
        return random.nextInt(HUNDRED) < chance;
    }

    <T> T of(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** Ids lie in the order of time, as the platform's own do. */
    UUID id(Instant at) {
        long high = at.toEpochMilli() << 16 | 0x7000 | random.nextInt(0x1000);
        return new UUID(high, random.nextLong() >>> 2 | 1L << 63);
    }

    /** Some time of the working hours of that day. */
    Instant at(LocalDate day) {
        return day.atTime(8, 0).atZone(ZONE).toInstant().plusSeconds(random.nextInt(DAY_SECONDS));
    }
}
