package vn.danvan.council.sheet;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.danvan.council.round.RoundAccess;
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
        boolean blind = round.isOpen() && round.facts().rules().blind();
        if (!blind || access.everMine(round.council()).isEmpty()) {
            return models;
        }
        Map<ModelId, Dossier> blotted = dossiers.all(round.id(), true);
        return models.stream().map(each -> nameless(each, blotted)).toList();
    }

    private static RoundModel nameless(RoundModel model, Map<ModelId, Dossier> blotted) {
        Dossier dossier = blotted.get(model.id());
        return new RoundModel(
                model.id(),
                "#" + model.position(),
                dossier == null ? "" : dossier.registration().name(),
                model.field(),
                "",
                model.position(),
                model.toDiscuss());
    }
}
