package vn.danvan.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a plan says, in the order in which it says it. */
public record PlanContent(
        List<Section> sections, List<Task> tasks, List<Target> targets, List<ReportingRule> reporting) {

    /** @param depth 0 for the top sections; codes are paths such as II.1 and may repeat where the document repeats them */
    public record Section(int depth, String code, @Nullable String heading) {}

    /** @param dueKind DATE, PERIODIC, EVENT, CONTINUOUS or NONE; {@code dueOn} only with DATE */
    public record Task(
            String code,
            String text,
            List<String> lead,
            List<String> coordinating,
            List<String> requested,
            String dueKind,
            @Nullable LocalDate dueOn,
            @Nullable String dueText) {}

    /** @param unit PERCENT or COUNT; {@code valueTo} only with operator RANGE, both ends included */
    public record Target(
            String text,
            String operator,
            BigDecimal value,
            @Nullable BigDecimal valueTo,
            String unit,
            @Nullable String per,
            @Nullable String scope) {}

    /** @param due month and day as MM-dd, printed after "trước": the day itself is not included */
    public record ReportingRule(
            String kind,
            @Nullable String due,
            @Nullable String to,
            @Nullable String via,
            String text) {}
}
