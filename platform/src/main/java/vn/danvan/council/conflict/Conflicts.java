package vn.danvan.council.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.council.CouncilId;
import vn.danvan.models.ModelId;

/** Who may not score or vote on what. Found anew at each call, so that no change of other data is ever missed. */
@Service
public class Conflicts {

    private final InterestStore declared;
    private final InterestFinding findings;

    Conflicts(InterestStore declared, InterestFinding findings) {
        this.declared = declared;
        this.findings = findings;
    }

    /**
     * Declared and found conflicts together.
     *
     * @return ids of the memberships by model; a model without any is left out
     */
    @Transactional(readOnly = true)
    public Map<ModelId, Set<UUID>> conflicted(CouncilId council, Collection<ModelId> models) {
        Map<ModelId, Set<UUID>> conflicted = new LinkedHashMap<>();
        interests(council, models)
                .forEach(each -> conflicted
                        .computeIfAbsent(each.model(), model -> new HashSet<>())
                        .add(each.member()));
        return conflicted;
    }

    /** The same with their kinds: those declared first, then those found. */
    @Transactional(readOnly = true)
    public List<Interest> interests(CouncilId council, Collection<ModelId> models) {
        if (models.isEmpty()) {
            return List.of();
        }
        Set<UUID> ids = models.stream().map(ModelId::value).collect(Collectors.toSet());
        List<Interest> all = new ArrayList<>(declared.declared(council, ids));
        all.addAll(findings.find(council, ids));
        return List.copyOf(all);
    }
}
