package vn.danvan.scoring.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danvan.scoring.scheme.Adjustment;
import vn.danvan.scoring.scheme.Criterion;
import vn.danvan.scoring.scheme.Given;
import vn.danvan.scoring.scheme.GivenProblem;
import vn.danvan.scoring.scheme.GivenProblem.Reason;
import vn.danvan.scoring.scheme.PointRule;
import vn.danvan.scoring.scheme.Scheme;

/** Applies a scheme to a sheet. */
public final class Evaluator {

    private final Scheme scheme;
    private final ScoreSheet sheet;

    private Evaluator(Scheme scheme, ScoreSheet sheet) {
        this.scheme = scheme;
        this.sheet = sheet;
    }

    /** @throws GivenProblem when the sheet states something that the scheme does not ask, or cannot take */
    public static Evaluation evaluate(Scheme scheme, ScoreSheet sheet) {
        Evaluator evaluator = new Evaluator(scheme, sheet);
        evaluator.requireKnown();
        return evaluator.evaluate();
    }

    private Evaluation evaluate() {
        List<ScoreLine> lines = new ArrayList<>();
        BigDecimal base = BigDecimal.ZERO;
        for (Criterion criterion : scheme.criteria()) {
            base = base.add(score(criterion, 0, lines));
        }
        Adjusted bonus = adjusted(scheme.bonus());
        Adjusted penalty = adjusted(scheme.penalty());
        BigDecimal total = base.add(bonus == null ? BigDecimal.ZERO : bonus.after())
                .subtract(penalty == null ? BigDecimal.ZERO : penalty.after())
                .max(BigDecimal.ZERO);
        return new Evaluation(
                List.copyOf(lines),
                base,
                bonus,
                penalty,
                total,
                BandFinding.steps(scheme, lines, total, sheet.facts()));
    }

    /** A misspelt code must not pass for a criterion nobody fulfilled, nor a misspelt fact for innocence. */
    private void requireKnown() {
        Set<String> codes = new HashSet<>();
        scheme.scored().forEach(each -> codes.add(each.code()));
        sheet.given().keySet().stream()
                .filter(code -> !codes.contains(code))
                .sorted()
                .findFirst()
                .ifPresent(code -> {
                    throw new GivenProblem(Reason.UNKNOWN_CRITERION, code);
                });
        Set<String> facts = new HashSet<>();
        scheme.knockOuts().forEach(each -> facts.add(each.code()));
        scheme.bandCaps().forEach(each -> facts.add(each.code()));
        sheet.facts().stream()
                .filter(fact -> !facts.contains(fact))
                .sorted()
                .findFirst()
                .ifPresent(fact -> {
                    throw new GivenProblem(Reason.UNKNOWN_FACT, fact);
                });
    }

    private BigDecimal score(Criterion criterion, int depth, List<ScoreLine> lines) {
        PointRule rule = criterion.rule();
        if (rule != null) {
            ScoreLine line = line(criterion, rule, depth, true);
            lines.add(line);
            return line.points();
        }
        int place = lines.size();
        BigDecimal sum = BigDecimal.ZERO;
        for (Criterion part : criterion.parts()) {
            sum = sum.add(score(part, depth + 1, lines));
        }
        lines.add(
                place,
                new ScoreLine(
                        criterion.code(),
                        criterion.name(),
                        depth,
                        criterion.maxPoints(),
                        null,
                        null,
                        sum,
                        false,
                        false));
        return sum;
    }

    private ScoreLine line(Criterion criterion, PointRule rule, int depth, boolean needed) {
        Given given = given(criterion, rule);
        Points points = given == null ? Points.NONE : Points.of(criterion, rule, given, scheme.decimals());
        return new ScoreLine(
                criterion.code(),
                criterion.name(),
                depth,
                criterion.maxPoints(),
                rule,
                given,
                points.value(),
                points.rounded(),
                needed && given == null);
    }

    private @Nullable Given given(Criterion criterion, PointRule rule) {
        Given stated = sheet.given().get(criterion.code());
        if (stated == null && rule instanceof PointRule.External external && external.fallback() != null) {
            return new Given.Amount(external.fallback());
        }
        return stated;
    }

    private @Nullable Adjusted adjusted(@Nullable Adjustment adjustment) {
        if (adjustment == null) {
            return null;
        }
        List<ScoreLine> lines = new ArrayList<>();
        BigDecimal before = BigDecimal.ZERO;
        for (Criterion item : adjustment.items()) {
            PointRule rule = item.rule();
            if (rule != null) {
                ScoreLine line = line(item, rule, 0, false);
                lines.add(line);
                before = before.add(line.points());
            }
        }
        return new Adjusted(List.copyOf(lines), before, adjustment.cap(), before.min(adjustment.cap()));
    }
}
