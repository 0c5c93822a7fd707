package vn.danvan.organisation.groups;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a group is: a rule, a fixed list, or both.
 *
 * @param from first day on which it is there
 * @param to first day on which it is not; none means until now
 * @param types every unit of these types that stands on the day in question belongs to it
 * @param words the kinds as documents list them, such as "sở" in "các sở, ban, ngành"
 * @param units codes of units that belong to it whatever their type
 */
public record GroupFacts(
        String name,
        LocalDate from,
        @Nullable LocalDate to,
        List<String> types,
        List<String> words,
        List<String> units) {

    /** @throws GroupProblem when it has no name, ends before it begins, or can have no members */
    public GroupFacts {
        name = name.strip();
        types = tidy(types);
        words = tidy(words);
        units = tidy(units);
        if (name.isEmpty()) {
            throw new GroupProblem(GroupProblem.Reason.NAME_MISSING);
        }
        if (to != null && !to.isAfter(from)) {
            throw new GroupProblem(GroupProblem.Reason.DATES_ORDER);
        }
        if (types.isEmpty() && units.isEmpty()) {
            throw new GroupProblem(GroupProblem.Reason.NOBODY);
        }
    }

    private static List<String> tidy(List<String> texts) {
        return texts.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }
}
