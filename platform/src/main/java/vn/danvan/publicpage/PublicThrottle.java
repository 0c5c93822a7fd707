package vn.danvan.publicpage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.danvan.shared.Networks;

/** How many answers one address gets in a minute, over all provinces; counted in this node's memory. */
@Component
class PublicThrottle {

    private static final int MOST_COUNTS = 50_000;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final ClockNanos time;
    private final int perAddress;
    private final Cache<String, Bucket> counts;

    PublicThrottle(PublicPageSettings settings, Clock clock) {
        this.time = new ClockNanos(clock);
        this.perAddress = settings.perAddress();
        this.counts = Caffeine.newBuilder()
                .maximumSize(MOST_COUNTS)
                .expireAfterAccess(WINDOW.multipliedBy(2))
                .build();
    }

    /** @return zero where the answer may be given, else how long until the next may be */
    Duration pause(String address) {
        ConsumptionProbe probe =
                counts.get(Networks.of(address), missing -> bucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perAddress).refillGreedy(perAddress, WINDOW))
                .withCustomTimePrecision(time)
                .build();
    }
}
