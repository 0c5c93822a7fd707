package vn.danvan.council.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.council.conflict.Conflicts;
import vn.danvan.council.conflict.Interest;
import vn.danvan.council.conflict.InterestKind;
import vn.danvan.council.round.RoundId;
import vn.danvan.council.round.RoundModel;
import vn.danvan.council.round.RoundSummary;
import vn.danvan.council.round.Rounds;
import vn.danvan.models.ModelId;
import vn.danvan.scoring.SchemeService;
import vn.danvan.shared.NotFound;

/** A judge's queue, the declaration before it, and which model comes next. */
@Service
@Transactional
public class QueueService {

    /** @param kind none where there is no conflict */
    public record Declaration(@Nullable InterestKind kind, String note) {}

    private static final Comparator<QueueItem> SKIPPED_LAST = Comparator.comparing(QueueItem::skipped);

    private final SheetStore store;
    private final Sheets sheets;
    private final SheetAccess access;
    private final ScoredDossiers dossiers;
    private final Rounds rounds;
    private final Conflicts conflicts;
    private final SchemeService schemes;

    QueueService(
            SheetStore store,
            Sheets sheets,
            SheetAccess access,
            ScoredDossiers dossiers,
            Rounds rounds,
            Conflicts conflicts,
            SchemeService schemes) {
        this.store = store;
        this.sheets = sheets;
        this.access = access;
        this.dossiers = dossiers;
        this.rounds = rounds;
        this.conflicts = conflicts;
        this.schemes = schemes;
    }

    /** The acting member's queue. */
    @Transactional(readOnly = true)
    public Queue queue(RoundId id) {
        RoundSummary round = rounds.get(id);
        return new Queue(
                round, items(round), schemes.details(round.scheme()).scheme().total());
    }

    /**
     * Says for models of the queue whether there is a conflict of interest; one that is declared holds from this moment.
     *
     * @throws NotFound where one of them is not in the acting member's queue
     */
    public void declare(RoundId id, Map<ModelId, Declaration> declarations) {
        RoundSummary round = rounds.requireOpen(id);
        UUID member = access.member(round);
        Map<ModelId, SheetRow> own = own(round, member);
        if (!own.keySet().containsAll(declarations.keySet())) {
            throw new NotFound();
        }
        declarations.forEach((model, declaration) -> {
            InterestKind kind = declaration.kind();
            if (kind != null) {
                conflicts.declare(round.council(), model, kind, declaration.note());
            }
        });
        store.declared(declarations.keySet().stream()
                .flatMap(model -> Optional.ofNullable(own.get(model)).stream())
                .map(SheetRow::id)
                .toList());
    }

    /**
     * What to score next: the model with the fewest sheets, then the round's order; skipped ones come last. The model
     * that was just left is not offered while there is another.
     */
    @Transactional(readOnly = true)
    public Optional<ModelId> next(RoundId id, @Nullable ModelId left) {
        RoundSummary round = rounds.get(id);
        Map<ModelId, Integer> counts = sheets.handedIn(id);
        List<QueueItem> waiting = items(round).stream()
                .filter(QueueItem::isWaiting)
                .sorted(SKIPPED_LAST
                        .thenComparing(each -> counts.getOrDefault(each.model(), 0))
                        .thenComparing(QueueItem::position))
                .toList();
        return waiting.stream()
                .filter(each -> !each.model().equals(left))
                .findFirst()
                .or(() -> waiting.stream().findFirst())
                .map(QueueItem::model);
    }

    QueueItem item(RoundSummary round, ModelId model) {
        return items(round).stream()
                .filter(each -> each.model().equals(model))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<QueueItem> items(RoundSummary round) {
        UUID member = access.member(round);
        Map<ModelId, SheetRow> own = own(round, member);
        List<ModelId> models = List.copyOf(own.keySet());
        Map<ModelId, Interest> interests = access.conflicted(round, models, Set.of(member));
        Map<ModelId, Dossier> shown =
                dossiers.all(round.id(), round.facts().rules().blind());
        return rounds.models(round.id()).stream()
                .filter(each -> own.containsKey(each.id()) && shown.containsKey(each.id()))
                .map(each -> item(
                        each,
                        Objects.requireNonNull(shown.get(each.id())),
                        Objects.requireNonNull(own.get(each.id())),
                        interests.get(each.id())))
                .toList();
    }

    private Map<ModelId, SheetRow> own(RoundSummary round, UUID member) {
        return store.own(round.id(), Set.of(member)).stream()
                .collect(Collectors.toMap(SheetRow::model, Function.identity()));
    }

    private static QueueItem item(RoundModel model, Dossier shown, SheetRow row, @Nullable Interest interest) {
        return new QueueItem(
                model.id(),
                model.position(),
                shown.code(),
                shown.registration().name(),
                model.field(),
                row.state(),
                row.skippedAt() != null,
                row.declared(),
                interest == null ? null : interest.kind(),
                row.total());
    }
}
