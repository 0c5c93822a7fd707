package vn.danvan.organisation.groups;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danvan.shared.TextFolding;

/** The units of a day under all the ways in which documents write their names; a way that two units share is nobody's. */
final class UnitNames {

    private static final Map<String, String> SHORT = Map.of(
            "UBND", "Ủy ban nhân dân",
            "TP", "thành phố",
            "TP.", "thành phố",
            "TX", "thị xã",
            "TX.", "thị xã",
            "BCH", "Bộ Chỉ huy",
            "MTTQ", "Mặt trận Tổ quốc",
            "UBMTTQVN", "Ủy ban Mặt trận Tổ quốc Việt Nam",
            "TU", "Tỉnh ủy");
    private static final Pattern OF_PROVINCE = Pattern.compile("^(.{3,}?) tinh(?: (?<province>.+))?$");
    private static final Pattern INITIALS = Pattern.compile("^(\\p{L}+) ([\\p{Lu}&.\\- ]{2,})$");

    private final Map<String, @Nullable GroupMember> byName = new HashMap<>();
    private final Set<String> provinces = new HashSet<>();

    UnitNames(List<GroupMember> units) {
        Set<String> exact = new HashSet<>();
        units.forEach(unit -> {
            Matcher province = OF_PROVINCE.matcher(canon(unit.name()));
            if (province.matches() && province.group("province") != null) {
                provinces.add(province.group("province"));
            }
        });
        for (GroupMember unit : units) {
            Stream.of(canon(unit.name()), canon(unit.shortName())).distinct().forEach(name -> {
                merge(byName, name, unit);
                exact.add(name);
            });
        }
        Map<String, @Nullable GroupMember> loose = new HashMap<>();
        units.forEach(unit ->
                loose(unit).filter(name -> !exact.contains(name)).distinct().forEach(name -> merge(loose, name, unit)));
        byName.putAll(loose);
    }

    private static Stream<String> loose(GroupMember unit) {
        // "Ủy ban nhân dân" alone may be that of any level.
        if (unit.type().equals("PEOPLES_COMMITTEE")) {
            return Stream.of();
        }
        String name = canon(unit.name());
        Matcher province = OF_PROVINCE.matcher(name);
        return Stream.of(name + " tinh", province.matches() ? province.group(1) : name, initials(unit.name()));
    }

    private static void merge(Map<String, @Nullable GroupMember> names, String name, GroupMember unit) {
        if (names.containsKey(name) && !unit.equals(names.get(name))) {
            names.put(name, null);
        } else {
            names.put(name, unit);
        }
    }

    Optional<GroupMember> find(String written) {
        GroupMember exact = byName.get(canon(written));
        if (exact != null) {
            return Optional.of(exact);
        }
        Matcher initials = INITIALS.matcher(written.strip());
        if (initials.matches()) {
            return Optional.ofNullable(byName.get(TextFolding.fold(initials.group(1)) + ":"
                    + TextFolding.fold(initials.group(2)).replaceAll("[^a-z]", "")));
        }
        Matcher province = OF_PROVINCE.matcher(canon(written));
        return province.matches() && isOwn(province.group("province"))
                ? Optional.ofNullable(byName.get(province.group(1)))
                : Optional.empty();
    }

    /** A neighbour's department is not this province's. */
    private boolean isOwn(@Nullable String province) {
        return province == null || provinces.contains(province);
    }

    /** "Sở Thông tin và Truyền thông" as "so:tttt"; the words that only join are left out. */
    private static String initials(String name) {
        String[] words = TextFolding.fold(name).split("[ ,\\-]+");
        StringBuilder letters = new StringBuilder(words[0]).append(':');
        Stream.of(words)
                .skip(1)
                .filter(word -> !word.isEmpty() && !word.equals("va"))
                .forEach(word -> letters.append(word.charAt(0)));
        return letters.toString();
    }

    static String canon(String name) {
        return TextFolding.fold(Stream.of(name.strip().split("\\s+"))
                .map(word -> SHORT.getOrDefault(word, word))
                .collect(Collectors.joining(" ")));
    }
}
