package vn.danvan.recognition;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the score sheets of a model came to.
 *
 * @param points as the ranking shows them
 * @param spread highest less lowest sheet; null where there is one sheet or none
 * @param sheets how many counted
 */
public record AppraisedScore(BigDecimal points, @Nullable BigDecimal spread, int sheets) {}
