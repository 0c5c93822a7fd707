package vn.danvan.meeting.vote;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.danvan.council.CouncilId;
import vn.danvan.council.conflict.Conflicts;
import vn.danvan.meeting.agenda.AgendaItem;
import vn.danvan.models.ModelId;

/** Who must not vote on an item: whoever has a conflict of interest about its model. Free items know none. */
@Component
public class Recusals {

    private final Conflicts conflicts;

    Recusals(Conflicts conflicts) {
        this.conflicts = conflicts;
    }

    /** Ids of memberships, found anew at each call. */
    public Set<UUID> of(CouncilId council, AgendaItem item) {
        ModelId model = item.model();
        return model == null
                ? Set.of()
                : conflicts.conflicted(council, List.of(model)).getOrDefault(model, Set.of());
    }
}
