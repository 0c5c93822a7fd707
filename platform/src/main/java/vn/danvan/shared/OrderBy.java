package vn.danvan.shared;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The order that a person asked for in SQL: only what the list knows gets in, so that nobody writes SQL in an address. */
public final class OrderBy {

    /** Vietnamese order of the alphabet: đ after d, tone marks last. */
    public static final String IN_VIETNAMESE = " collate \"vi-x-icu\"";

    private OrderBy() {}

    /**
     * @param columns SQL by the column's name; an unknown name counts as not said
     * @param usual what decides where nobody asked for anything, and where the columns asked for are alike; it must end
     *     with the key, or pages would overlap
     */
    public static String of(Map<String, String> columns, List<Sorting> wanted, String usual) {
        Stream<String> asked = wanted.stream()
                .filter(each -> columns.containsKey(each.column()))
                .map(each -> Objects.requireNonNull(columns.get(each.column()))
                        + (each.descending() ? " desc nulls last" : " asc nulls last"));
        return Stream.concat(asked, Stream.of(usual)).collect(Collectors.joining(", ", " order by ", ""));
    }
}
