package vn.danvan.council.ranking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** How strict each judge is, seen against those who scored the same models. */
final class Tendencies {

    private static final int DECIMALS = 2;

    private int sheets;
    private int compared;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal differences = BigDecimal.ZERO;

    private Tendencies() {}

    static List<Tendency> of(List<ItemScore> scores) {
        Map<UUID, Tendencies> judges = new LinkedHashMap<>();
        for (ItemScore score : scores) {
            List<CountedSheet> counted = score.sheets().stream()
                    .filter(each -> each.status() == SheetStatus.COUNTED)
                    .toList();
            BigDecimal sum = counted.stream().map(Tendencies::points).reduce(BigDecimal.ZERO, BigDecimal::add);
            counted.forEach(each -> judges.computeIfAbsent(each.member(), member -> new Tendencies())
                    .add(points(each), sum, counted.size()));
        }
        List<Tendency> told = new ArrayList<>();
        judges.forEach((member, each) -> told.add(each.told(member)));
        return told;
    }

    private void add(BigDecimal own, BigDecimal sum, int count) {
        sheets++;
        total = total.add(own);
        if (count > 1) {
            compared++;
            BigDecimal others = sum.subtract(own).divide(BigDecimal.valueOf(count - 1L), MathContext.DECIMAL64);
            differences = differences.add(own.subtract(others));
        }
    }

    private Tendency told(UUID member) {
        return new Tendency(
                member,
                sheets,
                total.divide(BigDecimal.valueOf(sheets), DECIMALS, RoundingMode.HALF_UP),
                compared == 0
                        ? BigDecimal.ZERO
                        : differences.divide(BigDecimal.valueOf(compared), DECIMALS, RoundingMode.HALF_UP),
                compared);
    }

    private static BigDecimal points(CountedSheet sheet) {
        return Objects.requireNonNull(sheet.total());
    }
}
