package vn.danvan.council.ranking;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * How strict a judge is.
 *
 * @param sheets that count
 * @param mean of the judge's totals
 * @param difference by how much the judge's totals lie above those of the others on the same models, on average; negative
 *     for a strict one
 * @param compared on how many models somebody else has a sheet too
 */
public record Tendency(UUID member, int sheets, BigDecimal mean, BigDecimal difference, int compared) {}
