package vn.danvan.identity.server.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import vn.danvan.identity.settings.IdentitySettings;
import vn.danvan.identity.settings.ThrottleRules;
import vn.danvan.tenancy.TenantId;

/**
 * Slows down whoever guesses passwords. An account is never locked: strangers are counted by account and address, by
 * address and by province; a device that signed in to the account before is counted for itself alone, so that nobody
 * else's guesses keep its person out. Counts live in this node's memory, so n nodes answer n times as many guesses.
 */
@Component
public class SignInThrottle {

    /** Some 20 MB when full. An attacker who pushes out old counts still meets the count of the province. */
    private static final int MOST_COUNTS = 100_000;

    private final ThrottleRules rules;
    private final TimeMeter time;
    private final Cache<Object, Bucket> counts;
    private final Map<TenantId, Bucket> provinces = new ConcurrentHashMap<>();

    SignInThrottle(IdentitySettings settings, Clock clock) {
        this.rules = settings.throttle();
        this.time = new ClockTime(clock);
        this.counts = Caffeine.newBuilder()
                .maximumSize(MOST_COUNTS)
                .expireAfterAccess(rules.window().multipliedBy(2))
                .build();
    }

    /** Counts the guess as failed before it is tried, so that guesses in parallel gain nothing. */
    public Admission admit(Guess guess) {
        return admit(bucketsOf(guess));
    }

    /** As {@link #admit(Guess)}, for the code after the password: only who knows the password can use these up. */
    public Admission admitCode(Guess guess) {
        return admit(List.of(counted(codes(guess), rules.perAccount())));
    }

    private static Admission admit(List<Bucket> buckets) {
        List<Bucket> taken = new ArrayList<>();
        boolean last = false;
        for (Bucket bucket : buckets) {
            ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                taken.forEach(each -> each.addTokens(1));
                return new Admission(Duration.ofNanos(probe.getNanosToWaitForRefill()), List.of(), false);
            }
            taken.add(bucket);
            last |= probe.getRemainingTokens() == 0;
        }
        return new Admission(Duration.ZERO, taken, last);
    }

    private List<Bucket> bucketsOf(Guess guess) {
        if (guess.device() != null) {
            return List.of(counted(key(guess), rules.perAccount()));
        }
        return List.of(
                counted(key(guess), rules.perAccount()),
                counted(guess.network(), rules.perAddress()),
                provinces.computeIfAbsent(guess.tenant(), tenant -> bucket(rules.perProvince())));
    }

    private static AccountFrom key(Guess guess) {
        return new AccountFrom(
                guess.tenant(),
                guess.username(),
                guess.device() == null ? guess.network() : "device " + guess.device());
    }

    /** Over all addresses: a code is short, and addresses are many. */
    private static CodesOf codes(Guess guess) {
        return new CodesOf(guess.tenant(), guess.username(), guess.device() == null ? "stranger" : guess.device());
    }

    private Bucket counted(Object key, int most) {
        return counts.get(key, missing -> bucket(most));
    }

    private Bucket bucket(int most) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, rules.window()))
                .withCustomTimePrecision(time)
                .build();
    }

    /**
     * @param pause zero where the guess may be tried, else how long until the next may be
     * @param last whether this was the last guess before a wait
     */
    public record Admission(Duration pause, List<Bucket> taken, boolean last) {

        public boolean granted() {
            return pause.isZero();
        }

        /** In whole minutes, at least one. */
        public long minutes() {
            return Math.max(
                    1, pause.plusSeconds(TimeUnit.MINUTES.toSeconds(1) - 1).toMinutes());
        }

        /** The guess was right: it is not counted. */
        public void succeeded() {
            taken.forEach(bucket -> bucket.addTokens(1));
        }
    }

    private record AccountFrom(TenantId tenant, String username, String from) {}

    private record CodesOf(TenantId tenant, String username, String from) {}

    private record ClockTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
