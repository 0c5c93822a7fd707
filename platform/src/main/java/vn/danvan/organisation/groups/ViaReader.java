package vn.danvan.organisation.groups;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danvan.shared.UnitId;

/** Reads through whom something is to be sent: "(qua Sở …)". What follows must be a unit's name, else it is no way. */
final class ViaReader {

    private static final Pattern THROUGH =
            Pattern.compile("(?<![\\p{L}])(?:thông )?qua\\s+([^.;:()]{3,120})", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_NAME = 14;

    private ViaReader() {}

    static Optional<UnitId> read(String text, UnitNames names) {
        Matcher through = THROUGH.matcher(text);
        while (through.find()) {
            Optional<UnitId> unit = longest(through.group(1), names);
            if (unit.isPresent()) {
                return unit;
            }
        }
        return Optional.empty();
    }

    private static Optional<UnitId> longest(String text, UnitNames names) {
        String[] words = text.strip().split("\\s+");
        for (int count = Math.min(words.length, LONGEST_NAME); count > 0; count--) {
            String name =
                    String.join(" ", java.util.Arrays.copyOf(words, count)).replaceAll("[,\\s]+$", "");
            Optional<GroupMember> unit = names.find(name);
            if (unit.isPresent()) {
                return unit.map(GroupMember::unit);
            }
        }
        return Optional.empty();
    }
}
