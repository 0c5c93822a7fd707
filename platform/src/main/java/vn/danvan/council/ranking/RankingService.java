package vn.danvan.council.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.council.CouncilMember;
import vn.danvan.council.Memberships;
import vn.danvan.council.conflict.Conflicts;
import vn.danvan.council.conflict.Interest;
import vn.danvan.council.round.RoundAccess;
import vn.danvan.council.round.RoundId;
import vn.danvan.council.round.RoundModel;
import vn.danvan.council.round.RoundSummary;
import vn.danvan.council.round.Rounds;
import vn.danvan.council.sheet.SheetAccess;
import vn.danvan.council.sheet.SheetLine;
import vn.danvan.council.sheet.SheetProblem;
import vn.danvan.council.sheet.Sheets;
import vn.danvan.council.sheet.ShownModels;
import vn.danvan.council.sheet.Sight;
import vn.danvan.models.ModelId;
import vn.danvan.scoring.SchemeService;
import vn.danvan.scoring.scheme.Scheme;

/** Ranks and the chair's matrix, worked out anew at each reading; each reader gets what the person may see. */
@Service
@Transactional(readOnly = true)
public class RankingService {

    /** By what nobody can tell who is who, and what is the same at each reading. */
    private static final Comparator<CouncilMember> IN_NO_ORDER =
            Comparator.comparing(each -> Integer.reverse(each.id().hashCode()));

    private final Rounds rounds;
    private final RoundAccess access;
    private final SheetAccess sight;
    private final Sheets sheets;
    private final ShownModels named;
    private final Conflicts conflicts;
    private final Memberships memberships;
    private final SchemeService schemes;

    RankingService(
            Rounds rounds,
            RoundAccess access,
            SheetAccess sight,
            Sheets sheets,
            ShownModels named,
            Conflicts conflicts,
            Memberships memberships,
            SchemeService schemes) {
        this.rounds = rounds;
        this.access = access;
        this.sight = sight;
        this.sheets = sheets;
        this.named = named;
        this.conflicts = conflicts;
        this.memberships = memberships;
        this.schemes = schemes;
    }

    /**
     * Models that the reader may not judge are left out, and ranks are of those that remain.
     *
     * @throws SheetProblem while the reader has sheets to hand in
     */
    public RankingDetails ranking(RoundId id) {
        RoundSummary round = rounds.get(id);
        List<RoundModel> models = named.of(round);
        Sight seen = sight.sight(round, ids(models));
        if (!seen.ofRanking()) {
            throw new SheetProblem(SheetProblem.Reason.OWN_SHEET_FIRST);
        }
        List<RoundModel> shown =
                models.stream().filter(each -> seen.ofOthers(each.id())).toList();
        Scheme scheme = schemes.details(round.scheme()).scheme();
        RankedRound ranked = new RoundRanking(
                        scheme,
                        round.facts().rules(),
                        shown,
                        sheets.of(id, ids(shown)),
                        conflicts.conflicted(round.council(), ids(shown)))
                .ranked();
        return new RankingDetails(
                round, scheme, ranked, names(round, seen.leading()), models.size() - shown.size(), seen.leading());
    }

    private static List<ModelId> ids(List<RoundModel> models) {
        return models.stream().map(RoundModel::id).toList();
    }

    /** Whoever does not run the round reads numbers, which are in no order that tells anything. */
    private Map<UUID, String> names(RoundSummary round, boolean leading) {
        Map<UUID, String> names = new LinkedHashMap<>();
        List<CouncilMember> members =
                memberships.ever(round.council()).stream().sorted(IN_NO_ORDER).toList();
        for (int index = 0; index < members.size(); index++) {
            names.put(members.get(index).id(), leading ? members.get(index).name() : "#" + (index + 1));
        }
        return names;
    }

    /** Who has handed in what; of models that the reader still has to score, only the reader's own sheets. */
    public JudgeMatrix matrix(RoundId id) {
        RoundSummary round = rounds.get(id);
        access.requireLead(round.council());
        List<RoundModel> models = named.of(round);
        Sight seen = sight.sight(round, ids(models));
        Set<UUID> mine = access.everMine(round.council());
        List<SheetLine> visible = sheets.of(id).stream()
                .filter(each -> seen.ofOthers(each.model()) || mine.contains(each.member()))
                .toList();
        List<Interest> interests = conflicts.interests(round.council(), ids(models)).stream()
                .filter(each -> seen.ofOthers(each.model()) || mine.contains(each.member()))
                .toList();
        Map<ModelId, List<SheetLine>> byModel = visible.stream().collect(Collectors.groupingBy(SheetLine::model));
        Map<ModelId, List<Interest>> byConflict = interests.stream().collect(Collectors.groupingBy(Interest::model));
        List<JudgeMatrix.Row> rows = new ArrayList<>();
        for (RoundModel model : models) {
            rows.add(row(
                    model,
                    byModel.getOrDefault(model.id(), List.of()),
                    byConflict.getOrDefault(model.id(), List.of()),
                    seen));
        }
        return new JudgeMatrix(round, judges(round, visible), rows);
    }

    private List<CouncilMember> judges(RoundSummary round, List<SheetLine> visible) {
        Set<UUID> present = Set.copyOf(visible.stream().map(SheetLine::member).toList());
        Set<UUID> today = memberships.on(round.council(), access.today()).stream()
                .map(CouncilMember::id)
                .collect(Collectors.toSet());
        return memberships.ever(round.council()).stream()
                .filter(each -> today.contains(each.id()) || present.contains(each.id()))
                .toList();
    }

    private static JudgeMatrix.Row row(RoundModel model, List<SheetLine> sheets, List<Interest> interests, Sight seen) {
        Map<UUID, SheetLine> byMember = sheets.stream().collect(Collectors.toMap(SheetLine::member, each -> each));
        Map<UUID, Interest> conflicted = interests.stream()
                .collect(Collectors.toMap(Interest::member, Function.identity(), (first, next) -> first));
        boolean others = seen.ofOthers(model.id());
        Map<UUID, JudgeMatrix.Cell> cells = new LinkedHashMap<>();
        byMember.forEach((member, sheet) -> {
            Interest interest = conflicted.get(member);
            cells.put(
                    member,
                    new JudgeMatrix.Cell(
                            sheet.state(),
                            interest == null ? null : interest.kind(),
                            others && seen.ofRanking() ? sheet.total() : null));
        });
        conflicted.forEach(
                (member, interest) -> cells.putIfAbsent(member, new JudgeMatrix.Cell(null, interest.kind(), null)));
        return new JudgeMatrix.Row(model, cells, !others);
    }
}
