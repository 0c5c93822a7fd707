package vn.danvan.council.ranking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes judges' scales the same: each total becomes the mean of all totals plus its distance from the judge's own mean,
 * stretched by the standard deviation of all over the judge's own (z-scores). A judge of one sheet, or of sheets that are
 * all alike, has no scale: only the distance between the means is taken away.
 */
final class Scales {

    private static final MathContext EXACT = MathContext.DECIMAL64;
    private static final int DECIMALS = 2;

    private record Scale(BigDecimal mean, BigDecimal deviation) {

        static Scale of(Collection<BigDecimal> totals) {
            BigDecimal count = BigDecimal.valueOf(totals.size());
            BigDecimal mean =
                    totals.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(count, EXACT);
            BigDecimal squares = totals.stream()
                    .map(each -> each.subtract(mean).pow(2, EXACT))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return new Scale(mean, squares.divide(count, EXACT).sqrt(EXACT));
        }
    }

    private final Map<UUID, Scale> judges = new HashMap<>();
    private final @Nullable Scale all;

    /** @param totals that count, by judge */
    Scales(Map<UUID, List<BigDecimal>> totals) {
        totals.forEach((judge, each) -> judges.put(judge, Scale.of(each)));
        List<BigDecimal> together =
                totals.values().stream().flatMap(List::stream).toList();
        all = together.isEmpty() ? null : Scale.of(together);
    }

    /** @param judge somebody whose totals were given */
    BigDecimal standardised(UUID judge, BigDecimal total) {
        Scale own = judges.get(judge);
        if (own == null || all == null) {
            throw new IllegalArgumentException("no totals of " + judge);
        }
        BigDecimal distance = total.subtract(own.mean());
        BigDecimal stretched = own.deviation().signum() == 0
                ? distance
                : distance.multiply(all.deviation()).divide(own.deviation(), EXACT);
        return all.mean().add(stretched).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
