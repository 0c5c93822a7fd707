package vn.danvan.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.organisation.ImportResult.Outcome;
import vn.danvan.organisation.UnitSheet.Entry;
import vn.danvan.organisation.UnitTimeline.Version;
import vn.danvan.organisation.files.FileProblem;
import vn.danvan.organisation.files.SheetFile;
import vn.danvan.shared.StaleVersion;

/** Lists of units from CSV or XLSX files: tried first, saved as a whole or not at all. */
@Service
@Transactional
public class UnitImport {

    private final Structures structures;
    private final UnitTexts texts;
    private final Rights rights;

    UnitImport(Structures structures, UnitTexts texts, Rights rights) {
        this.structures = structures;
        this.texts = texts;
        this.rights = rights;
    }

    /**
     * Tries a file and saves nothing.
     *
     * @param reader in whose language problems name columns and allowed values
     * @throws FileProblem when the file cannot be read
     * @throws UnitProblem when its headings do not say which column is which
     */
    @Transactional(readOnly = true)
    public ImportResult preview(byte[] content, String fileName, Locale reader) {
        rights.require(Right.MANAGE_UNITS);
        return attempt(structures.load(), content, fileName, reader);
    }

    /**
     * Saves every row of a file in which no row has a problem; saves nothing of any other file.
     *
     * @param basedOn what the preview said, so that a person gets what was shown; null takes the units as they are now
     * @throws StaleVersion when somebody changed units since the preview
     */
    public ImportResult save(byte[] content, String fileName, Locale reader, @Nullable Long basedOn) {
        rights.require(Right.MANAGE_UNITS);
        Structure structure = structures.loadForChange();
        ImportResult result = attempt(structure, content, fileName, reader);
        if (basedOn != null && basedOn != result.basedOn()) {
            throw new StaleVersion();
        }
        if (result.isClean()) {
            structures.save(structure);
        }
        return result;
    }

    private ImportResult attempt(Structure structure, byte[] content, String fileName, Locale reader) {
        long revision = structure.revision();
        UnitWords words = new UnitWords(texts, structure.types());
        UnitSheet sheet = new UnitSheet(SheetFile.read(content, fileName), words, reader);
        List<RowProblem> problems = new ArrayList<>(sheet.problems());
        Map<Entry, Outcome> outcomes = new LinkedHashMap<>();
        sheet.entries().stream().sorted(Comparator.comparing(Entry::from)).forEach(entry -> {
            try {
                outcomes.put(entry, apply(structure, entry));
            } catch (UnitProblem refused) {
                problems.add(new RowProblem(entry.line(), blame(refused), refused));
            }
        });
        outcomes.forEach((entry, outcome) -> requirePlace(structure, entry, outcome, problems));
        problems.sort(Comparator.comparingInt(RowProblem::line));
        List<ImportResult.Row> rows = outcomes.entrySet().stream()
                .map(each -> new ImportResult.Row(
                        each.getKey().line(),
                        each.getKey().code(),
                        each.getKey().facts().name(),
                        each.getValue()))
                .sorted(Comparator.comparingInt(ImportResult.Row::line))
                .toList();
        return new ImportResult(rows, List.copyOf(problems), revision);
    }

    private static Outcome apply(Structure structure, Entry entry) {
        UnitTimeline unit = structure.find(entry.code()).orElse(null);
        if (unit == null) {
            structure.create(entry.code(), entry.facts(), entry.from(), entry.to());
            return Outcome.CREATED;
        }
        Version same = unit.startingOn(entry.from()).orElse(null);
        if (same != null) {
            return again(structure, unit, same, entry);
        }
        Version last = unit.last();
        if (last.to() != null && !entry.from().isBefore(last.to())) {
            structure.beginAgain(unit, entry.facts(), entry.from(), entry.to());
        } else {
            structure.change(unit, entry.facts(), entry.from(), entry.to());
        }
        return Outcome.CHANGED;
    }

    /** A version that is recorded already: equal, or equal but for an end that it did not have. */
    private static Outcome again(Structure structure, UnitTimeline unit, Version same, Entry entry) {
        boolean equal = same.facts().equals(structure.canonical(entry.facts()));
        if (equal && isEndTheSame(unit, same, entry)) {
            return Outcome.UNCHANGED;
        }
        if (equal && same.to() == null && entry.to() != null) {
            unit.end(entry.to());
            return Outcome.ENDED;
        }
        throw new UnitProblem(UnitProblem.Reason.HISTORY_DIFFERS, unit.code(), same.from());
    }

    /** No last day in the file is no contradiction where the next version says when this one ended. */
    private static boolean isEndTheSame(UnitTimeline unit, Version same, Entry entry) {
        return entry.to() == null
                ? same.to() == null || unit.isFollowed(same)
                : entry.to().equals(same.to());
    }

    private static void requirePlace(Structure structure, Entry entry, Outcome outcome, List<RowProblem> problems) {
        UnitTimeline unit = structure.find(entry.code()).orElseThrow();
        try {
            switch (outcome) {
                case CREATED, CHANGED ->
                    structure.requirePlace(unit, unit.startingOn(entry.from()).orElseThrow());
                case ENDED -> structure.requireNobodyLeftBelow(unit);
                case UNCHANGED -> {}
            }
        } catch (UnitProblem refused) {
            problems.add(new RowProblem(entry.line(), blame(refused), refused));
        }
    }

    private static @Nullable UnitColumn blame(UnitProblem problem) {
        return switch (problem.reason()) {
            case CODE_MISSING, CODE_WRONG, CODE_TAKEN -> UnitColumn.CODE;
            case NAME_MISSING, NAME_TOO_LONG -> UnitColumn.NAME;
            case SYMBOL_TOO_LONG -> UnitColumn.SYMBOL;
            case TYPE_UNKNOWN, TYPE_NOT_ALLOWED -> UnitColumn.TYPE;
            case SIDE_UNKNOWN -> UnitColumn.SIDE;
            case PARENT_UNKNOWN, PARENT_NOT_VALID, PARENT_BELOW_ITSELF -> UnitColumn.PARENT;
            case DATE_UNLIKELY, CHANGE_TOO_EARLY -> UnitColumn.VALID_FROM;
            case DATES_ORDER, UNITS_REMAIN_BELOW -> UnitColumn.LAST_DAY;
            case UNIT_ENDED, NOTHING_CHANGED, HISTORY_DIFFERS, ROW_TWICE -> null;
            case COLUMNS_MISSING, COLUMN_UNKNOWN, COLUMN_TWICE, VALUE_MISSING, DAY_UNREADABLE, FORMULA -> null;
        };
    }
}
