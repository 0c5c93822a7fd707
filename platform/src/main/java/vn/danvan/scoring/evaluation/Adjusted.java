package vn.danvan.scoring.evaluation;

import java.math.BigDecimal;
import java.util.List;

/**
 * Bonus or penalty.
 *
 * @param before what was earned
 * @param after what counts, which is never more than {@code cap}
 */
public record Adjusted(List<ScoreLine> lines, BigDecimal before, BigDecimal cap, BigDecimal after) {}
