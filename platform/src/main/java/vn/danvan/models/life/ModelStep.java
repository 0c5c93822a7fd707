package vn.danvan.models.life;

import java.util.EnumSet;
import java.util.Set;
import vn.danvan.identity.Right;

/** What moves a model from one state to the next, by whose right, and what must be said with it. */
public enum ModelStep {
    REGISTER(Right.REGISTER_MODELS, ModelState.REGISTERED, Says.NOTHING, ModelState.DRAFT),
    /** Forwards the registration to the superior unit. */
    ENDORSE(Right.ENDORSE_MODELS, ModelState.REGISTERED, Says.NOTHING, ModelState.REGISTERED),
    /** Forwards the registration over a desk at which nobody sits; by whoever wrote it. */
    PASS_OVER(Right.REGISTER_MODELS, ModelState.REGISTERED, Says.NOTHING, ModelState.REGISTERED),
    /** Changes the registration at the desk where it lies. */
    AMEND(Right.ENDORSE_MODELS, ModelState.REGISTERED, Says.REASON, ModelState.REGISTERED),
    ACCEPT(Right.ENDORSE_MODELS, ModelState.BUILDING, Says.NOTHING, ModelState.REGISTERED),
    RETURN(Right.ENDORSE_MODELS, ModelState.DRAFT, Says.REASON, ModelState.REGISTERED),
    REJECT(Right.ENDORSE_MODELS, ModelState.REJECTED, Says.REASON, ModelState.REGISTERED),
    NOTE_PROGRESS(Right.REPORT_MODELS, ModelState.BUILDING, Says.REASON, ModelState.BUILDING),
    CHECK_MID_TERM(Right.REVIEW_MODELS, ModelState.BUILDING, Says.REASON, ModelState.BUILDING),
    STOP(Right.REVIEW_MODELS, ModelState.STOPPED, Says.REASON, ModelState.BUILDING),
    /** A dossier that lacked papers is handed in again the same way. */
    SUBMIT(Right.REGISTER_MODELS, ModelState.SUBMITTED, Says.NOTHING, ModelState.BUILDING, ModelState.RETURNED),
    PASS_CHECK(Right.CHECK_DOSSIERS, ModelState.UNDER_APPRAISAL, Says.NOTHING, ModelState.SUBMITTED),
    ASK_FOR_PAPERS(Right.CHECK_DOSSIERS, ModelState.RETURNED, Says.REASON, ModelState.SUBMITTED),
    /** The score sheets are closed; the document is the council's minutes. */
    APPRAISE(Right.CLOSE_APPRAISALS, ModelState.APPRAISED, Says.DOCUMENT, ModelState.UNDER_APPRAISAL),
    RECOGNISE(Right.SIGN_DECISIONS, ModelState.RECOGNISED, Says.DOCUMENT, ModelState.APPRAISED),
    REFUSE(Right.SIGN_DECISIONS, ModelState.NOT_RECOGNISED, Says.REASON, ModelState.APPRAISED),
    /** Asks for recognition at the next higher level. */
    PROPOSE_HIGHER(Right.REGISTER_MODELS, ModelState.SUBMITTED, Says.NOTHING, ModelState.RECOGNISED),
    MAINTAIN(Right.REVIEW_MODELS, ModelState.MAINTAINED, Says.REASON, ModelState.RECOGNISED, ModelState.MAINTAINED),
    FADE(Right.REVIEW_MODELS, ModelState.FADED, Says.REASON, ModelState.RECOGNISED, ModelState.MAINTAINED),
    REVOKE(
            Right.SIGN_DECISIONS,
            ModelState.REVOKED,
            Says.REASON_AND_DOCUMENT,
            ModelState.RECOGNISED,
            ModelState.MAINTAINED);

    /** What has to be said with a step; a document means its number and its day. */
    public enum Says {
        NOTHING,
        REASON,
        DOCUMENT,
        REASON_AND_DOCUMENT
    }

    private final Right right;
    private final ModelState target;
    private final Says says;
    private final Set<ModelState> sources;

    ModelStep(Right right, ModelState target, Says says, ModelState first, ModelState... more) {
        this.right = right;
        this.target = target;
        this.says = says;
        this.sources = EnumSet.of(first, more);
    }

    public Right right() {
        return right;
    }

    public ModelState target() {
        return target;
    }

    public boolean needsReason() {
        return says == Says.REASON || says == Says.REASON_AND_DOCUMENT;
    }

    public boolean needsDocument() {
        return says == Says.DOCUMENT || says == Says.REASON_AND_DOCUMENT;
    }

    public boolean leavesFrom(ModelState state) {
        return sources.contains(state);
    }

    /** Whether the step is the business of the unit at which the registration lies, and of nobody above it. */
    public boolean belongsToDesk() {
        return right == Right.ENDORSE_MODELS;
    }
}
