package vn.danvan.crash;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one round did and found.
 *
 * @param killedAfterMillis from the beginning of the round to the blow
 * @param startMillis how long the platform's start took, where it had to be started
 * @param recoveryMillis from the moment when everything ran again to the first answer to a client
 * @param told stories told to their end so far; {@code replayed} answers of repeats whose first answer was lost, so far
 * @param halves what was found half done; {@code stuck} provinces in a state of which nothing leads out
 */
record Round(
        int number,
        long seed,
        Blow blow,
        long killedAfterMillis,
        @Nullable Long startMillis,
        @Nullable Long recoveryMillis,
        String note,
        int told,
        int answered,
        int replayed,
        int unanswered,
        Map<Integer, Integer> refusals,
        List<String> halves,
        List<String> stuck) {}
