package vn.danvan.organisation.groups;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads whom a phrase addresses. A part that is a unit's name is that unit; the other parts are kinds of units, and the
 * fewest groups that list these kinds are meant.
 */
final class PhraseReader {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;/]\\s*|\\s+(?:và|cùng với)\\s+");
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:(?:giao|yeu cau|de nghi|doi voi|toan the|toan bo|tat ca|tat ca cac|cac|nhung|moi|tung|lanh dao|thu truong"
                    + "|uy ban nhan dan)\\s+)");
    private static final Pattern AFTER = Pattern.compile(
            "\\s+(?:cap tinh|cua tinh|trong tinh|toan tinh|thuoc tinh|tinh|(?:tren|trong) dia ban(?: toan)?(?: tinh)?"
                    + "|(?:thuoc,? )?(?:truc )?thuoc(?: uy ban nhan dan)? tinh|co lien quan|lien quan)$");

    private final List<UnitGroup> groups;
    private final UnitNames names;
    private final Map<String, Set<UnitGroup>> byWord = new HashMap<>();

    /** @param groups those that are there on the day of {@code units} */
    PhraseReader(List<UnitGroup> groups, List<GroupMember> units) {
        this.groups = groups;
        this.names = new UnitNames(units);
        groups.forEach(group -> group.facts().words().forEach(word -> byWord.computeIfAbsent(
                        UnitNames.canon(word), each -> new LinkedHashSet<>())
                .add(group)));
    }

    Reading read(String phrase) {
        Optional<Addressee> whole = unit(phrase).or(() -> named(phrase));
        if (whole.isPresent()) {
            return new Reading(List.of(whole.get()), List.of());
        }
        List<Addressee> found = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        Set<String> kinds = new LinkedHashSet<>();
        List<int[]> parts = parts(phrase);
        int part = 0;
        while (part < parts.size()) {
            int next = part + 1;
            Optional<Addressee> unit = Optional.empty();
            for (int end = parts.size(); end > part && unit.isEmpty(); end--) {
                unit = unit(phrase.substring(parts.get(part)[0], parts.get(end - 1)[1]));
                next = unit.isPresent() ? end : next;
            }
            String text = phrase.substring(parts.get(part)[0], parts.get(part)[1]);
            Optional<String> kind = unit.isPresent() ? Optional.empty() : kind(text);
            unit.ifPresent(found::add);
            kind.ifPresent(kinds::add);
            if (unit.isEmpty() && kind.isEmpty()) {
                unread.add(text);
            }
            part = next;
        }
        found.addAll(cover(kinds));
        return new Reading(found.stream().distinct().toList(), List.copyOf(unread));
    }

    private static List<int[]> parts(String phrase) {
        List<int[]> parts = new ArrayList<>();
        Matcher separator = SEPARATOR.matcher(phrase);
        int from = 0;
        while (separator.find()) {
            parts.add(new int[] {from, separator.start()});
            from = separator.end();
        }
        parts.add(new int[] {from, phrase.length()});
        parts.removeIf(part -> phrase.substring(part[0], part[1]).isBlank());
        return parts;
    }

    private Optional<Addressee> unit(String text) {
        return names.find(text.strip()).map(unit -> new Addressee.OfUnit(unit.unit(), unit.name()));
    }

    /** By the group's own name. */
    private Optional<Addressee> named(String text) {
        String wanted = UnitNames.canon(text);
        return groups.stream()
                .filter(group -> UnitNames.canon(group.facts().name()).equals(wanted))
                .<Addressee>map(PhraseReader::addressee)
                .findFirst();
    }

    /** The kind of unit, without what only leads to it or says that it is the province's. */
    private Optional<String> kind(String text) {
        String left = UnitNames.canon(text);
        while (!byWord.containsKey(left)) {
            String shorter = BEFORE.matcher(left).replaceFirst("");
            shorter = shorter.equals(left) ? AFTER.matcher(left).replaceFirst("") : shorter;
            if (shorter.equals(left)) {
                return Optional.empty();
            }
            left = shorter;
        }
        return Optional.of(left);
    }

    private List<Addressee> cover(Set<String> kinds) {
        List<Addressee> chosen = new ArrayList<>();
        Set<String> left = new LinkedHashSet<>(kinds);
        while (!left.isEmpty()) {
            UnitGroup best = left.stream()
                    .flatMap(kind -> byWord.getOrDefault(kind, Set.of()).stream())
                    .max(Comparator.<UnitGroup>comparingInt(group -> common(group, left))
                            .thenComparingInt(group -> -group.facts().words().size())
                            .thenComparing(UnitGroup::code))
                    .orElseThrow();
            chosen.add(addressee(best));
            left.removeAll(words(best));
        }
        return chosen;
    }

    private static int common(UnitGroup group, Set<String> kinds) {
        Set<String> words = words(group);
        return (int) kinds.stream().filter(words::contains).count();
    }

    private static Set<String> words(UnitGroup group) {
        return group.facts().words().stream().map(UnitNames::canon).collect(Collectors.toSet());
    }

    private static Addressee addressee(UnitGroup group) {
        return new Addressee.OfGroup(group.id(), group.facts().name());
    }
}
