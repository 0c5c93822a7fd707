package vn.danvan.tenantconfig;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * {@code plans.yaml} and {@code year.yaml}: first content for looking around. They are longer than all the rest of a province
 * and needed once in its life, so those that ship, which our own build has checked, are read only when they are asked for.
 */
final class Samples {

    private record Content(List<SamplePlan> plans, @Nullable SampleYear year) {}

    private final String folder;
    private final Function<String, Optional<String>> files;
    private final @Nullable List<TenantConfiguration.Account> accounts;
    private final UnitTable units;
    private @Nullable Content content;

    /** @param accounts those whom a sample year names; none where the province's head cannot be read, and then it is not read either */
    Samples(
            String folder,
            Function<String, Optional<String>> files,
            @Nullable List<TenantConfiguration.Account> accounts,
            UnitTable units) {
        this.folder = folder;
        this.files = files;
        this.accounts = accounts;
        this.units = units;
    }

    List<SamplePlan> plans() {
        return content().plans();
    }

    @Nullable
    SampleYear year() {
        return content().year();
    }

    /** Reads them at once, so that a folder somebody else wrote is told all its errors at the start. */
    void check(List<String> errors) {
        content = read(errors);
    }

    private synchronized Content content() {
        if (content == null) {
            List<String> errors = new ArrayList<>();
            Content read = read(errors);
            if (!errors.isEmpty()) {
                throw new ConfigurationProblem(errors);
            }
            content = read;
        }
        return content;
    }

    private Content read(List<String> errors) {
        List<SamplePlan> plans = yaml("plans.yaml")
                .map(file -> new SamplePlans(file, units, errors).read())
                .orElse(List.of());
        return new Content(plans, year(errors));
    }

    private @Nullable SampleYear year(List<String> errors) {
        return accounts == null
                ? null
                : yaml("year.yaml")
                        .map(file -> new SampleYears(file, accounts, units, errors).read())
                        .orElse(null);
    }

    private Optional<YamlFile> yaml(String name) {
        return files.apply(name).map(text -> new YamlFile(folder + "/" + name, text));
    }
}
