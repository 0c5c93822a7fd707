package vn.danvan.tenantconfig;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What stands in {@code tenant.yaml}; the tables come from the files beside it. */
record TenantHead(
        String id,
        List<TenantConfiguration.ProvinceName> names,
        List<TenantConfiguration.Body> administrator,
        List<TenantConfiguration.GsoCode> gsoCodes,
        @Nullable LocalDate endedOn,
        @Nullable String successor,
        @Nullable String issuer,
        @Nullable Boolean publicPage,
        String accent,
        List<TenantConfiguration.Letterhead> letterheads,
        List<TenantConfiguration.Account> accounts,
        @Nullable List<UnitGroup> groups,
        @Nullable RecognitionRules recognition) {

    /** @return nothing where the file does not follow its schema; the errors say why */
    static @Nullable TenantHead read(String folder, YamlFile file, UnitTable units, List<String> errors) {
        List<String> wrong = file.errors("tenant.schema.json");
        if (!wrong.isEmpty()) {
            errors.addAll(wrong);
            return null;
        }
        TenantHead head = file.as(TenantHead.class);
        if (!head.id.equals(folder)) {
            errors.add(file.at("id") + head.id + " is not the folder's name; allowed: " + folder);
        }
        for (int account = 0; account < head.accounts.size(); account++) {
            checkPosts(head.accounts.get(account).posts(), account, file, units, errors);
        }
        checkGroups(head.groups == null ? List.of() : head.groups, file, units, errors);
        checkRecognition(head.recognition == null ? RecognitionRules.NONE : head.recognition, file, errors);
        return head;
    }

    private static void checkPosts(
            List<TenantConfiguration.PostEntry> posts,
            int account,
            YamlFile file,
            UnitTable units,
            List<String> errors) {
        for (int post = 0; post < posts.size(); post++) {
            String code = posts.get(post).unit();
            LocalDate from = posts.get(post).from();
            if (!units.has(code)) {
                errors.add(file.at("accounts", account, "posts", post, "unit") + "there is no unit " + code
                        + "; allowed: a code of units.csv");
            } else if (!units.holds(code, from, from)) {
                errors.add(file.at("accounts", account, "posts", post, "unit") + "the unit " + code
                        + " does not stand on " + from + "; allowed: a unit that stands when the post begins");
            }
        }
    }

    private static void checkGroups(List<UnitGroup> groups, YamlFile file, UnitTable units, List<String> errors) {
        Set<String> codes = new HashSet<>();
        for (int index = 0; index < groups.size(); index++) {
            UnitGroup group = groups.get(index);
            if (!codes.add(group.code())) {
                errors.add(file.at("groups", index, "code") + "there are two groups " + group.code()
                        + "; allowed: a code of its own");
            }
            LocalDate to = group.to();
            if (to != null && !to.isAfter(group.from())) {
                errors.add(file.at("groups", index, "to") + to + " is not after from; allowed: a later day");
            }
            checkMembers(group, index, file, units, errors);
        }
    }

    private static void checkMembers(UnitGroup group, int index, YamlFile file, UnitTable units, List<String> errors) {
        for (int type = 0; type < group.types().size(); type++) {
            if (!UnitTable.types().contains(group.types().get(type))) {
                errors.add(file.at("groups", index, "types", type)
                        + group.types().get(type) + " is none of the allowed " + new TreeSet<>(UnitTable.types()));
            }
        }
        for (int unit = 0; unit < group.units().size(); unit++) {
            if (!units.has(group.units().get(unit))) {
                errors.add(file.at("groups", index, "units", unit) + "there is no unit "
                        + group.units().get(unit) + "; allowed: a code of units.csv");
            }
        }
    }

    private static void checkRecognition(RecognitionRules rules, YamlFile file, List<String> errors) {
        Set<String> levels = new HashSet<>();
        for (int index = 0; index < rules.levels().size(); index++) {
            RecognitionRules.Level rule = rules.levels().get(index);
            if (!levels.add(rule.level())) {
                errors.add(file.at("recognition", "levels", index, "level") + "there are two rules for " + rule.level()
                        + "; allowed: one for each level");
            }
            BigDecimal recognise = rule.recogniseFrom();
            BigDecimal propose = rule.proposeFrom();
            if (recognise != null && propose != null && propose.compareTo(recognise) < 0) {
                errors.add(file.at("recognition", "levels", index, "proposeFrom") + propose
                        + " is less than recogniseFrom; allowed: " + recognise + " or more");
            }
        }
    }

    TenantConfiguration with(List<UnitVersion> units, List<Succession> successions, Samples samples) {
        return new TenantConfiguration(
                id,
                names,
                administrator,
                gsoCodes,
                endedOn,
                successor,
                issuer,
                Boolean.TRUE.equals(publicPage),
                accent,
                letterheads,
                accounts,
                units,
                successions,
                groups == null ? List.of() : List.copyOf(groups),
                samples,
                recognition == null ? RecognitionRules.NONE : recognition);
    }
}
