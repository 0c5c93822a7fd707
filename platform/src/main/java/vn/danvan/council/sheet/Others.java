package vn.danvan.council.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * All sheets on one model, the reader's own among them, without names.
 *
 * @param totals from the lowest to the highest
 * @param mean to two places
 */
public record Others(List<BigDecimal> totals, BigDecimal mean, BigDecimal spread) {

    private static final int DECIMALS = 2;

    /** @param totals at least one */
    static Others of(List<BigDecimal> totals) {
        List<BigDecimal> sorted = totals.stream().sorted().toList();
        BigDecimal sum = sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Others(
                sorted,
                sum.divide(BigDecimal.valueOf(sorted.size()), DECIMALS, RoundingMode.HALF_UP),
                sorted.getLast().subtract(sorted.getFirst()));
    }
}
