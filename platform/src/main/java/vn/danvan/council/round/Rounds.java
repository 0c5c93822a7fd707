package vn.danvan.council.round;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.danvan.council.round.RoundProblem.Reason;
import vn.danvan.models.ModelId;
import vn.danvan.shared.NotFound;

/** Rounds for the parts of this module; asks no rights. */
@Component
public class Rounds {

    private final RoundStore store;
    private final RoundModels models;

    Rounds(RoundStore store, RoundModels models) {
        this.store = store;
        this.models = models;
    }

    /** @throws NotFound for an id that is not of this province */
    public RoundSummary get(RoundId id) {
        return store.find(id).orElseThrow(NotFound::new);
    }

    public List<RoundModel> models(RoundId id) {
        return models.of(id);
    }

    /** Under appraisal, of the round's year and level, and in no open round. */
    public List<RoundModel> candidates(RoundSummary round) {
        return models.candidates(round.facts().year(), round.facts().level());
    }

    /** The closed round in which each was scored last; nothing for one that never was. */
    public Map<ModelId, RoundId> lastClosed(Collection<ModelId> wanted) {
        return models.lastClosed(wanted);
    }

    /**
     * The round, kept open until the transaction ends.
     *
     * @throws RoundProblem where it is closed
     */
    public RoundSummary requireOpen(RoundId id) {
        RoundSummary round = get(id);
        if (!store.holdOpen(id)) {
            throw new RoundProblem(Reason.CLOSED);
        }
        return round;
    }
}
