package vn.danvan.scoring.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.organisation.files.SheetCell;
import vn.danvan.organisation.files.SheetRow;
import vn.danvan.scoring.reading.SchemeError;
import vn.danvan.scoring.scheme.PointRule;

/** One row, cell by cell; collects everything that is wrong with it. A number is written 1.5 or 1,5. */
final class SheetLine {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(?:[.,]\\d{1,6})?");
    private static final Pattern STEP = Pattern.compile("\\s*([\\d.,]*)\\s*[-–]\\s*([\\d.,]*)\\s*:\\s*([\\d.,]+)\\s*");

    private final int line;
    private final Map<SchemeColumn, String> cells = new EnumMap<>(SchemeColumn.class);
    private final List<SchemeError> errors;

    SheetLine(SheetRow row, Map<SchemeColumn, Integer> places, List<SchemeError> errors) {
        this.line = row.line();
        this.errors = errors;
        places.forEach((column, place) -> {
            switch (row.cell(place)) {
                case SheetCell.Text(String text) -> cells.put(column, text.strip());
                case SheetCell.Day day -> wrong(column, "day");
                case SheetCell.Formula() -> wrong(column, "formula");
            }
        });
    }

    int line() {
        return line;
    }

    String text(SchemeColumn column) {
        return cells.getOrDefault(column, "");
    }

    String required(SchemeColumn column) {
        if (text(column).isEmpty()) {
            wrong(column, "missing");
        }
        return text(column);
    }

    @Nullable
    BigDecimal number(SchemeColumn column) {
        return text(column).isEmpty() ? null : parse(column, text(column));
    }

    BigDecimal requiredNumber(SchemeColumn column) {
        BigDecimal number = parse(column, required(column));
        return number == null ? BigDecimal.ONE : number;
    }

    /** @param kind as in YAML; what else the rule needs stands in the column DETAIL */
    PointRule rule(String kind) {
        String detail = text(SchemeColumn.DETAIL);
        return switch (kind) {
            case "RATE" -> new PointRule.Rate();
            case "MARKED" -> new PointRule.Marked();
            case "STEPS" -> new PointRule.Steps(steps(detail));
            case "ALL_OR_NOTHING" ->
                new PointRule.AllOrNothing(detail.isEmpty() ? null : parse(SchemeColumn.DETAIL, detail));
            case "PER_CASE" -> new PointRule.PerCase(requiredNumber(SchemeColumn.DETAIL));
            case "PER_FAULT" -> new PointRule.PerFault(requiredNumber(SchemeColumn.DETAIL));
            case "EXTERNAL" -> external(detail);
            default -> new PointRule.Degree();
        };
    }

    /** {@code 88-90: 2; 90-95: 3; 95-: 5}, each from its first number on and below its second. */
    private List<PointRule.Step> steps(String detail) {
        List<PointRule.Step> steps = new ArrayList<>();
        for (String part : detail.split(";", -1)) {
            Matcher step = STEP.matcher(part);
            if (!step.matches()) {
                wrong(SchemeColumn.DETAIL, "steps", part.strip());
                return List.of();
            }
            BigDecimal points = parse(SchemeColumn.DETAIL, step.group(3));
            steps.add(new PointRule.Step(
                    bound(step.group(1)), bound(step.group(2)), points == null ? BigDecimal.ZERO : points));
        }
        return steps;
    }

    private @Nullable BigDecimal bound(String text) {
        return text.isEmpty() ? null : parse(SchemeColumn.DETAIL, text);
    }

    /** {@code whose index; the index that earns everything; what to take without one}, the last may be left out. */
    private PointRule external(String detail) {
        String[] parts = detail.split(";", -1);
        if (parts.length < 2 || parts.length > 3 || parts[0].isBlank()) {
            wrong(SchemeColumn.DETAIL, "external", detail);
            return new PointRule.Marked();
        }
        BigDecimal scale = parse(SchemeColumn.DETAIL, parts[1].strip());
        BigDecimal fallback = parts.length == 3 ? parse(SchemeColumn.DETAIL, parts[2].strip()) : null;
        return new PointRule.External(parts[0].strip(), scale == null ? BigDecimal.ONE : scale, fallback);
    }

    private @Nullable BigDecimal parse(SchemeColumn column, String text) {
        if (NUMBER.matcher(text).matches()) {
            return new BigDecimal(text.replace(',', '.'));
        }
        if (!text.isEmpty()) {
            wrong(column, "number", text);
        }
        return null;
    }

    void wrong(SchemeColumn column, String key, Object... arguments) {
        errors.add(new SchemeError(line + ":" + column.name(), "scoring.sheet." + key, List.of(arguments)));
    }
}
