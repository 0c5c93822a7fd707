package vn.danvan.council.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danvan.council.round.MissingScorePolicy;
import vn.danvan.council.round.RoundModel;
import vn.danvan.council.round.RoundRules;
import vn.danvan.council.sheet.SheetLine;
import vn.danvan.models.ModelId;
import vn.danvan.scoring.evaluation.Evaluation;
import vn.danvan.scoring.evaluation.Ranking;
import vn.danvan.scoring.scheme.Scheme;

/**
 * From sheets to ranks; pure arithmetic over what one query read. A mean is divided once and rounded to the places that
 * are printed, so that whoever reads the figures can follow the order: equal figures are ties.
 */
public final class RoundRanking {

    private final Scheme scheme;
    private final RoundRules rules;
    private final List<ItemScore> scores;
    private final List<Tendency> tendencies;

    /** @param conflicts ids of memberships by model, whose sheets do not count */
    public RoundRanking(
            Scheme scheme,
            RoundRules rules,
            List<RoundModel> models,
            List<SheetLine> sheets,
            Map<ModelId, Set<UUID>> conflicts) {
        this.scheme = scheme;
        this.rules = rules;
        Map<ModelId, List<SheetLine>> byModel = sheets.stream().collect(Collectors.groupingBy(SheetLine::model));
        ItemScoring scoring = new ItemScoring(scheme, rules, new Scales(totals(sheets, conflicts)));
        this.scores = models.stream()
                .map(model -> scoring.score(
                        model,
                        byModel.getOrDefault(model.id(), List.of()),
                        conflicts.getOrDefault(model.id(), Set.of())))
                .toList();
        this.tendencies = Tendencies.of(scores);
    }

    private static Map<UUID, List<BigDecimal>> totals(List<SheetLine> sheets, Map<ModelId, Set<UUID>> conflicts) {
        Map<UUID, List<BigDecimal>> totals = new HashMap<>();
        for (SheetLine each : sheets) {
            BigDecimal total = each.total();
            if (total != null && !conflicts.getOrDefault(each.model(), Set.of()).contains(each.member())) {
                totals.computeIfAbsent(each.member(), member -> new ArrayList<>())
                        .add(total);
            }
        }
        return totals;
    }

    public RankedRound ranked() {
        Map<String, ItemScore> rankable = new LinkedHashMap<>();
        List<UnrankedItem> apart = new ArrayList<>();
        for (ItemScore score : scores) {
            UnrankedItem.Reason reason = apart(score);
            if (reason == null) {
                rankable.put(score.model().id().toString(), score);
            } else {
                apart.add(new UnrankedItem(reason, score));
            }
        }
        return new RankedRound(places(rankable), List.copyOf(apart), tendencies);
    }

    private UnrankedItem.@Nullable Reason apart(ItemScore score) {
        Evaluation mean = score.mean();
        if (mean == null || score.counted() < rules.minSheets()) {
            return UnrankedItem.Reason.TOO_FEW_SHEETS;
        }
        if (rules.missing() == MissingScorePolicy.NOT_RANKED && score.missing() > 0) {
            return UnrankedItem.Reason.SHEET_MISSING;
        }
        return mean.band() == null ? UnrankedItem.Reason.NO_BAND : null;
    }

    private List<RankedItem> places(Map<String, ItemScore> rankable) {
        Map<String, Evaluation> results = new LinkedHashMap<>();
        rankable.forEach((id, score) -> results.put(id, Objects.requireNonNull(score.mean())));
        Map<String, Integer> standardised = standardised(rankable);
        return Ranking.of(scheme, results).stream()
                .map(place -> new RankedItem(
                        place.rank(),
                        place.level(),
                        place.decidedBy(),
                        Objects.requireNonNull(rankable.get(place.id())),
                        standardised.getOrDefault(place.id(), 0)))
                .toList();
    }

    private static Map<String, Integer> standardised(Map<String, ItemScore> rankable) {
        Function<ItemScore, BigDecimal> value = each -> Objects.requireNonNull(each.standardised());
        List<Map.Entry<String, ItemScore>> order = rankable.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.comparing(value).reversed()))
                .toList();
        Map<String, Integer> ranks = new HashMap<>();
        int rank = 0;
        for (int index = 0; index < order.size(); index++) {
            boolean level = index > 0
                    && value.apply(order.get(index - 1).getValue())
                                    .compareTo(value.apply(order.get(index).getValue()))
                            == 0;
            rank = level ? rank : index + 1;
            ranks.put(order.get(index).getKey(), rank);
        }
        return ranks;
    }
}
