package vn.danvan.council.ranking;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.danvan.council.conflict.Conflicts;
import vn.danvan.council.round.RoundId;
import vn.danvan.council.round.Rounds;
import vn.danvan.council.sheet.SheetState;
import vn.danvan.council.sheet.Sheets;
import vn.danvan.models.ModelId;
import vn.danvan.recognition.MarkedInConflict;

/** Sheets that were handed in and do not count: their writers have a conflict of interest, said or found since. */
@Component
class SheetsInConflict implements MarkedInConflict {

    private final Rounds rounds;
    private final Sheets sheets;
    private final Conflicts conflicts;

    SheetsInConflict(Rounds rounds, Sheets sheets, Conflicts conflicts) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.conflicts = conflicts;
    }

    @Override
    public Set<ModelId> among(Collection<ModelId> models) {
        Map<RoundId, Set<ModelId>> closed = new HashMap<>();
        rounds.lastClosed(models).forEach((model, round) -> closed.computeIfAbsent(round, first -> new HashSet<>())
                .add(model));
        Set<ModelId> found = new HashSet<>();
        closed.forEach((round, wanted) -> found.addAll(among(round, wanted)));
        return found;
    }

    private Set<ModelId> among(RoundId round, Set<ModelId> models) {
        Map<ModelId, Set<UUID>> conflicted =
                conflicts.conflicted(rounds.get(round).council(), models);
        Set<ModelId> found = new HashSet<>();
        if (!conflicted.isEmpty()) {
            sheets.of(round, conflicted.keySet()).stream()
                    .filter(each -> each.state() == SheetState.FINAL)
                    .filter(each ->
                            conflicted.getOrDefault(each.model(), Set.of()).contains(each.member()))
                    .forEach(each -> found.add(each.model()));
        }
        return found;
    }
}
