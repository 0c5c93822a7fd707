package vn.danvan.models;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.models.life.LifeCycle;
import vn.danvan.models.life.ModelState;
import vn.danvan.models.life.ModelStep;
import vn.danvan.models.life.StepProblem;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.models.step.Paper;
import vn.danvan.shared.NotFound;

/**
 * What a decision on many models needs to know of them, and what it does to them. No right is asked here, since a decision
 * that was signed may come out when nobody acts: whoever calls has asked.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ModelDecisions {

    private final DecidableRows rows;
    private final ModelStore store;
    private final LifeLines lifeLines;
    private final Likenesses likenesses;

    ModelDecisions(DecidableRows rows, ModelStore store, LifeLines lifeLines, Likenesses likenesses) {
        this.rows = rows;
        this.store = store;
        this.lifeLines = lifeLines;
        this.likenesses = likenesses;
    }

    /** All that wait for a decision, those registered first coming first. */
    public List<DecidableModel> appraised() {
        return decidable(rows.in(ModelState.APPRAISED));
    }

    /** Those of them that are there, in whatever state. */
    public List<DecidableModel> all(Collection<ModelId> ids) {
        return decidable(store.all(List.copyOf(ids)));
    }

    /** Of these, those that share name and lead unit with another that is in force. */
    public Set<ModelId> namesakesInForce(Collection<ModelId> ids) {
        return rows.namesakesInForce(ids);
    }

    /** Of these, those that look like another registration of any year, which nobody has told apart from it. */
    public Set<ModelId> likelyDuplicates(Collection<ModelId> ids) {
        return likenesses.suspected(store.all(List.copyOf(ids)));
    }

    /**
     * What a decision says of one model.
     *
     * @param step RECOGNISE, REFUSE or REVOKE
     */
    public record Verdict(ModelId model, ModelStep step, StepWords words) {}

    /** Who signed it. */
    public record Signature(String name, String position) {}

    /**
     * Takes all of these steps, or throws and leaves the caller's transaction to take all back.
     *
     * @throws StepProblem when one of the models has moved on meanwhile, or has to be told something that is not there
     */
    public void take(List<Verdict> verdicts, Signature by, LocalDate today) {
        Map<ModelId, ModelRow> found = rows
                .locked(verdicts.stream().map(Verdict::model).toList())
                .stream()
                .collect(Collectors.toMap(row -> row.summary().id(), row -> row));
        for (Verdict verdict : verdicts) {
            ModelRow row = found.get(verdict.model());
            if (row == null) {
                throw new NotFound();
            }
            verdict.words().requireEnoughFor(verdict.step(), today);
            ModelStore.Move move = move(row, verdict.step());
            store.move(row, row.version(), move);
            lifeLines.add(verdict.model(), verdict.step(), move, by.name(), by.position(), verdict.words());
        }
    }

    private static ModelStore.Move move(ModelRow row, ModelStep step) {
        ModelState next = LifeCycle.next(row.summary().state(), step);
        return new ModelStore.Move(
                next,
                row.summary().desk(),
                row.endorsements(),
                row.sought(),
                step == ModelStep.RECOGNISE ? level(row) : row.summary().recognised());
    }

    private List<DecidableModel> decidable(List<ModelRow> models) {
        Map<ModelId, Set<Paper>> papers =
                rows.papers(models.stream().map(row -> row.summary().id()).toList());
        return models.stream()
                .map(row -> new DecidableModel(
                        row.summary(),
                        level(row),
                        row.registration().place(),
                        missing(row, papers.getOrDefault(row.summary().id(), Set.of())),
                        row.createdBy()))
                .toList();
    }

    private static int missing(ModelRow row, Set<Paper> there) {
        return (int) Paper.requiredFor(level(row)).stream()
                .filter(paper -> !there.contains(paper))
                .count();
    }

    /** A dossier that was handed in says for which level. */
    private static ModelLevel level(ModelRow row) {
        ModelLevel sought = row.sought();
        return sought == null ? ModelLevel.GRASSROOTS : sought;
    }
}
