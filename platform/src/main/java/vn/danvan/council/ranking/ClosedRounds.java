package vn.danvan.council.ranking;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.danvan.council.conflict.Conflicts;
import vn.danvan.council.round.RoundId;
import vn.danvan.council.round.RoundModel;
import vn.danvan.council.round.RoundSummary;
import vn.danvan.council.round.Rounds;
import vn.danvan.council.sheet.Sheets;
import vn.danvan.models.ModelId;
import vn.danvan.recognition.AppraisedScore;
import vn.danvan.recognition.AppraisedScores;
import vn.danvan.scoring.SchemeService;

/** What whoever prepares a decision reads of a model: how it stood when its last round was closed. */
@Component
class ClosedRounds implements AppraisedScores {

    private final Rounds rounds;
    private final Sheets sheets;
    private final Conflicts conflicts;
    private final SchemeService schemes;

    ClosedRounds(Rounds rounds, Sheets sheets, Conflicts conflicts, SchemeService schemes) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.conflicts = conflicts;
        this.schemes = schemes;
    }

    @Override
    public Map<ModelId, AppraisedScore> of(Collection<ModelId> models) {
        Map<RoundId, Set<ModelId>> closed = new HashMap<>();
        rounds.lastClosed(models).forEach((model, round) -> closed.computeIfAbsent(round, first -> new HashSet<>())
                .add(model));
        Map<ModelId, AppraisedScore> scores = new HashMap<>();
        closed.forEach((round, wanted) -> ranked(rounds.get(round), wanted).forEach(each -> {
            if (each.mean() != null) {
                scores.put(
                        each.model().id(),
                        new AppraisedScore(
                                each.mean().total(), each.counted() > 1 ? each.spread() : null, each.counted()));
            }
        }));
        return scores;
    }

    /** A model's mean and spread rest on its own sheets, so nothing of the others is read. */
    private List<ItemScore> ranked(RoundSummary round, Set<ModelId> wanted) {
        List<RoundModel> models = rounds.models(round.id()).stream()
                .filter(each -> wanted.contains(each.id()))
                .toList();
        RankedRound ranked = new RoundRanking(
                        schemes.details(round.scheme()).scheme(),
                        round.facts().rules(),
                        models,
                        sheets.of(round.id(), wanted),
                        conflicts.conflicted(round.council(), wanted))
                .ranked();
        return Stream.concat(
                        ranked.places().stream().map(RankedItem::score),
                        ranked.apart().stream().map(UnrankedItem::score))
                .toList();
    }
}
