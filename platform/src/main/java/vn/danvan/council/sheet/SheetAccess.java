package vn.danvan.council.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.danvan.council.conflict.Conflicts;
import vn.danvan.council.conflict.Interest;
import vn.danvan.council.round.RoundAccess;
import vn.danvan.council.round.RoundSummary;
import vn.danvan.council.sheet.SheetProblem.Reason;
import vn.danvan.models.ModelId;
import vn.danvan.shared.NotFound;

/** Whose sheet is whose, and what the acting person may see of others'. */
@Component
public class SheetAccess {

    private final SheetStore store;
    private final RoundAccess rounds;
    private final Conflicts conflicts;

    SheetAccess(SheetStore store, RoundAccess rounds, Conflicts conflicts) {
        this.store = store;
        this.rounds = rounds;
        this.conflicts = conflicts;
    }

    public Sight sight(RoundSummary round, List<ModelId> models) {
        rounds.requireRead();
        Set<UUID> mine = rounds.everMine(round.council());
        Map<ModelId, SheetState> own = new HashMap<>();
        store.own(round.id(), mine).forEach(each -> own.merge(each.model(), each.state(), SheetAccess::open));
        return new Sight(
                !round.isOpen(),
                rounds.leads(round.council()),
                own,
                mine.isEmpty() ? Set.of() : conflicted(round, models, mine).keySet());
    }

    /** Somebody who was a member twice may have two sheets: the open one hides more. */
    private static SheetState open(SheetState one, SheetState other) {
        return one.isOpen() ? one : other;
    }

    /** The first interest by model, declared before found. */
    Map<ModelId, Interest> conflicted(RoundSummary round, List<ModelId> models, Set<UUID> members) {
        return conflicts.interests(round.council(), models).stream()
                .filter(each -> members.contains(each.member()))
                .collect(Collectors.toMap(Interest::model, each -> each, (first, next) -> first));
    }

    UUID member(RoundSummary round) {
        return rounds.requireMember(round.council()).id();
    }

    /** @throws NotFound where the acting member was not given this model */
    SheetRow own(RoundSummary round, ModelId model) {
        return store.find(round.id(), model, List.of(member(round))).orElseThrow(NotFound::new);
    }

    /**
     * A sheet that the acting member may read and write now.
     *
     * @throws SheetProblem before conflicts are declared, and where there is one
     */
    SheetRow requireJudged(RoundSummary round, ModelId model) {
        SheetRow row = own(round, model);
        if (!conflicted(round, List.of(model), Set.of(row.member())).isEmpty()) {
            throw new SheetProblem(Reason.CONFLICT_OF_INTEREST);
        }
        boolean silent = store.own(round.id(), Set.of(row.member())).stream().anyMatch(each -> !each.declared());
        if (silent) {
            throw new SheetProblem(Reason.DECLARATION_MISSING);
        }
        return row;
    }
}
