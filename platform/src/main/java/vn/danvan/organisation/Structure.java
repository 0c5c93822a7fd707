package vn.danvan.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danvan.organisation.UnitProblem.Reason;
import vn.danvan.organisation.UnitTimeline.Version;
import vn.danvan.shared.TextFolding;
import vn.danvan.shared.UnitId;

/**
 * All units of a province with all their versions, in memory: one edit and a whole file are tried by the same rules
 * before anything is written.
 */
final class Structure {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._/&-]{0,39}");
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    private final Map<String, UnitTimeline> units = new LinkedHashMap<>();
    private final Supplier<UUID> ids;
    private int nextPosition;

    Structure(Collection<UnitTimeline> stored, Supplier<UUID> ids) {
        this.ids = ids;
        for (UnitTimeline unit : stored) {
            units.put(TextFolding.fold(unit.code()), unit);
            unit.versions().forEach(each -> nextPosition = Math.max(nextPosition, each.position() + 1));
        }
    }

    UnitTimeline create(String code, UnitFacts facts, LocalDate from, @Nullable LocalDate to) {
        requireCode(code);
        UnitFacts checked = checked(facts);
        if (find(code).isPresent()) {
            throw new UnitProblem(Reason.CODE_TAKEN, code);
        }
        UnitTimeline unit = new UnitTimeline(ids.get(), code, -1, List.of());
        unit.begin(version(checked, nextPosition++, from, to));
        units.put(TextFolding.fold(code), unit);
        return unit;
    }

    Version change(UnitTimeline unit, UnitFacts facts, LocalDate from, @Nullable LocalDate to) {
        unit.change(version(checked(facts), unit.last().position(), from, to));
        return unit.last();
    }

    Version beginAgain(UnitTimeline unit, UnitFacts facts, LocalDate from, @Nullable LocalDate to) {
        unit.beginAgain(version(checked(facts), unit.last().position(), from, to));
        return unit.last();
    }

    /** The superior must be there on the first day, and nobody may come to stand below itself on any later one. */
    void requirePlace(UnitTimeline unit, Version version) {
        String parent = version.facts().parent();
        if (parent == null) {
            return;
        }
        UnitTimeline above = find(parent).orElseThrow(() -> new UnitProblem(Reason.PARENT_UNKNOWN, parent));
        if (above.on(version.from()).isEmpty()) {
            throw new UnitProblem(Reason.PARENT_NOT_VALID, parent, version.from());
        }
        LocalDate day = version.from();
        while (day != null && version.holdsOn(day)) {
            Chain chain = chain(above, unit, day);
            if (chain.meets()) {
                throw new UnitProblem(Reason.PARENT_BELOW_ITSELF, unit.code(), parent, day);
            }
            day = chain.changesOn();
        }
    }

    /** Nobody may be left below a unit that has ended. */
    void requireNobodyLeftBelow(UnitTimeline unit) {
        LocalDate end = unit.last().to();
        if (end == null) {
            return;
        }
        units.values().stream()
                .filter(other -> other.on(end)
                        .map(version -> version.facts().parent())
                        .flatMap(this::find)
                        .filter(parent -> parent == unit)
                        .isPresent())
                .findFirst()
                .ifPresent(left -> {
                    throw new UnitProblem(Reason.UNITS_REMAIN_BELOW, unit.code(), left.code(), end);
                });
    }

    /** @param changesOn the first later day on which one of the superiors passed through changes; none means never */
    private record Chain(boolean meets, @Nullable LocalDate changesOn) {}

    private Chain chain(UnitTimeline start, UnitTimeline wanted, LocalDate day) {
        Set<UnitTimeline> seen = new HashSet<>();
        LocalDate changesOn = null;
        UnitTimeline step = start;
        while (step != null && seen.add(step)) {
            if (step == wanted) {
                return new Chain(true, changesOn);
            }
            Version version = step.on(day).orElse(null);
            LocalDate end = version == null ? step.nextBeginning(day) : version.to();
            changesOn = earlier(changesOn, end);
            String parent = version == null ? null : version.facts().parent();
            step = parent == null ? null : find(parent).orElse(null);
        }
        return new Chain(false, changesOn);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    Optional<UnitTimeline> find(String code) {
        return Optional.ofNullable(units.get(TextFolding.fold(code)));
    }

    Optional<UnitTimeline> find(UnitId id) {
        return units.values().stream()
                .filter(each -> each.id().equals(id.value()))
                .findFirst();
    }

    List<UnitTimeline> touched() {
        return units.values().stream().filter(UnitTimeline::isTouched).toList();
    }

    /** Grows with every stored change, so that a person who decides on a preview is told when it has grown old. */
    long revision() {
        return units.values().stream()
                .filter(unit -> !unit.isNew())
                .mapToLong(unit -> unit.stored() + 1L)
                .sum();
    }

    /** The types that the province's units have or had. */
    Set<String> types() {
        return units.values().stream()
                .flatMap(unit -> unit.versions().stream())
                .map(version -> version.facts().type())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The facts with the superior's code as that unit writes it, so that equal facts are equal. */
    UnitFacts canonical(UnitFacts facts) {
        String parent = facts.parent();
        return parent == null
                ? facts
                : facts.below(find(parent).map(UnitTimeline::code).orElse(parent));
    }

    private UnitFacts checked(UnitFacts facts) {
        facts.check();
        if (!UnitType.knows(facts.type()) && !types().contains(facts.type())) {
            throw new UnitProblem(Reason.TYPE_UNKNOWN, facts.type());
        }
        return canonical(facts);
    }

    private Version version(UnitFacts facts, int position, LocalDate from, @Nullable LocalDate to) {
        if (from.isBefore(FIRST_DAY) || from.isAfter(LAST_DAY)) {
            throw new UnitProblem(Reason.DATE_UNLIKELY, from, FIRST_DAY, LAST_DAY);
        }
        return new Version(ids.get(), facts, position, from, to);
    }

    private static void requireCode(String code) {
        if (code.isBlank()) {
            throw new UnitProblem(Reason.CODE_MISSING);
        }
        if (!CODE.matcher(code).matches()) {
            throw new UnitProblem(Reason.CODE_WRONG, code);
        }
    }
}
