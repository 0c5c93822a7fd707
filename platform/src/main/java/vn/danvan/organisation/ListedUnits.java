package vn.danvan.organisation;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danvan.shared.Sorting;
import vn.danvan.shared.UnitId;

/** The units of a day as rows, in memory: a province has some six hundred, and the tree of a day is one query. */
public final class ListedUnits {

    private final FoundUnits day;
    private final @Nullable LocalDate asked;
    private final Map<UnitId, String> names = new HashMap<>();

    /**
     * @param day everything that there was on that day
     * @param asked the day that somebody asked for; null for today
     */
    public ListedUnits(FoundUnits day, @Nullable LocalDate asked) {
        this.day = day;
        this.asked = asked;
        day.inTreeOrder().forEach(unit -> names.put(unit.id(), unit.name()));
    }

    public int count(UnitFilter filter) {
        return day.narrowed(filter).matches();
    }

    /**
     * In the order of the province's tree where nobody asks for another one, and where that leaves units alike.
     */
    public List<ListedUnit> page(UnitFilter filter, List<Sorting> order, UnitListWords words, int offset, int limit) {
        List<ListedUnit> rows = matching(filter);
        Comparator<ListedUnit> comparator = order.stream()
                .flatMap(each -> UnitListColumn.at(each.column()).stream()
                        .map(column -> comparator(row -> words.of(column, row), each.descending())))
                .reduce(Comparator::thenComparing)
                .orElse((one, other) -> 0);
        return rows.stream().sorted(comparator).skip(offset).limit(limit).toList();
    }

    /** How many units each value leaves; the values in their order. */
    public Map<String, Integer> counts(UnitFilter filter, Function<UnitRow, String> value) {
        return matching(filter).stream()
                .collect(Collectors.groupingBy(
                        row -> value.apply(row.unit()), TreeMap::new, Collectors.summingInt(row -> 1)));
    }

    private List<ListedUnit> matching(UnitFilter filter) {
        FoundUnits found = day.narrowed(filter);
        return found.inTreeOrder().stream()
                .filter(found::matches)
                .map(unit -> new ListedUnit(unit, unit.parent() == null ? null : names.get(unit.parent()), asked))
                .toList();
    }

    /** What says nothing comes last, whichever way; texts as a Vietnamese dictionary has them. */
    private static Comparator<ListedUnit> comparator(Function<ListedUnit, @Nullable Object> words, boolean descending) {
        Collator dictionary = Collator.getInstance(Locale.of("vi"));
        return (one, other) -> {
            Object first = said(words.apply(one));
            Object second = said(words.apply(other));
            if (first == null || second == null) {
                return Boolean.compare(first == null, second == null);
            }
            int way = first instanceof LocalDate from && second instanceof LocalDate than
                    ? from.compareTo(than)
                    : dictionary.compare(spaced(first), spaced(second));
            return descending ? -way : way;
        };
    }

    /** The dictionary looks past spaces; the lists that the database orders do not. */
    private static String spaced(Object words) {
        return words.toString().replace(' ', '_');
    }

    private static @Nullable Object said(@Nullable Object value) {
        return value == null || value.toString().isEmpty() ? null : value;
    }
}
