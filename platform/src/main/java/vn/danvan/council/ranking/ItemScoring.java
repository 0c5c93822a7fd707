package vn.danvan.council.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.danvan.council.round.MissingScorePolicy;
import vn.danvan.council.round.RoundModel;
import vn.danvan.council.round.RoundRules;
import vn.danvan.council.sheet.SheetLine;
import vn.danvan.council.sheet.SheetPoints;
import vn.danvan.scoring.evaluation.Evaluation;
import vn.danvan.scoring.evaluation.MeanResult;
import vn.danvan.scoring.scheme.Scheme;

/** The sheets of one model: which count, what they come to, how far they lie apart. */
final class ItemScoring {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;
    private static final Comparator<SheetLine> BY_TOTAL =
            Comparator.comparing(each -> Objects.requireNonNull(each.total()));

    private final RoundRules rules;
    private final Scales scales;
    private final MeanResult means;
    private final BigDecimal threshold;

    ItemScoring(Scheme scheme, RoundRules rules, Scales scales) {
        this.rules = rules;
        this.scales = scales;
        this.means = new MeanResult(scheme);
        this.threshold = scheme.total()
                .multiply(BigDecimal.valueOf(rules.spreadPercent()))
                .divide(HUNDRED);
    }

    ItemScore score(RoundModel model, List<SheetLine> sheets, Set<UUID> conflicted) {
        List<SheetLine> counted = sheets.stream()
                .filter(each -> each.total() != null && !conflicted.contains(each.member()))
                .toList();
        int missing = (int) sheets.stream()
                .filter(each -> each.state().isOpen() && !conflicted.contains(each.member()))
                .count();
        SheetLine lowest = counted.isEmpty() ? null : Collections.min(counted, BY_TOTAL);
        BigDecimal spread = lowest == null
                ? BigDecimal.ZERO
                : total(Collections.max(counted, BY_TOTAL)).subtract(total(lowest));
        List<CountedSheet> told =
                sheets.stream().map(each -> told(each, lowest, conflicted)).toList();
        return new ItemScore(
                model,
                lowest == null ? null : mean(counted, lowest, missing),
                told,
                counted.size(),
                missing,
                spread,
                spread.compareTo(threshold) > 0,
                standardised(told));
    }

    private Evaluation mean(List<SheetLine> counted, SheetLine lowest, int missing) {
        List<SheetLine> all = new ArrayList<>(counted);
        if (rules.missing() == MissingScorePolicy.LOWEST) {
            all.addAll(Collections.nCopies(missing, lowest));
        }
        BigDecimal[] lines = null;
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal bonus = BigDecimal.ZERO;
        BigDecimal penalty = BigDecimal.ZERO;
        for (SheetLine each : all) {
            SheetPoints points = Objects.requireNonNull(each.points());
            lines = added(lines, points.lines());
            total = total.add(total(each));
            bonus = bonus.add(points.bonus());
            penalty = penalty.add(points.penalty());
        }
        return means.of(new MeanResult.Sums(all.size(), total, List.of(Objects.requireNonNull(lines)), bonus, penalty));
    }

    private static BigDecimal[] added(BigDecimal @Nullable [] sums, List<BigDecimal> points) {
        BigDecimal[] all = points.toArray(BigDecimal[]::new);
        if (sums != null) {
            for (int index = 0; index < all.length; index++) {
                all[index] = all[index].add(sums[index]);
            }
        }
        return all;
    }

    private CountedSheet told(SheetLine sheet, @Nullable SheetLine lowest, Set<UUID> conflicted) {
        if (conflicted.contains(sheet.member())) {
            return new CountedSheet(sheet.member(), SheetStatus.CONFLICT, null, null);
        }
        return switch (sheet.state()) {
            case FINAL ->
                new CountedSheet(
                        sheet.member(),
                        SheetStatus.COUNTED,
                        sheet.total(),
                        scales.standardised(sheet.member(), total(sheet)));
            case ABSTAINED -> new CountedSheet(sheet.member(), SheetStatus.ABSTAINED, null, null);
            case ASSIGNED, DRAFT ->
                rules.missing() == MissingScorePolicy.LOWEST && lowest != null
                        ? new CountedSheet(sheet.member(), SheetStatus.LOWEST_AGAIN, lowest.total(), null)
                        : new CountedSheet(sheet.member(), SheetStatus.MISSING, null, null);
        };
    }

    private static @Nullable BigDecimal standardised(List<CountedSheet> told) {
        List<BigDecimal> counted = told.stream()
                .map(CountedSheet::standardised)
                .filter(Objects::nonNull)
                .toList();
        if (counted.isEmpty()) {
            return null;
        }
        return counted.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(counted.size()), DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal total(SheetLine sheet) {
        return Objects.requireNonNull(sheet.total());
    }
}
