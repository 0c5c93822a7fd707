package vn.danvan.organisation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danvan.shared.UnitId;

/** The part of a day's tree that a filter leaves: the units that match, and those above them that lead there. */
public final class FoundUnits {

    private final List<UnitRow> roots = new ArrayList<>();
    private final Map<UnitId, List<UnitRow>> below = new LinkedHashMap<>();
    private final List<UnitRow> all;
    private final Set<UnitId> matching;

    private FoundUnits(List<UnitRow> all, Set<UnitId> matching) {
        this.all = all;
        this.matching = matching;
    }

    /** @param all the units of one day, in the order of the province's list */
    static FoundUnits of(List<UnitRow> all, UnitFilter filter) {
        Map<UnitId, UnitRow> byId = new LinkedHashMap<>();
        all.forEach(row -> byId.put(row.id(), row));
        Set<UnitId> matching = new LinkedHashSet<>();
        Set<UnitId> shown = new HashSet<>();
        for (UnitRow row : all) {
            if (filter.matches(row)) {
                matching.add(row.id());
                UnitRow step = row;
                while (step != null && shown.add(step.id())) {
                    step = step.parent() == null ? null : byId.get(step.parent());
                }
            }
        }
        FoundUnits found = new FoundUnits(List.copyOf(all), matching);
        all.stream().filter(row -> shown.contains(row.id())).forEach(row -> found.hang(row, byId));
        return found;
    }

    /** A unit whose superior is not there on that day is shown at the top rather than lost. */
    private void hang(UnitRow row, Map<UnitId, UnitRow> byId) {
        UnitId parent = row.parent();
        if (parent == null || !byId.containsKey(parent)) {
            roots.add(row);
        } else {
            below.computeIfAbsent(parent, id -> new ArrayList<>()).add(row);
        }
    }

    /** The same day under another filter, without asking the database again. */
    public FoundUnits narrowed(UnitFilter filter) {
        return of(all, filter);
    }

    public List<UnitRow> roots() {
        return List.copyOf(roots);
    }

    public List<UnitRow> below(UnitRow parent) {
        return List.copyOf(below.getOrDefault(parent.id(), List.of()));
    }

    /** Every shown unit, each after the one above it. */
    public List<UnitRow> inTreeOrder() {
        List<UnitRow> ordered = new ArrayList<>();
        roots.forEach(root -> walk(root, ordered));
        return ordered;
    }

    private void walk(UnitRow row, List<UnitRow> ordered) {
        ordered.add(row);
        below.getOrDefault(row.id(), List.of()).forEach(child -> walk(child, ordered));
    }

    public boolean matches(@Nullable UnitRow row) {
        return row != null && matching.contains(row.id());
    }

    public int matches() {
        return matching.size();
    }

    /** How many units the day has, matching or not. */
    public int total() {
        return all.size();
    }
}
