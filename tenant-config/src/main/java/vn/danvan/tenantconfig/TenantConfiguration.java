package vn.danvan.tenantconfig;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A province as its folder describes it.
 *
 * @param names by the day from which they hold
 * @param administrator the body that runs công tác dân vận for the provincial committee, by date
 * @param endedOn first day on which the province no longer existed; its tenant goes on under the old name
 * @param issuer the province's own identity provider; none means the embedded sign-in
 * @param groups to which documents speak at once, such as all departments; empty where the file names none
 * @param samples first content for looking around, asked for by {@link #plans()} and {@link #year()}
 * @param publicPage whether everybody may read of the models that were published; not unless the file says so
 * @param recognition by what rules models are recognised; without any where the file says nothing
 * @param accent colour with a contrast of at least 4.5 against white, as {@code #rrggbb}
 */
public record TenantConfiguration(
        String id,
        List<ProvinceName> names,
        List<Body> administrator,
        List<GsoCode> gsoCodes,
        @Nullable LocalDate endedOn,
        @Nullable String successor,
        @Nullable String issuer,
        boolean publicPage,
        String accent,
        List<Letterhead> letterheads,
        List<Account> accounts,
        List<UnitVersion> units,
        List<Succession> successions,
        List<UnitGroup> groups,
        Samples samples,
        RecognitionRules recognition) {

    /** Names of the province; {@code kind} is "tỉnh" or "thành phố". */
    public record ProvinceName(
            LocalDate from, String kind, String name, String place, String committee, String government)
            implements Dated {}

    public record Body(LocalDate from, String name, String symbol) implements Dated {}

    /** The code of the General Statistics Office. */
    public record GsoCode(LocalDate from, String code) implements Dated {}

    /** Printed at the head of documents of one side; {@code superior} is absent for the People's Committee. */
    public record Letterhead(
            String side, LocalDate from, @Nullable String superior, String issuer, String place) implements Dated {}

    public record Account(String username, String fullName, List<PostEntry> posts) {}

    /** Valid from {@code from}, open-ended; {@code unit} is a unit's code. */
    public record PostEntry(String unit, String position, String side, String duty, LocalDate from) {}

    /** First plans; empty where the folder has no plans.yaml. */
    public List<SamplePlan> plans() {
        return samples.plans();
    }

    /** First models; none where the folder has no year.yaml. */
    public @Nullable SampleYear year() {
        return samples.year();
    }

    public ProvinceName nameOn(LocalDate day) {
        return Dated.on(names, day);
    }

    public Body administratorOn(LocalDate day) {
        return Dated.on(administrator, day);
    }

    /**
     * A unit as it was called when a sample plan was issued; the last one of the year where only that is known.
     *
     * @param code of a unit that stood then, as every code in a plan that was read does
     */
    public UnitVersion unitOf(SamplePlan plan, String code) {
        return units.stream()
                .filter(unit -> unit.code().equals(code) && unit.holdsBetween(plan.earliest(), plan.latest()))
                .max(Comparator.comparing(UnitVersion::validFrom))
                .orElseThrow(() -> new IllegalArgumentException("no unit " + code + " when the plan was issued"));
    }
}
