package vn.danvan.twin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import vn.danvan.identity.Duty;
import vn.danvan.identity.Right;

/**
 * A row of {@code twin/endpoints.csv}.
 *
 * @param expected case → what is answered, without those that are not there
 */
record MatrixRow(
        String method,
        String path,
        @Nullable String record,
        @Nullable Right right,
        @Nullable Duty caller,
        @Nullable Duty other,
        Map<Case, Integer> expected) {

    enum Case {
        NOBODY,
        WITHOUT,
        OWN,
        CHILD,
        SIBLING,
        PARENT,
        FOREIGN,
        DELETED
    }

    private static final int FIRST_CASE = 6;

    static List<MatrixRow> all() throws IOException {
        return new ClassPathResource("twin/endpoints.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(Predicate.not(line -> line.startsWith("#") || line.startsWith("method;")))
                .map(MatrixRow::of)
                .toList();
    }

    String name() {
        return method + " " + path;
    }

    boolean isPage() {
        return method.equals("PAGE");
    }

    private static MatrixRow of(String line) {
        String[] cells = line.split(";", -1);
        if (cells.length != FIRST_CASE + Case.values().length) {
            throw new IllegalArgumentException("endpoints.csv: " + cells.length + " cells in " + line);
        }
        Map<Case, Integer> expected = new LinkedHashMap<>();
        Arrays.stream(Case.values())
                .filter(each -> said(cells[FIRST_CASE + each.ordinal()]) != null)
                .forEach(each -> expected.put(each, Integer.parseInt(cells[FIRST_CASE + each.ordinal()])));
        String right = said(cells[3]);
        return new MatrixRow(
                cells[0],
                cells[1],
                said(cells[2]),
                right == null ? null : Right.valueOf(right),
                duty(cells[4]),
                duty(cells[5]),
                expected);
    }

    private static @Nullable Duty duty(String cell) {
        return said(cell) == null ? null : Duty.valueOf(cell);
    }

    private static @Nullable String said(String cell) {
        return cell.equals("-") ? null : cell;
    }
}
