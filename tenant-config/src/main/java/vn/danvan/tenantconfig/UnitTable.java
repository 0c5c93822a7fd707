package vn.danvan.tenantconfig;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code units.csv}: one row per version of a unit. */
final class UnitTable {

    private static final List<String> COLUMNS =
            List.of("code", "name", "short_name", "symbol", "type", "side", "parent", "valid_from", "valid_to");
    private static final Set<String> SIDES = Set.of("PARTY", "GOVERNMENT", "FRONT", "ARMED_FORCES", "JOINT");
    private static final Set<String> TYPES = Set.of(
            "PROVINCIAL_PARTY_COMMITTEE",
            "PARTY_COMMISSION",
            "PARTY_BLOC_COMMITTEE",
            "DISTRICT_PARTY_COMMITTEE",
            "COMMUNE_PARTY_COMMITTEE",
            "GRASSROOTS_PARTY_COMMITTEE",
            "PARTY_CELL",
            "PEOPLES_COMMITTEE",
            "DEPARTMENT",
            "DISTRICT",
            "COMMUNE",
            "PUBLIC_SERVICE_UNIT",
            "FRONT",
            "MASS_ORGANISATION",
            "ARMED_FORCES",
            "STEERING_BODY");

    private final CsvFile file;
    private final Map<String, List<UnitVersion>> byCode = new HashMap<>();
    private final List<UnitVersion> units = new ArrayList<>();

    UnitTable(String name, List<String> errors) {
        this.file = new CsvFile(name, COLUMNS, errors);
    }

    List<UnitVersion> read(String text) {
        Map<UnitVersion, CsvFile.Row> rows = new HashMap<>();
        for (CsvFile.Row row : file.rows(text)) {
            UnitVersion version = unit(row);
            if (version != null) {
                add(version, row);
                rows.put(version, row);
            }
        }
        units.forEach(unit -> checkParents(unit, rows.get(unit)));
        return List.copyOf(units);
    }

    static Set<String> types() {
        return TYPES;
    }

    boolean has(String code) {
        return byCode.containsKey(code);
    }

    /** Whether a version of the unit holds on some day of the span, both ends included. */
    boolean holds(String code, LocalDate first, LocalDate last) {
        return byCode.getOrDefault(code, List.of()).stream().anyMatch(version -> version.holdsBetween(first, last));
    }

    private void add(UnitVersion version, CsvFile.Row row) {
        List<UnitVersion> others = byCode.computeIfAbsent(version.code(), code -> new ArrayList<>());
        if (others.stream().anyMatch(version::overlaps)) {
            row.wrong("valid_from: overlaps another version of " + version.code()
                    + "; allowed: versions that follow one another");
        }
        others.add(version);
        units.add(version);
    }

    private void checkParents(UnitVersion unit, CsvFile.@Nullable Row row) {
        if (unit.parent() == null || row == null) {
            return;
        }
        if (!has(unit.parent())) {
            row.wrong("parent: there is no unit " + unit.parent() + "; allowed: a code of this file");
        } else if (standsBelowItself(unit)) {
            row.wrong("parent: " + unit.code() + " stands below itself; allowed: a unit that is not below it");
        }
    }

    private boolean standsBelowItself(UnitVersion unit) {
        Set<String> seen = new HashSet<>();
        String code = unit.parent();
        while (code != null && seen.add(code)) {
            List<UnitVersion> versions = byCode.getOrDefault(code, List.of());
            code = versions.isEmpty() ? null : versions.getLast().parent();
        }
        return seen.contains(unit.code());
    }

    private static @Nullable UnitVersion unit(CsvFile.Row row) {
        LocalDate from = row.day("valid_from");
        LocalDate to = row.text("valid_to").isEmpty() ? null : row.day("valid_to");
        UnitVersion version = new UnitVersion(
                row.required("code"),
                row.required("name"),
                row.required("short_name"),
                row.required("symbol"),
                row.oneOf("type", TYPES),
                row.oneOf("side", SIDES),
                row.optional("parent"),
                from == null ? LocalDate.MIN : from,
                to);
        if (from != null && to != null && !to.isAfter(from)) {
            row.wrong("valid_to: " + to + " is not after valid_from; allowed: a later day or nothing");
        }
        return from == null ? null : version;
    }
}
