package vn.danvan.tenantconfig;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan with which a new province can be looked at; facts of a published one where it names a number, worded anew.
 *
 * @param title ends with "(mẫu)", so that nobody takes it for a document of the province
 * @param side PARTY, GOVERNMENT, FRONT, ARMED_FORCES or JOINT
 * @param unit code of the unit that issued it
 * @param issuer who issued it, where that is not simply the unit
 * @param type mark of the document's type: KH, CTr
 * @param number as printed, where the document has one; a draft's may lack the figure
 * @param issuedOn absent where only the year is known
 */
public record SamplePlan(
        String title,
        String side,
        String unit,
        @Nullable String issuer,
        String type,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        int year,
        boolean draft,
        List<Section> sections,
        List<Task> tasks,
        List<Target> targets,
        List<ReportingRule> reporting) {

    /** @param depth 0 for the top sections */
    public record Section(int depth, String code, String heading) {}

    public record Task(
            String code, String text, List<Body> lead, List<Body> coordinating, List<Body> requested, Due due) {}

    /** Either the code of a unit or, where the plan speaks of several at once, what it calls them. */
    public record Body(@Nullable String unit, @Nullable String name) {}

    /** @param kind DATE, PERIODIC, EVENT, CONTINUOUS or NONE; {@code date} exactly with DATE */
    public record Due(
            String kind, @Nullable LocalDate date, @Nullable String text) {}

    /**
     * @param operator EQ, GE, GT, LE, LT or RANGE; {@code valueTo} exactly with RANGE, both ends included
     * @param unit PERCENT or COUNT
     * @param per YEAR, QUARTER or MONTH, with COUNT
     */
    public record Target(
            String text,
            String operator,
            BigDecimal value,
            @Nullable BigDecimal valueTo,
            String unit,
            @Nullable String per,
            @Nullable String scope) {}

    /**
     * @param kind MONTH, QUARTER, SIX_MONTH, NINE_MONTH, YEAR or AD_HOC
     * @param due MM-dd; the report is due before that day
     */
    public record ReportingRule(
            String kind,
            @Nullable String due,
            @Nullable String to,
            @Nullable String via,
            String text) {}

    /** First day on which it can have been issued. */
    public LocalDate earliest() {
        return issuedOn == null ? LocalDate.of(year, 1, 1) : issuedOn;
    }

    /** Last day on which it can have been issued. */
    public LocalDate latest() {
        return issuedOn == null ? LocalDate.of(year, 12, 31) : issuedOn;
    }
}
