package vn.danvan.council.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.danvan.council.round.RoundSummary;

/**
 * What a judge has to do in a round, and how far it is done. Says nothing of others.
 *
 * @param items in the round's order
 */
public record Queue(RoundSummary round, List<QueueItem> items, BigDecimal schemeTotal) {

    private static final int BARS = 10;
    private static final int DECIMALS = 2;

    public int size() {
        return items.size();
    }

    /** Sheets about which there is nothing more to do: handed in, abstained, or not to be scored. */
    public int settled() {
        return size() - (int) items.stream().filter(QueueItem::isWaiting).count();
    }

    public int skipped() {
        return (int) items.stream()
                .filter(each -> each.isWaiting() && each.skipped())
                .count();
    }

    /** Whether something waits for a word about conflicts of interest. */
    public boolean asksForDeclaration() {
        return items.stream().anyMatch(each -> !each.declared());
    }

    /** The mean of the judge's own sheets, to two places; none before the first. */
    public Optional<BigDecimal> mean() {
        List<BigDecimal> totals = totals().toList();
        return totals.isEmpty()
                ? Optional.empty()
                : Optional.of(totals.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(totals.size()), DECIMALS, RoundingMode.HALF_UP));
    }

    /** How many of the judge's own sheets lie in each tenth of the scheme's total, the lowest first. */
    public List<Integer> distribution() {
        int[] bars = new int[BARS];
        totals().forEach(total -> bars[bar(total)]++);
        return IntStream.of(bars).boxed().toList();
    }

    private int bar(BigDecimal total) {
        int bar = total.multiply(BigDecimal.valueOf(BARS))
                .divideToIntegralValue(schemeTotal)
                .intValue();
        return Math.clamp(bar, 0, BARS - 1);
    }

    private Stream<BigDecimal> totals() {
        return items.stream().map(QueueItem::total).filter(Objects::nonNull);
    }
}
