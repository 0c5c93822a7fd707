package vn.danvan.models;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.NotPermitted;
import vn.danvan.identity.ReadScope;
import vn.danvan.identity.Right;
import vn.danvan.models.life.ModelState;
import vn.danvan.shared.NotFound;

/** Who may look at a model, or add to it, for what hangs on one: photos, papers, quotas. */
@Service
@Transactional(readOnly = true)
public class ModelGate {

    private final ModelStore store;
    private final ModelAccess access;

    ModelGate(ModelStore store, ModelAccess access) {
        this.store = store;
        this.access = access;
    }

    /** @throws NotFound for what the acting post may not see */
    public ModelSummary readable(ModelId id) {
        return row(id).summary();
    }

    /**
     * The acting post, if it may write this model's registration and dossier; in which states, is asked elsewhere.
     *
     * @throws NotFound for what it may not see
     * @throws NotPermitted for what it may only see
     */
    public ActingPost requireWriter(ModelId id) {
        return access.requireReach(row(id), Right.REGISTER_MODELS);
    }

    /** Whether {@link #requireWriter} would let the acting post through. */
    public boolean mayWrite(ModelId id) {
        return access.reaches(row(id), Right.REGISTER_MODELS);
    }

    public ActingPost require(Right right) {
        return access.require(right);
    }

    /** Units that the acting post reaches by this right. */
    public ReadScope scope(Right right) {
        access.require(right);
        return access.scope(right);
    }

    public boolean may(Right right) {
        return access.may(right);
    }

    /** Whether what belongs to a model in this state may still grow: not while others judge it, nor after its end. */
    public static boolean isGrowing(ModelState state) {
        return switch (state) {
            case DRAFT, BUILDING, RETURNED, RECOGNISED, MAINTAINED -> true;
            case REGISTERED, REJECTED, STOPPED, SUBMITTED, UNDER_APPRAISAL, APPRAISED, NOT_RECOGNISED, FADED, REVOKED ->
                false;
        };
    }

    private ModelRow row(ModelId id) {
        ModelRow row = store.find(id).orElseThrow(NotFound::new);
        access.requireReadable(row);
        return row;
    }
}
