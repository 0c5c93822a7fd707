package vn.danvan.council.round;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.danvan.council.CouncilId;
import vn.danvan.scoring.SchemeId;

/**
 * @param version what a change must name
 * @param models how many there are in it
 */
public record RoundSummary(
        RoundId id,
        int version,
        CouncilId council,
        String councilName,
        SchemeId scheme,
        String schemeName,
        RoundFacts facts,
        RoundState state,
        int models,
        @Nullable Instant closedAt) {

    public boolean isOpen() {
        return state == RoundState.OPEN;
    }
}
