package vn.danvan.shared;

import java.util.Arrays;
import java.util.List;

/** One of the columns by which a list is in order; the first counts most. */
public record Sorting(String column, boolean descending) {

    /**
     * As it stands in an address of a screen or of the API.
     *
     * @param text columns parted by commas, such as {@code title,-issued-on}; with a minus the order is descending
     */
    public static List<Sorting> of(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(column -> !column.isEmpty() && !column.equals("-"))
                .map(column ->
                        column.startsWith("-") ? new Sorting(column.substring(1), true) : new Sorting(column, false))
                .distinct()
                .toList();
    }
}
