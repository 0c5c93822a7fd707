package vn.danvan.tenantconfig;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** {@code units.csv} and {@code successions.csv}, row by row, with an error per wrong row. */
final class UnitTable {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final Set<String> SIDES = Set.of("PARTY", "GOVERNMENT", "FRONT", "ARMED_FORCES", "JOINT");
    private static final Set<String> KINDS = Set.of("MERGE", "SPLIT", "RENAME", "DISSOLVE", "TRANSFER");

    private final String file;
    private final List<String> errors;
    private final Map<String, List<UnitVersion>> byCode = new HashMap<>();

    UnitTable(String file, List<String> errors) {
        this.file = file;
        this.errors = errors;
    }

    List<UnitVersion> units(String text) {
        List<UnitVersion> units = new ArrayList<>();
        for (CSVRecord row : rows(text)) {
            try {
                UnitVersion version = unit(row);
                check(version, row);
                units.add(version);
                byCode.computeIfAbsent(version.code(), code -> new ArrayList<>())
                        .add(version);
            } catch (DateTimeException | IllegalArgumentException wrong) {
                error(row, wrong.getMessage());
            }
        }
        checkParents(units);
        return units;
    }

    List<Succession> successions(String text, String name) {
        List<Succession> successions = new ArrayList<>();
        for (CSVRecord row : rows(text)) {
            if (!KINDS.contains(row.get("kind"))) {
                errors.add(name + ":" + (row.getRecordNumber() + 1) + ": kind: " + row.get("kind") + " is none of "
                        + KINDS);
                continue;
            }
            successions.add(new Succession(
                    codes(row.get("from")),
                    codes(row.get("to")),
                    row.get("kind"),
                    LocalDate.parse(row.get("date")),
                    orNull(row.get("legal_document"))));
        }
        return successions;
    }

    private void check(UnitVersion version, CSVRecord row) {
        if (!SIDES.contains(version.side())) {
            error(row, "side: " + version.side() + " is none of " + SIDES);
        }
        boolean overlaps =
                byCode.getOrDefault(version.code(), List.of()).stream().anyMatch(version::overlaps);
        if (overlaps) {
            error(row, "valid_from: overlaps another version of " + version.code());
        }
    }

    private void checkParents(List<UnitVersion> units) {
        for (UnitVersion unit : units) {
            Set<String> seen = new HashSet<>();
            String code = unit.code();
            while (code != null && seen.add(code)) {
                List<UnitVersion> versions = byCode.getOrDefault(code, List.of());
                if (versions.isEmpty()) {
                    errors.add(file + ": parent: there is no unit " + code + ", named by " + unit.code());
                    break;
                }
                code = versions.getLast().parent();
            }
            if (code != null && seen.contains(code) && byCode.containsKey(code)) {
                errors.add(file + ": parent: " + unit.code() + " stands below itself");
            }
        }
    }

    private static UnitVersion unit(CSVRecord row) {
        return new UnitVersion(
                row.get("code"),
                row.get("name"),
                row.get("short_name"),
                row.get("symbol"),
                row.get("type"),
                row.get("side"),
                orNull(row.get("parent")),
                LocalDate.parse(row.get("valid_from")),
                row.get("valid_to").isEmpty() ? null : LocalDate.parse(row.get("valid_to")));
    }

    private void error(CSVRecord row, @Nullable String what) {
        errors.add(file + ":" + (row.getRecordNumber() + 1) + ": " + what);
    }

    private static List<CSVRecord> rows(String text) {
        try {
            return FORMAT.parse(new StringReader(text)).getRecords();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<String> codes(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\\+"));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
