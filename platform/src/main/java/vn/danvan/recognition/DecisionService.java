package vn.danvan.recognition;

import java.time.Clock;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.models.ModelId;
import vn.danvan.recognition.RecognitionProblem.Reason;
import vn.danvan.recognition.choosing.Verification;
import vn.danvan.recognition.choosing.Verifying;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;
import vn.danvan.shared.TimeOrderedIds;

/**
 * Decisions on many models, until they are published. Nothing of them shows at the models: these change when the decision
 * comes out ({@link Publishing}), so that no list, search, count, history or notice can tell what is not published.
 */
@Service
@Transactional
public class DecisionService {

    private final DecisionRows rows;
    private final ItemRows items;
    private final Verifying verifying;
    private final Rights rights;
    private final Clock clock;

    DecisionService(DecisionRows rows, ItemRows items, Verifying verifying, Rights rights, Clock clock) {
        this.rows = rows;
        this.items = items;
        this.verifying = verifying;
        this.rights = rights;
        this.clock = clock;
    }

    /** Whether the acting post chooses for decisions. */
    @Transactional(readOnly = true)
    public boolean mayPrepare() {
        return rights.may(Right.PREPARE_DECISIONS);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<DecisionSummary> list(int offset, int limit) {
        rights.require(Right.READ_PENDING_RESULTS);
        return rows.newest(offset, limit);
    }

    @Transactional(readOnly = true)
    public int count() {
        rights.require(Right.READ_PENDING_RESULTS);
        return rows.count();
    }

    /** How many are not published yet. */
    @Transactional(readOnly = true)
    public int open() {
        rights.require(Right.READ_PENDING_RESULTS);
        return rows.open();
    }

    @Transactional(readOnly = true)
    public DecisionDetails details(DecisionId id) {
        rights.require(Right.READ_PENDING_RESULTS);
        DecisionSummary summary = rows.find(id).orElseThrow(NotFound::new);
        return new DecisionDetails(summary, items.of(id), rows.warningReason(id));
    }

    /**
     * Makes the choice pending: known to those who decide, and to nobody else.
     *
     * @throws RecognitionProblem when one of them has an error, or a warning for which nobody said a reason, or when more
     *     are recognised than the province's rules allow
     */
    public DecisionId propose(NewDecision wanted) {
        ActingPost by = rights.require(Right.PREPARE_DECISIONS);
        DecisionKind kind = wanted.kind();
        if (wanted.title().isEmpty()) {
            throw new RecognitionProblem(Reason.TITLE_MISSING);
        }
        Verification verified = verifying.verify(wanted.level(), wanted.choices());
        requireSound(wanted, verified);
        DecisionId id = new DecisionId(TimeOrderedIds.next(clock));
        rows.add(id, kind, wanted, by);
        try {
            items.add(id, verified.models());
        } catch (DuplicateKeyException meanwhile) {
            throw new RecognitionProblem(Reason.PENDING_ELSEWHERE);
        }
        return id;
    }

    private static void requireSound(NewDecision wanted, Verification verified) {
        if (verified.models().size() < wanted.choices().size()) {
            throw new NotFound();
        }
        if (verified.models().stream()
                .allMatch(each -> each.choice().outcome().step().isEmpty())) {
            throw new RecognitionProblem(Reason.NOTHING_CHOSEN);
        }
        if (verified.withErrors() > 0) {
            throw new RecognitionProblem(Reason.ERRORS, verified.withErrors());
        }
        Integer most = verified.most();
        if (most != null && verified.isTooMany()) {
            throw new RecognitionProblem(Reason.TOO_MANY, most, verified.count(Outcome.RECOGNISE));
        }
        long unexplained = verified.models().stream()
                .filter(each -> !each.warnings().isEmpty() && each.choice().warningReason() == null)
                .count();
        if (unexplained > 0 && wanted.warningReason() == null) {
            throw new RecognitionProblem(Reason.WARNING_REASON_MISSING, unexplained);
        }
    }

    /**
     * Takes one model out again; it waits for a decision as before. With the last that is decided on goes the decision.
     *
     * @throws StaleVersion when somebody changed the decision since
     */
    public void takeOut(DecisionId id, int version, ModelId model) {
        requireOpen(id, version);
        if (!items.remove(id, model)) {
            throw new NotFound();
        }
        boolean nothingLeft =
                items.of(id).stream().allMatch(item -> item.outcome().step().isEmpty());
        if (nothingLeft) {
            rows.become(id, DecisionState.CANCELLED, null, null);
            items.release(id);
        } else {
            rows.touch(id);
        }
    }

    /** Takes all of it back. What was chosen stays written down, so that one can see it was there. */
    public void cancel(DecisionId id, int version) {
        requireOpen(id, version);
        rows.become(id, DecisionState.CANCELLED, null, null);
        items.release(id);
    }

    /** Notes what the signed paper says; what is not known yet may be left out until it is published. */
    public void document(DecisionId id, int version, DecisionDocument document) {
        DecisionSummary decision = requireOpen(id, version);
        if (decision.state() == DecisionState.SCHEDULED && !document.isComplete()) {
            throw new RecognitionProblem(Reason.DOCUMENT_MISSING);
        }
        rows.document(id, document);
    }

    private DecisionSummary requireOpen(DecisionId id, int version) {
        rights.require(Right.PREPARE_DECISIONS);
        DecisionSummary decision = rows.locked(id).orElseThrow(NotFound::new);
        if (decision.version() != version) {
            throw new StaleVersion();
        }
        if (!decision.state().isOpen()) {
            throw new RecognitionProblem(Reason.NOT_OPEN);
        }
        return decision;
    }
}
