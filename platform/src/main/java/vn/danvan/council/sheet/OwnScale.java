package vn.danvan.council.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.council.round.RoundId;
import vn.danvan.council.round.RoundSummary;
import vn.danvan.council.round.Rounds;
import vn.danvan.models.ModelId;
import vn.danvan.scoring.SchemeService;
import vn.danvan.scoring.evaluation.Evaluator;
import vn.danvan.scoring.evaluation.ScoreSheet;
import vn.danvan.scoring.scheme.Scheme;

/** A judge's own sheets on models like the present one, to keep one's own scale. Nothing of others. */
@Service
@Transactional(readOnly = true)
public class OwnScale {

    private static final int MOST = 12;

    private final OwnSheets own;
    private final SheetAccess access;
    private final ScoredDossiers dossiers;
    private final Rounds rounds;
    private final SchemeService schemes;

    OwnScale(OwnSheets own, SheetAccess access, ScoredDossiers dossiers, Rounds rounds, SchemeService schemes) {
        this.own = own;
        this.access = access;
        this.dossiers = dossiers;
        this.rounds = rounds;
        this.schemes = schemes;
    }

    /**
     * Handed in by the acting member in this round on models of the same field; without those that the member may not judge
     * any more.
     *
     * @param total that the present marks come to; the sheet nearest to it is the first
     * @throws SheetProblem before conflicts are declared, and where there is one about the present model
     */
    public List<OwnSheet> nearest(RoundId id, ModelId model, BigDecimal total) {
        RoundSummary round = rounds.get(id);
        SheetRow present = access.requireJudged(round, model);
        List<OwnSheets.Row> rows = own.nearest(id, present.member(), model, total, MOST);
        List<ModelId> models = rows.stream().map(OwnSheets.Row::model).toList();
        Set<ModelId> conflicted =
                access.conflicted(round, models, Set.of(present.member())).keySet();
        Map<ModelId, BlindText> blotting =
                round.facts().rules().blind() && !models.isEmpty() ? dossiers.blotting(models) : Map.of();
        Scheme scheme = schemes.details(round.scheme()).scheme();
        return rows.stream()
                .filter(each -> !conflicted.contains(each.model()))
                .map(each -> sheet(each, scheme, blotting))
                .toList();
    }

    private static OwnSheet sheet(OwnSheets.Row row, Scheme scheme, Map<ModelId, BlindText> blotting) {
        BlindText names = blotting.get(row.model());
        return new OwnSheet(
                row.model(),
                row.position(),
                names == null ? row.name() : names.blot(row.name()),
                Evaluator.evaluate(scheme, new ScoreSheet(row.given(), Set.of())));
    }
}
