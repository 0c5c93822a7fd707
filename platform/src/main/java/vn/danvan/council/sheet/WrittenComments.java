package vn.danvan.council.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.danvan.council.CouncilMember;
import vn.danvan.council.Memberships;
import vn.danvan.council.conflict.Conflicts;
import vn.danvan.council.round.RoundId;
import vn.danvan.council.round.RoundSummary;
import vn.danvan.council.round.Rounds;
import vn.danvan.models.ModelId;
import vn.danvan.recognition.JudgesComments;

/**
 * What judges wrote on sheets that counted, for the nominator: not what they wrote for the council. Names of members are
 * blotted out, and the sentences stand in the order of their letters, so that neither tells who is whose.
 */
@Component
class WrittenComments implements JudgesComments {

    private final Rounds rounds;
    private final Sheets sheets;
    private final Conflicts conflicts;
    private final Memberships memberships;

    WrittenComments(Rounds rounds, Sheets sheets, Conflicts conflicts, Memberships memberships) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.conflicts = conflicts;
        this.memberships = memberships;
    }

    @Override
    public Map<ModelId, List<String>> of(Collection<ModelId> models) {
        Map<RoundId, Set<ModelId>> closed = new HashMap<>();
        rounds.lastClosed(models).forEach((model, round) -> closed.computeIfAbsent(round, first -> new HashSet<>())
                .add(model));
        Map<ModelId, List<String>> said = new HashMap<>();
        closed.forEach((round, wanted) -> said.putAll(said(rounds.get(round), wanted)));
        return said;
    }

    private Map<ModelId, List<String>> said(RoundSummary round, Set<ModelId> wanted) {
        BlindText nameless = new BlindText(memberships.ever(round.council()).stream()
                .map(CouncilMember::name)
                .toList());
        Map<ModelId, Set<UUID>> excluded = conflicts.conflicted(round.council(), wanted);
        Map<ModelId, List<String>> said = new HashMap<>();
        for (Sheets.ForNominator each : sheets.forNominators(round.id())) {
            boolean counts = !excluded.getOrDefault(each.model(), Set.of()).contains(each.member());
            if (counts && wanted.contains(each.model())) {
                said.computeIfAbsent(each.model(), first -> new ArrayList<>()).add(nameless.blot(each.text()));
            }
        }
        return said.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> each.getValue().stream().distinct().sorted().toList()));
    }
}
