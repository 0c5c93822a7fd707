package vn.danvan.council.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.council.conflict.Conflicts;
import vn.danvan.council.round.RoundId;
import vn.danvan.council.round.RoundSummary;
import vn.danvan.council.round.Rounds;
import vn.danvan.council.sheet.SheetProblem.Reason;
import vn.danvan.models.ModelId;
import vn.danvan.scoring.SchemeService;
import vn.danvan.scoring.evaluation.Evaluation;
import vn.danvan.scoring.evaluation.Evaluator;
import vn.danvan.scoring.scheme.Scheme;

/** A member's own sheets: kept while one writes, handed in, changed with a reason, or not scored at all. */
@Service
@Transactional
public class SheetService {

    private final SheetStore store;
    private final Sheets sheets;
    private final SheetAccess access;
    private final QueueService queues;
    private final ScoredDossiers dossiers;
    private final Rounds rounds;
    private final Conflicts conflicts;
    private final SchemeService schemes;

    SheetService(
            SheetStore store,
            Sheets sheets,
            SheetAccess access,
            QueueService queues,
            ScoredDossiers dossiers,
            Rounds rounds,
            Conflicts conflicts,
            SchemeService schemes) {
        this.store = store;
        this.sheets = sheets;
        this.access = access;
        this.queues = queues;
        this.dossiers = dossiers;
        this.rounds = rounds;
        this.conflicts = conflicts;
        this.schemes = schemes;
    }

    /** @throws SheetProblem before conflicts are declared, and where there is one */
    @Transactional(readOnly = true)
    public SheetDetails open(RoundId id, ModelId model) {
        RoundSummary round = rounds.get(id);
        SheetRow row = access.requireJudged(round, model);
        Scheme scheme = scheme(round);
        return new SheetDetails(
                round,
                scheme,
                queues.item(round, model),
                row.version(),
                row.content(),
                Evaluator.evaluate(scheme, row.content().scoreSheet()),
                store.changes(row.id()),
                dossiers.one(id, model, round.facts().rules().blind()));
    }

    /** What these marks would come to; keeps nothing. */
    @Transactional(readOnly = true)
    public Evaluation evaluate(RoundId id, SheetContent content) {
        return Evaluator.evaluate(scheme(rounds.get(id)), content.scoreSheet());
    }

    /**
     * Keeps a draft, complete or not.
     *
     * @param version that the member saw
     * @return the version that it has now
     * @throws SheetProblem for a sheet that is handed in: it changes with {@link #finish} and a reason
     */
    public int save(RoundId id, ModelId model, int version, SheetContent content) {
        RoundSummary round = rounds.requireOpen(id);
        SheetRow row = access.requireJudged(round, model);
        if (!row.state().isOpen()) {
            throw new SheetProblem(Reason.HANDED_IN);
        }
        Evaluator.evaluate(scheme(round), content.scoreSheet());
        store.draft(row, version, content);
        return version + 1;
    }

    /**
     * Hands a sheet in, or changes one that was handed in; both values stay then.
     *
     * @param reason for a change; none for the first time
     * @throws SheetProblem where marks or reasons are missing
     */
    public int finish(RoundId id, ModelId model, int version, SheetContent content, @Nullable String reason) {
        RoundSummary round = rounds.requireOpen(id);
        SheetRow row = access.requireJudged(round, model);
        Evaluation evaluation = Evaluator.evaluate(scheme(round), content.scoreSheet());
        requireComplete(evaluation, content);
        switch (row.state()) {
            case ASSIGNED, DRAFT -> {}
            case FINAL -> store.remember(row, Objects.requireNonNull(row.total()), words(reason));
            case ABSTAINED -> throw new SheetProblem(Reason.HANDED_IN);
        }
        store.finish(row, version, content, evaluation);
        return version + 1;
    }

    private static void requireComplete(Evaluation evaluation, SheetContent content) {
        if (!evaluation.missing().isEmpty()) {
            throw new SheetProblem(Reason.INCOMPLETE, String.join(", ", evaluation.missing()));
        }
        List<String> silent = Extremes.without(evaluation, content.remarks().keySet());
        if (!silent.isEmpty()) {
            throw new SheetProblem(Reason.REASON_AT_EXTREME, String.join(", ", silent));
        }
    }

    /** The member will not score this model, though nothing forbids it. */
    public void abstain(RoundId id, ModelId model, int version, String reason) {
        RoundSummary round = rounds.requireOpen(id);
        SheetRow row = access.requireJudged(round, model);
        if (!row.state().isOpen()) {
            throw new SheetProblem(Reason.HANDED_IN);
        }
        store.abstain(row, version, words(reason));
    }

    /** It comes back at the end of the queue. */
    public void skip(RoundId id, ModelId model) {
        RoundSummary round = rounds.requireOpen(id);
        store.skip(access.requireJudged(round, model));
    }

    /**
     * All sheets on a model without names, once one's own is handed in.
     *
     * @throws SheetProblem before that
     */
    @Transactional(readOnly = true)
    public Others others(RoundId id, ModelId model) {
        RoundSummary round = rounds.get(id);
        SheetRow row = access.requireJudged(round, model);
        Sight sight = access.sight(round, List.of(model));
        if (row.state() != SheetState.FINAL || !sight.ofOthers(model)) {
            throw new SheetProblem(Reason.OWN_SHEET_FIRST);
        }
        Set<UUID> excluded =
                conflicts.conflicted(round.council(), List.of(model)).getOrDefault(model, Set.of());
        List<BigDecimal> totals = sheets.of(id).stream()
                .filter(each -> each.model().equals(model) && !excluded.contains(each.member()))
                .map(SheetLine::total)
                .filter(Objects::nonNull)
                .toList();
        return Others.of(totals);
    }

    private Scheme scheme(RoundSummary round) {
        return schemes.details(round.scheme()).scheme();
    }

    private static String words(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw new SheetProblem(Reason.REASON_MISSING);
        }
        return SheetContent.tidy(reason);
    }
}
