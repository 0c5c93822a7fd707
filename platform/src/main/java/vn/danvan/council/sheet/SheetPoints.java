package vn.danvan.council.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.danvan.scoring.evaluation.Evaluation;
import vn.danvan.scoring.evaluation.ScoreLine;

/**
 * Points of a sheet as they were when it was handed in; the scheme is locked, so they would be the same today.
 *
 * @param lines in the order of the evaluation's lines
 */
public record SheetPoints(List<BigDecimal> lines, BigDecimal bonus, BigDecimal penalty) {

    private static final char BETWEEN = ';';

    static SheetPoints of(Evaluation evaluation) {
        return new SheetPoints(
                evaluation.lines().stream().map(ScoreLine::points).toList(),
                evaluation.bonusPoints(),
                evaluation.penaltyPoints());
    }

    /** Numbers with semicolons between: lines, bonus, penalty. */
    String stored() {
        StringBuilder text = new StringBuilder();
        lines.forEach(each -> text.append(each.toPlainString()).append(BETWEEN));
        return text.append(bonus.toPlainString())
                .append(BETWEEN)
                .append(penalty.toPlainString())
                .toString();
    }

    static SheetPoints read(String stored) {
        List<BigDecimal> numbers = new ArrayList<>();
        char[] text = stored.toCharArray();
        int from = 0;
        for (int end = stored.indexOf(BETWEEN); end >= 0; end = stored.indexOf(BETWEEN, from)) {
            numbers.add(new BigDecimal(text, from, end - from));
            from = end + 1;
        }
        BigDecimal penalty = new BigDecimal(text, from, text.length - from);
        BigDecimal bonus = numbers.removeLast();
        return new SheetPoints(List.copyOf(numbers), bonus, penalty);
    }
}
