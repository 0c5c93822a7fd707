package vn.danvan.models;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.ReadScope;
import vn.danvan.identity.Right;
import vn.danvan.models.life.ModelStep;
import vn.danvan.shared.BulkPreview;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;

/**
 * Takes a step with many registrations that lie at one desk. Each goes in a transaction of its own: what stands against
 * one is no reason to keep the others waiting.
 */
@Service
public class ModelBulk {

    private final ModelStore store;
    private final ModelAccess access;
    private final ModelSteps steps;

    ModelBulk(ModelStore store, ModelAccess access, ModelSteps steps) {
        this.store = store;
        this.access = access;
        this.steps = steps;
    }

    /** Whether the acting post has a desk at which registrations are endorsed. */
    @Transactional(readOnly = true)
    public boolean mayEndorse() {
        return access.may(Right.ENDORSE_MODELS);
    }

    /**
     * With which of them the step could be taken as they are now; changes nothing.
     *
     * @param step one that belongs to the desk
     */
    @Transactional(readOnly = true)
    public BulkPreview<ModelSummary> preview(List<ModelSummary> wanted, ModelStep step) {
        Map<ModelId, ModelRow> rows = store
                .all(wanted.stream().map(ModelSummary::id).toList())
                .stream()
                .collect(Collectors.toMap(row -> row.summary().id(), Function.identity()));
        ActingPost post = access.require(step.right());
        ReadScope readable = access.readable();
        return BulkPreview.trying(wanted, summary -> {
            ModelRow row = rows.get(summary.id());
            if (row == null || !access.isReadable(row, post, readable)) {
                throw new NotFound();
            }
            if (row.version() != summary.version()) {
                throw new StaleVersion();
            }
            access.requireAtDesk(row, step, post);
            steps.requirePossible(row, step, post);
        });
    }

    /** @return what became of each; those that somebody changed since they were looked at did not go */
    public BulkPreview<ModelSummary> take(List<ModelSummary> wanted, ModelStep step, StepWords words) {
        return BulkPreview.trying(wanted, summary -> steps.take(summary.id(), summary.version(), step, words));
    }
}
