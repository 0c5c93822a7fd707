package vn.danvan.models.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.NotPermitted;
import vn.danvan.identity.ReadScope;
import vn.danvan.identity.Right;
import vn.danvan.models.ModelGate;
import vn.danvan.models.ModelId;
import vn.danvan.models.life.StepProblem;
import vn.danvan.models.life.StepProblem.Reason;
import vn.danvan.models.step.ModelSettings;
import vn.danvan.models.step.Paper;
import vn.danvan.shared.UnitId;

/** Dossiers that lack something, for those who chase them, and papers that somebody lets a dossier go without. */
@Service
@Transactional
public class Dossiers {

    private final DossierStore store;
    private final ModelGate models;
    private final ModelSettings settings;

    Dossiers(DossierStore store, ModelGate models, ModelSettings settings) {
        this.store = store;
        this.models = models;
        this.settings = settings;
    }

    /** Whether the acting post may let a dossier go without a paper. */
    @Transactional(readOnly = true)
    public boolean mayWaive() {
        return models.may(Right.MANAGE_REGISTRATION);
    }

    /**
     * Lets a dossier go without a paper; the name and the reason stand beside it.
     *
     * @throws NotPermitted for who may not
     */
    public void waive(ModelId model, Paper paper, String reason) {
        ActingPost post = models.require(Right.MANAGE_REGISTRATION);
        models.readable(model);
        if (reason.isBlank()) {
            throw new StepProblem(Reason.REASON_MISSING);
        }
        store.waive(model, paper, reason.strip(), post);
    }

    /** Of the units whose models the acting post reads, the most urgent first. */
    @Transactional(readOnly = true)
    public List<MissingPapers> incomplete(int offset, int limit) {
        return store.incomplete(units(), settings.stepwise(), offset, limit);
    }

    @Transactional(readOnly = true)
    public int countIncomplete() {
        return store.countIncomplete(units(), settings.stepwise());
    }

    private @Nullable List<UnitId> units() {
        return switch (models.scope(Right.READ_MODELS)) {
            case ReadScope.Everything() -> null;
            case ReadScope.Units(var units) -> List.copyOf(units);
        };
    }
}
