package vn.danvan.models.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.danvan.models.registration.Registration;

/**
 * What becomes of a registration that two changed at once. Where only one changed a field, that change goes in; where
 * both wrote something different, a person has to choose, and until then mine stands.
 *
 * @param merged with every change of theirs that does not touch mine
 * @param conflicts in the order of the form
 */
public record RegistrationMerge(Registration merged, List<Conflict> conflicts) {

    /** @param field as {@link RegistrationFields} names it */
    public record Conflict(String field, String mine, String theirs) {}

    /** @param base what both began with */
    public static RegistrationMerge of(Registration base, Registration mine, Registration theirs) {
        Map<String, String> before = RegistrationFields.of(base);
        Map<String, String> here = RegistrationFields.of(mine);
        Map<String, String> there = RegistrationFields.of(theirs);
        Set<String> names = new LinkedHashSet<>(here.keySet());
        names.addAll(there.keySet());
        Map<String, String> merged = new LinkedHashMap<>();
        List<Conflict> conflicts = new ArrayList<>();
        for (String name : names) {
            String was = before.getOrDefault(name, "");
            String left = here.getOrDefault(name, "");
            String right = there.getOrDefault(name, "");
            boolean both = !left.equals(right) && !left.equals(was) && !right.equals(was);
            if (both) {
                conflicts.add(new Conflict(name, left, right));
            }
            merged.put(name, left.equals(was) ? right : left);
        }
        return new RegistrationMerge(RegistrationFields.registration(merged), List.copyOf(conflicts));
    }

    /** The registration with another text in one field. */
    public static Registration with(Registration registration, String field, String text) {
        Map<String, String> fields = RegistrationFields.of(registration);
        fields.put(field, text);
        return RegistrationFields.registration(fields);
    }

    /** What the two have in that field, be it the same or not. */
    public static Conflict between(String field, Registration mine, Registration theirs) {
        return new Conflict(
                field,
                RegistrationFields.of(mine).getOrDefault(field, ""),
                RegistrationFields.of(theirs).getOrDefault(field, ""));
    }
}
