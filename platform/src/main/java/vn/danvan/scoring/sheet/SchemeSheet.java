package vn.danvan.scoring.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danvan.organisation.files.SheetCell;
import vn.danvan.organisation.files.SheetRow;
import vn.danvan.scoring.reading.SchemeError;
import vn.danvan.scoring.reading.SchemeProblem;
import vn.danvan.scoring.scheme.Adjustment;
import vn.danvan.scoring.scheme.Band;
import vn.danvan.scoring.scheme.BandCap;
import vn.danvan.scoring.scheme.Criterion;
import vn.danvan.scoring.scheme.KnockOut;
import vn.danvan.scoring.scheme.PointRule;
import vn.danvan.scoring.scheme.Scheme;
import vn.danvan.scoring.scheme.TieBreak;

/** Understands the rows of a sheet. What is wrong with a row is told with its line and column, all rows at once. */
public final class SchemeSheet {

    private static final int DECIMALS = 2;

    private final SchemeWords words;
    private final List<SchemeError> errors = new ArrayList<>();
    private final Map<SchemePart, List<SheetLine>> lines = new EnumMap<>(SchemePart.class);
    private final Map<String, SheetLine> groups = new HashMap<>();

    private SchemeSheet(SchemeWords words) {
        this.words = words;
    }

    /** @throws SchemeProblem where a row cannot be understood; sums and bands are checked by whoever takes the scheme */
    public static Scheme read(List<SheetRow> rows, SchemeWords words) {
        SchemeSheet sheet = new SchemeSheet(words);
        Map<SchemeColumn, Integer> places = sheet.headings(rows.getFirst());
        rows.subList(1, rows.size()).forEach(row -> sheet.sort(new SheetLine(row, places, sheet.errors)));
        Scheme scheme = sheet.scheme();
        if (!sheet.errors.isEmpty() || scheme == null) {
            throw new SchemeProblem(sheet.errors);
        }
        return scheme;
    }

    private Map<SchemeColumn, Integer> headings(SheetRow row) {
        Map<SchemeColumn, Integer> places = new EnumMap<>(SchemeColumn.class);
        for (int index = 0; index < row.cells().size(); index++) {
            if (row.cell(index) instanceof SheetCell.Text(String heading) && !heading.isBlank()) {
                SchemeColumn column = words.column(heading).orElse(null);
                if (column == null || places.putIfAbsent(column, index) != null) {
                    errors.add(new SchemeError(
                            row.line() + ":", "scoring.sheet.heading", List.of(heading, words.allColumns())));
                }
            }
        }
        for (SchemeColumn column : SchemeColumn.values()) {
            if (!places.containsKey(column)) {
                errors.add(new SchemeError(
                        row.line() + ":" + column.name(), "scoring.sheet.no-column", List.of(words.allColumns())));
            }
        }
        if (!errors.isEmpty()) {
            throw new SchemeProblem(errors);
        }
        return places;
    }

    private void sort(SheetLine line) {
        String word = line.required(SchemeColumn.PART);
        SchemePart part = words.part(word).orElse(null);
        if (part != null) {
            lines.computeIfAbsent(part, key -> new ArrayList<>()).add(line);
        } else if (!word.isEmpty()) {
            line.wrong(SchemeColumn.PART, "part", word, words.allParts());
        }
    }

    private List<SheetLine> of(SchemePart part) {
        return lines.getOrDefault(part, List.of());
    }

    private @Nullable Scheme scheme() {
        List<SheetLine> heads = of(SchemePart.SCHEME);
        if (heads.size() != 1
                || of(SchemePart.CRITERION).isEmpty()
                || of(SchemePart.BAND).isEmpty()) {
            errors.add(new SchemeError("", "scoring.sheet.incomplete", List.of()));
            return null;
        }
        floorsWithoutBand();
        SheetLine head = heads.getFirst();
        String decision = head.text(SchemeColumn.DETAIL);
        return new Scheme(
                head.required(SchemeColumn.CODE),
                head.required(SchemeColumn.NAME),
                decision.isEmpty() ? null : decision,
                decision.isEmpty(),
                List.of(),
                head.requiredNumber(SchemeColumn.POINTS),
                DECIMALS,
                criteria(),
                adjustment(SchemePart.BONUS),
                adjustment(SchemePart.PENALTY),
                of(SchemePart.BAND).stream().map(this::band).toList(),
                of(SchemePart.KNOCK_OUT).stream().map(SchemeSheet::knockOut).toList(),
                of(SchemePart.CAP).stream()
                        .map(line -> new BandCap(
                                line.required(SchemeColumn.CODE),
                                line.required(SchemeColumn.NAME),
                                line.required(SchemeColumn.UNDER)))
                        .toList(),
                of(SchemePart.TIE_BREAK).stream().map(SchemeSheet::tieBreak).toList());
    }

    /** A group stands above its parts, so that no row can be below itself. */
    private List<Criterion> criteria() {
        for (SheetLine line : of(SchemePart.CRITERION)) {
            String under = line.text(SchemeColumn.UNDER);
            if (!under.isEmpty() && !groups.containsKey(under)) {
                line.wrong(SchemeColumn.UNDER, "no-group", under);
            }
            groups.putIfAbsent(line.required(SchemeColumn.CODE), line);
        }
        return errors.isEmpty() ? below("") : List.of();
    }

    private List<Criterion> below(String group) {
        return of(SchemePart.CRITERION).stream()
                .filter(line -> line.text(SchemeColumn.UNDER).equals(group))
                .filter(line -> groups.get(line.text(SchemeColumn.CODE)) == line || twice(line))
                .map(line -> criterion(line, below(line.text(SchemeColumn.CODE))))
                .toList();
    }

    private boolean twice(SheetLine line) {
        line.wrong(SchemeColumn.CODE, "twice", line.text(SchemeColumn.CODE));
        return false;
    }

    private Criterion criterion(SheetLine line, List<Criterion> parts) {
        return new Criterion(
                line.required(SchemeColumn.CODE),
                line.required(SchemeColumn.NAME),
                line.requiredNumber(SchemeColumn.POINTS),
                false,
                parts.isEmpty() ? rule(line) : null,
                parts);
    }

    private PointRule rule(SheetLine line) {
        String word = line.required(SchemeColumn.RULE);
        String kind = words.rule(word).orElse("");
        if (kind.isEmpty() && !word.isEmpty()) {
            line.wrong(SchemeColumn.RULE, "rule", word, words.allRules());
        }
        return line.rule(kind);
    }

    private @Nullable Adjustment adjustment(SchemePart part) {
        BigDecimal cap = null;
        List<Criterion> items = new ArrayList<>();
        for (SheetLine line : of(part)) {
            if (line.text(SchemeColumn.CODE).isEmpty()) {
                cap = line.requiredNumber(SchemeColumn.POINTS);
            } else {
                items.add(criterion(line, List.of()));
            }
        }
        if (cap == null && !items.isEmpty()) {
            of(part).getFirst().wrong(SchemeColumn.POINTS, "no-cap");
        }
        return cap == null ? null : new Adjustment(cap, items);
    }

    private Band band(SheetLine line) {
        String mark = line.text(SchemeColumn.DETAIL);
        if (!mark.isEmpty() && !mark.equalsIgnoreCase("x")) {
            line.wrong(SchemeColumn.DETAIL, "mark", mark);
        }
        BigDecimal from = line.number(SchemeColumn.FROM);
        return new Band(
                line.required(SchemeColumn.CODE),
                line.required(SchemeColumn.NAME),
                from == null ? BigDecimal.ZERO : from,
                line.number(SchemeColumn.BELOW),
                !mark.isEmpty(),
                floors(line.text(SchemeColumn.CODE)));
    }

    private List<Band.Floor> floors(String band) {
        return of(SchemePart.FLOOR).stream()
                .filter(line -> line.required(SchemeColumn.UNDER).equals(band))
                .map(line -> new Band.Floor(line.required(SchemeColumn.CODE), line.requiredNumber(SchemeColumn.FROM)))
                .toList();
    }

    /** A floor under no band would bind nobody. */
    private void floorsWithoutBand() {
        List<String> bands = of(SchemePart.BAND).stream()
                .map(line -> line.text(SchemeColumn.CODE))
                .toList();
        of(SchemePart.FLOOR).stream()
                .filter(line -> !bands.contains(line.text(SchemeColumn.UNDER)))
                .forEach(line -> line.wrong(SchemeColumn.UNDER, "no-band", line.text(SchemeColumn.UNDER)));
    }

    private static KnockOut knockOut(SheetLine line) {
        String band = line.text(SchemeColumn.UNDER);
        return new KnockOut(
                line.required(SchemeColumn.CODE), line.required(SchemeColumn.NAME), band.isEmpty() ? null : band);
    }

    private static TieBreak tieBreak(SheetLine line) {
        return switch (line.required(SchemeColumn.CODE)) {
            case "BONUS" -> new TieBreak.MoreBonus();
            case "PENALTY" -> new TieBreak.LessPenalty();
            case "AUTHORITY" -> new TieBreak.Authority();
            case String code -> new TieBreak.HigherCriterion(code);
        };
    }
}
