package vn.danvan.publicpage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.danvan.tenancy.TenantId;

/**
 * Answers that are seconds old at most. Each node has its own, and none is told of changes: what is withdrawn is gone when
 * the time is over, on all nodes alike. Bounded by what the answers weigh, so that searches for thousands of words push
 * each other out and nothing else.
 */
@Component
class PublicCache {

    private static final int MEGABYTE = 1 << 20;
    private static final int OVERHEAD = 500;
    private static final int ETAG = 32;

    private final Cache<Key, Kept<?>> kept;

    PublicCache(PublicPageSettings settings, Clock clock) {
        this.kept = Caffeine.newBuilder()
                .maximumWeight((long) settings.megabytes() * MEGABYTE)
                .weigher((Key key, Kept<?> value) -> OVERHEAD + key.weight() + value.weight())
                .expireAfterWrite(settings.keep())
                .ticker(new ClockNanos(clock))
                .build();
    }

    /**
     * What was asked a moment ago, else what the source says now; many that ask for the same wait for one answer.
     *
     * @param question everything on which the answer depends but the province; its text tells it from others
     */
    @SuppressWarnings("unchecked") // what was put under a question of this type has the type of its answer
    <T> Kept<T> get(TenantId province, Record question, Supplier<Optional<T>> source) {
        return (Kept<T>) kept.get(new Key(province, question), missing -> Kept.of(source.get()));
    }

    long weight() {
        kept.cleanUp();
        return kept.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }

    private record Key(TenantId province, Record question) {

        int weight() {
            return 2 * question.toString().length();
        }
    }

    /**
     * @param value empty where there is no such thing, which is kept as well
     * @param etag tells whether the value is another one
     */
    record Kept<T>(Optional<T> value, String etag, int weight) {

        static <T> Kept<T> of(Optional<T> value) {
            if (value.orElse(null) instanceof byte[] bytes) {
                return new Kept<>(value, digest(bytes), bytes.length);
            }
            byte[] text = value.map(String::valueOf).orElse("").getBytes(StandardCharsets.UTF_8);
            return new Kept<>(value, digest(text), 2 * text.length);
        }

        private static String digest(byte[] bytes) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                        .substring(0, ETAG);
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
