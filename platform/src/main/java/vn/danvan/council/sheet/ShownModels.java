package vn.danvan.council.sheet;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.council.round.RoundAccess;
import vn.danvan.council.round.RoundId;
import vn.danvan.council.round.RoundModel;
import vn.danvan.council.round.RoundSummary;
import vn.danvan.council.round.Rounds;
import vn.danvan.models.ModelId;

/** A round's models as the acting person may know them. */
@Component
public class ShownModels {

    private final Rounds rounds;
    private final RoundAccess access;
    private final ScoredDossiers dossiers;

    ShownModels(Rounds rounds, RoundAccess access, ScoredDossiers dossiers) {
        this.rounds = rounds;
        this.access = access;
        this.dossiers = dossiers;
    }

    /**
     * To members, as long as a blind round is open, by their numbers in its list, without units, and with the names
     * blotted out: also whoever has handed in everything can still change it, and the chair may be a judge.
     */
    public List<RoundModel> of(RoundSummary round) {
        List<RoundModel> models = rounds.models(round.id());
        if (!isNameless(round)) {
            return models;
        }
        return nameless(models);
    }

    /**
     * What could be put in: under appraisal, of the round's year and level, and in no open round. In a blind round without
     * names for whoever runs it and is a member.
     */
    @Transactional(readOnly = true)
    public List<RoundModel> candidates(RoundId id) {
        RoundSummary round = rounds.get(id);
        access.requireLead(round.council());
        List<RoundModel> models = rounds.candidates(round);
        return isNameless(round) ? nameless(models) : models;
    }

    private boolean isNameless(RoundSummary round) {
        return round.isOpen()
                && round.facts().rules().blind()
                && !access.everMine(round.council()).isEmpty();
    }

    private List<RoundModel> nameless(List<RoundModel> models) {
        Map<ModelId, BlindText> blotting =
                dossiers.blotting(models.stream().map(RoundModel::id).toList());
        return models.stream()
                .map(each -> nameless(each, blotting.get(each.id())))
                .toList();
    }

    private static RoundModel nameless(RoundModel model, @Nullable BlindText blotting) {
        return new RoundModel(
                model.id(),
                model.position() > 0 ? "#" + model.position() : "",
                blotting == null ? "" : blotting.blot(model.name()),
                model.field(),
                "",
                model.position(),
                model.toDiscuss());
    }
}
