package vn.danvan.uikit.list;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.danvan.shared.Formats;

/**
 * Something by which a list is narrowed.
 *
 * @param name in the address
 * @param label of a value, as people read it; empty for what is no value of this filter, which then counts as not said
 * @param counts how many records each value would leave, in the order in which the values are offered
 * @param kind how a value is told
 */
public record ListFilter(
        String name,
        String caption,
        Function<String, Optional<String>> label,
        Function<ListAddress, Map<String, Integer>> counts,
        Kind kind) {

    /** How a person tells a value. */
    enum Kind {
        /** One of those that there are, each with how many records it leaves. */
        COUNTED,
        /** One of those that there are. */
        CHOSEN,
        /** A day. */
        DAY
    }

    public ListFilter(
            String name,
            String caption,
            Function<String, Optional<String>> label,
            Function<ListAddress, Map<String, Integer>> counts) {
        this(name, caption, label, counts, Kind.COUNTED);
    }

    /** By one of the constants of an enum; their names stand in the address. */
    public static <E extends Enum<E>> ListFilter of(
            String name,
            String caption,
            Class<E> type,
            Function<E, String> label,
            Function<ListAddress, Map<String, Integer>> counts) {
        return new ListFilter(name, caption, value -> constant(type, value).map(label), counts);
    }

    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(value))
                .findFirst();
    }

    /** By a year. */
    public static ListFilter ofYears(String name, String caption, Function<ListAddress, Map<String, Integer>> counts) {
        return new ListFilter(
                name, caption, value -> Optional.of(value).filter(year -> year.matches("[12]\\d{3}")), counts);
    }

    /** By a day; it stands in the address as {@code 2026-06-15}. */
    public static ListFilter ofDay(String name, String caption) {
        return new ListFilter(
                name, caption, value -> Formats.day(value).map(Formats::day), wanted -> Map.of(), Kind.DAY);
    }

    /**
     * By one of some values, where counting what each of them leaves would take too long.
     *
     * @param label empty for what is no value
     */
    public static ListFilter uncounted(
            String name, String caption, List<String> values, Function<String, Optional<String>> label) {
        Map<String, Integer> offered = new LinkedHashMap<>();
        values.forEach(value -> offered.put(value, 0));
        return new ListFilter(name, caption, label, wanted -> offered, Kind.CHOSEN);
    }

    /** What can be chosen, each with how many records it leaves; the other filters stay as they are. */
    Map<String, Integer> choices(ListAddress wanted) {
        return counts.apply(wanted.with(name, ""));
    }

    String say(String value) {
        return label.apply(value).orElse(value);
    }
}
