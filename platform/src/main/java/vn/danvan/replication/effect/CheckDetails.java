package vn.danvan.replication.effect;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param mine the side for which the acting post can answer now; none where it is not asked, or has answered */
public record CheckDetails(
        EffectCheck check, List<Given> answers, @Nullable CheckSide mine) {

    /** An answer as it was given. */
    public record Given(CheckSide side, EffectAnswer answer, String person, String position, Instant at) {}
}
