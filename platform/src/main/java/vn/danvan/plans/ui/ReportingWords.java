package vn.danvan.plans.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.Set;
import vn.danvan.plans.PlanContent;

/** What is to be reported. One sentence of a plan may ask for several reports, so that each has to say which it is. */
final class ReportingWords {

    private static final Set<String> KINDS = Set.of("MONTH", "QUARTER", "SIX_MONTH", "NINE_MONTH", "YEAR", "AD_HOC");

    private ReportingWords() {}

    /** @param asking in whose language the kind is said; one that is not known is left to the plan's own words */
    static String of(Component asking, PlanContent.ReportingRule rule) {
        if (!KINDS.contains(rule.kind())) {
            return rule.text();
        }
        String key =
                "plans.reporting-kind." + rule.kind().toLowerCase(Locale.ROOT).replace('_', '-');
        return asking.getTranslation(key) + ": " + rule.text();
    }
}
