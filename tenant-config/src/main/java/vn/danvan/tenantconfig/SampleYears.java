package vn.danvan.tenantconfig;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code year.yaml}: what the schema cannot say is checked here, against the accounts of {@code tenant.yaml}. */
final class SampleYears {

    private final YamlFile file;
    private final List<TenantConfiguration.Account> accounts;
    private final UnitTable units;
    private final List<String> errors;

    SampleYears(YamlFile file, List<TenantConfiguration.Account> accounts, UnitTable units, List<String> errors) {
        this.file = file;
        this.accounts = accounts;
        this.units = units;
        this.errors = errors;
    }

    /** @return nothing where the file does not follow its schema; the errors say why */
    @Nullable
    SampleYear read() {
        List<String> wrong = file.errors("year.schema.json");
        if (!wrong.isEmpty()) {
            errors.addAll(wrong);
            return null;
        }
        SampleYear year = file.as(SampleYear.class);
        checkModels(year);
        checkPeople(year);
        if (!units.has(year.council().standing())) {
            wrong(
                    "there is no unit " + year.council().standing() + "; allowed: a code of units.csv",
                    "council",
                    "standing");
        }
        return year;
    }

    private void checkModels(SampleYear year) {
        Set<String> keys = new TreeSet<>();
        for (int index = 0; index < year.models().size(); index++) {
            String key = year.models().get(index).key();
            if (!keys.add(key)) {
                wrong("there are two models " + key + "; allowed: a key of its own", "models", index, "key");
            }
        }
        year.mentioned()
                .filter(key -> !keys.contains(key))
                .distinct()
                .forEach(key -> wrong("there is no model " + key + "; allowed: " + keys, "models"));
    }

    private void checkPeople(SampleYear year) {
        year.desks()
                .distinct()
                .filter(desk -> !holds(desk))
                .forEach(desk -> wrong(
                        desk.account() + " has no post in " + desk.unit() + "; allowed: posts of tenant.yaml",
                        "models"));
        List<SampleYear.Member> members = year.council().members();
        for (int index = 0; index < members.size(); index++) {
            String account = members.get(index).account();
            if (accounts.stream().noneMatch(each -> each.username().equals(account))) {
                wrong(
                        "there is no account " + account + "; allowed: accounts of tenant.yaml",
                        "council",
                        "members",
                        index);
            }
        }
        Set<String> judges =
                members.stream().map(SampleYear.Member::account).collect(Collectors.toCollection(TreeSet::new));
        year.rounds().stream()
                .flatMap(round -> round.sheets().stream())
                .map(SampleYear.Sheet::judge)
                .filter(judge -> !judges.contains(judge))
                .distinct()
                .forEach(judge -> wrong(judge + " is no member; allowed: " + judges, "rounds"));
    }

    private boolean holds(SampleYear.Desk desk) {
        return accounts.stream()
                .filter(account -> account.username().equals(desk.account()))
                .flatMap(account -> account.posts().stream())
                .anyMatch(post -> post.unit().equals(desk.unit()));
    }

    private void wrong(String what, Object... path) {
        errors.add(file.at(path) + what);
    }
}
