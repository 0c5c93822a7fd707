package vn.danvan.council.ranking;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.council.round.RoundModel;
import vn.danvan.scoring.evaluation.Evaluation;

/**
 * A model with all that its place rests on.
 *
 * @param mean none without a sheet that counts
 * @param counted how many sheets count, those that the policy adds not among them
 * @param missing how many were not handed in
 * @param spread highest minus lowest total
 * @param wide whether the spread is over the round's threshold
 * @param standardised the mean after every judge's scale was made the same; beside the mean, never instead of it
 */
public record ItemScore(
        RoundModel model,
        @Nullable Evaluation mean,
        List<CountedSheet> sheets,
        int counted,
        int missing,
        BigDecimal spread,
        boolean wide,
        @Nullable BigDecimal standardised) {}
