package vn.danvan.scoring.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danvan.scoring.reading.SchemeError.Reason;
import vn.danvan.scoring.scheme.Adjustment;
import vn.danvan.scoring.scheme.Band;
import vn.danvan.scoring.scheme.Criterion;
import vn.danvan.scoring.scheme.PointRule;
import vn.danvan.scoring.scheme.Scheme;
import vn.danvan.scoring.scheme.TieBreak;

/** What a JSON Schema cannot say: sums, codes that meet twice or not at all. */
final class SchemeCheck {

    private final Scheme scheme;
    private final List<SchemeError> errors = new ArrayList<>();
    private final Map<String, String> codes = new HashMap<>();

    private SchemeCheck(Scheme scheme) {
        this.scheme = scheme;
    }

    static List<SchemeError> errors(Scheme scheme) {
        SchemeCheck check = new SchemeCheck(scheme);
        check.criteria();
        check.adjustment(scheme.bonus(), "bonus");
        check.adjustment(scheme.penalty(), "penalty");
        check.errors.addAll(BandCheck.errors(scheme));
        check.floors();
        check.facts();
        check.tieBreaks();
        return List.copyOf(check.errors);
    }

    private void wrong(String path, Reason reason, Object... arguments) {
        errors.add(SchemeError.of(path, reason, arguments));
    }

    private void criteria() {
        for (int index = 0; index < scheme.criteria().size(); index++) {
            criterion(scheme.criteria().get(index), "criteria[" + index + "]");
        }
        BigDecimal sum = sum(scheme.criteria());
        if (sum.compareTo(scheme.total()) != 0) {
            wrong("total", Reason.TOTAL, scheme.total(), sum);
        }
    }

    private void criterion(Criterion criterion, String path) {
        code(codes, criterion.code(), path + ".code");
        places(criterion.maxPoints(), path + ".maxPoints");
        PointRule rule = criterion.rule();
        if ((rule == null) == criterion.parts().isEmpty()) {
            wrong(path, Reason.RULE_OR_PARTS, criterion.code());
        }
        if (rule != null) {
            rule(criterion, rule, path + ".rule");
        }
        for (int index = 0; index < criterion.parts().size(); index++) {
            criterion(criterion.parts().get(index), path + ".parts[" + index + "]");
        }
        BigDecimal sum = sum(criterion.parts());
        if (!criterion.parts().isEmpty() && sum.compareTo(criterion.maxPoints()) != 0) {
            wrong(path + ".maxPoints", Reason.GROUP_TOTAL, criterion.maxPoints(), criterion.code(), sum);
        }
    }

    /** Points finer than the scheme keeps could never be earned in full. */
    private void places(BigDecimal points, String path) {
        if (points.stripTrailingZeros().scale() > scheme.decimals()) {
            wrong(path, Reason.TOO_PRECISE, points, scheme.decimals());
        }
    }

    private void adjustment(@Nullable Adjustment adjustment, String path) {
        if (adjustment == null) {
            return;
        }
        places(adjustment.cap(), path + ".cap");
        for (int index = 0; index < adjustment.items().size(); index++) {
            Criterion item = adjustment.items().get(index);
            String where = path + ".items[" + index + "]";
            if (item.rule() == null || !item.parts().isEmpty()) {
                wrong(where, Reason.ITEM_WITHOUT_RULE, item.code());
            } else {
                criterion(item, where);
            }
        }
    }

    private void rule(Criterion criterion, PointRule rule, String path) {
        switch (rule) {
            case PointRule.Steps(List<PointRule.Step> steps) -> steps(criterion, steps, path + ".steps");
            case PointRule.External external -> {
                BigDecimal fallback = external.fallback();
                if (fallback != null && fallback.compareTo(external.scale()) > 0) {
                    wrong(path + ".fallback", Reason.FALLBACK, fallback, external.scale());
                }
            }
            case PointRule.Degree(), PointRule.Rate(), PointRule.Marked() -> {}
            case PointRule.AllOrNothing all -> {}
            case PointRule.PerCase each -> {}
            case PointRule.PerFault each -> {}
        }
    }

    private void steps(Criterion criterion, List<PointRule.Step> steps, String path) {
        for (int index = 0; index < steps.size(); index++) {
            PointRule.Step step = steps.get(index);
            String where = path + "[" + index + "]";
            places(step.points(), where + ".points");
            if (step.from() != null && step.below() != null && step.from().compareTo(step.below()) >= 0) {
                wrong(where, Reason.STEP_ORDER, step.from(), step.below());
            }
            if (step.points().compareTo(criterion.maxPoints()) > 0) {
                wrong(where + ".points", Reason.STEP_POINTS, step.points(), criterion.maxPoints());
            }
            for (int before = 0; before < index; before++) {
                if (overlap(steps.get(before), step)) {
                    wrong(where, Reason.STEPS_OVERLAP, path + "[" + before + "]");
                }
            }
        }
    }

    private static boolean overlap(PointRule.Step one, PointRule.Step other) {
        return beginsBelowEnd(one, other) && beginsBelowEnd(other, one);
    }

    private static boolean beginsBelowEnd(PointRule.Step one, PointRule.Step other) {
        return one.from() == null || other.below() == null || one.from().compareTo(other.below()) < 0;
    }

    private void floors() {
        for (int index = 0; index < scheme.bands().size(); index++) {
            List<Band.Floor> floors = scheme.bands().get(index).floors();
            for (int place = 0; place < floors.size(); place++) {
                Band.Floor floor = floors.get(place);
                String path = "bands[" + index + "].floors[" + place + "]";
                BigDecimal most = most(scheme.criteria(), floor.code());
                if (most == null) {
                    wrong(path + ".code", Reason.CRITERION_UNKNOWN, floor.code());
                } else if (floor.from().compareTo(most) > 0) {
                    wrong(path + ".from", Reason.STEP_POINTS, floor.from(), most);
                }
            }
        }
    }

    private static @Nullable BigDecimal most(List<Criterion> criteria, String code) {
        for (Criterion each : criteria) {
            BigDecimal found = each.code().equals(code) ? each.maxPoints() : most(each.parts(), code);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private void facts() {
        Map<String, String> facts = new HashMap<>();
        for (int index = 0; index < scheme.knockOuts().size(); index++) {
            String path = "knockOuts[" + index + "]";
            code(facts, scheme.knockOuts().get(index).code(), path + ".code");
            band(scheme.knockOuts().get(index).band(), path + ".band");
        }
        for (int index = 0; index < scheme.bandCaps().size(); index++) {
            String path = "bandCaps[" + index + "]";
            code(facts, scheme.bandCaps().get(index).code(), path + ".code");
            band(scheme.bandCaps().get(index).atBest(), path + ".atBest");
        }
    }

    private void band(@Nullable String code, String path) {
        if (code != null && scheme.band(code).isEmpty()) {
            String allowed = String.join(
                    ", ", scheme.bands().stream().map(band -> band.code()).toList());
            wrong(path, Reason.BAND_UNKNOWN, code, allowed);
        }
    }

    private void tieBreaks() {
        for (int index = 0; index < scheme.tieBreaks().size(); index++) {
            if (scheme.tieBreaks().get(index) instanceof TieBreak.HigherCriterion(String code)
                    && !codes.getOrDefault(code, "").startsWith("criteria")) {
                wrong("tieBreaks[" + index + "].code", Reason.CRITERION_UNKNOWN, code);
            }
        }
    }

    private void code(Map<String, String> known, String code, String path) {
        String first = known.putIfAbsent(code, path);
        if (first != null) {
            wrong(path, Reason.CODE_TWICE, code, first);
        }
    }

    private static BigDecimal sum(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::maxPoints).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
