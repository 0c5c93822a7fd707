package vn.danvan.tenantconfig;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** {@code successions.csv}: who took over from whom. */
final class SuccessionTable {

    private static final List<String> COLUMNS = List.of("from", "to", "kind", "date", "legal_document");
    private static final Set<String> KINDS = Set.of("MERGE", "SPLIT", "RENAME", "DISSOLVE", "TRANSFER");

    private final CsvFile file;
    private final UnitTable units;

    SuccessionTable(String name, UnitTable units, List<String> errors) {
        this.file = new CsvFile(name, COLUMNS, errors);
        this.units = units;
    }

    List<Succession> read(String text) {
        List<Succession> successions = new ArrayList<>();
        for (CsvFile.Row row : file.rows(text)) {
            row.required("from");
            LocalDate date = row.day("date");
            String kind = row.oneOf("kind", KINDS);
            List<String> from = codes(row, "from");
            List<String> to = codes(row, "to");
            if (date != null) {
                successions.add(new Succession(from, to, kind, date, row.optional("legal_document")));
            }
        }
        return successions;
    }

    private List<String> codes(CsvFile.Row row, String column) {
        String text = row.text(column);
        List<String> codes = text.isEmpty() ? List.of() : Arrays.asList(text.split("\\+"));
        codes.stream()
                .filter(code -> !units.has(code))
                .forEach(code -> row.wrong(
                        column + ": there is no unit " + code + "; allowed: codes of units.csv, joined by +"));
        return codes;
    }
}
