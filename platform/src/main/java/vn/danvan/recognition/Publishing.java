package vn.danvan.recognition;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.models.ModelDecisions;
import vn.danvan.models.ModelDecisions.Signature;
import vn.danvan.models.ModelDecisions.Verdict;
import vn.danvan.models.StepWords;
import vn.danvan.notices.NoticeReach;
import vn.danvan.recognition.RecognitionProblem.Reason;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;

/**
 * Lets decisions come out. All models, their life lines, the notices and the decision itself change in one transaction
 * that holds the decision's row: a node that is killed leaves nothing half done, and of two that publish at once the
 * second finds it published.
 */
@Service
@Transactional
public class Publishing {

    private final DecisionRows rows;
    private final ItemRows items;
    private final ModelDecisions models;
    private final ResultNotices notices;
    private final Rights rights;
    private final Clock clock;

    Publishing(
            DecisionRows rows,
            ItemRows items,
            ModelDecisions models,
            ResultNotices notices,
            Rights rights,
            Clock clock) {
        this.rows = rows;
        this.items = items;
        this.models = models;
        this.notices = notices;
        this.rights = rights;
        this.clock = clock;
    }

    /** Whether the acting post lets pending results come out. */
    @Transactional(readOnly = true)
    public boolean mayPublish() {
        return rights.may(Right.SIGN_DECISIONS) && rights.may(Right.READ_PENDING_RESULTS);
    }

    /**
     * Now. Does nothing when it is published already.
     *
     * @throws RecognitionProblem when number, day or signer are missing
     * @throws vn.danvan.models.life.StepProblem when one of the models moved on meanwhile; then none is changed
     */
    public void publish(DecisionId id, int version) {
        DecisionSummary decision = locked(id);
        if (decision.state() == DecisionState.PUBLISHED) {
            return;
        }
        requireVersion(decision, version);
        requireSigned(decision, LocalDate.now(clock));
        comeOut(decision);
    }

    /** At that time, by itself. A decision that was scheduled for another time comes out at this one. */
    public void schedule(DecisionId id, int version, Instant at) {
        DecisionSummary decision = locked(id);
        requireVersion(decision, version);
        if (!at.isAfter(clock.instant())) {
            throw new RecognitionProblem(Reason.TIME_PASSED);
        }
        requireSigned(decision, LocalDate.ofInstant(at, clock.getZone()));
        rows.become(id, DecisionState.SCHEDULED, at, null);
    }

    /** It waits again until somebody publishes it. */
    public void unschedule(DecisionId id, int version) {
        requireVersion(locked(id), version);
        rows.become(id, DecisionState.PENDING, null, null);
    }

    private DecisionSummary locked(DecisionId id) {
        rights.require(Right.READ_PENDING_RESULTS);
        rights.require(Right.SIGN_DECISIONS);
        return rows.locked(id).orElseThrow(NotFound::new);
    }

    private static void requireVersion(DecisionSummary decision, int version) {
        if (decision.version() != version) {
            throw new StaleVersion();
        }
        if (!decision.state().isOpen()) {
            throw new RecognitionProblem(Reason.NOT_OPEN);
        }
    }

    private static void requireSigned(DecisionSummary decision, LocalDate day) {
        LocalDate signed = decision.document().day();
        if (signed == null || !decision.document().isComplete()) {
            throw new RecognitionProblem(Reason.DOCUMENT_MISSING);
        }
        if (signed.isAfter(day)) {
            throw new RecognitionProblem(Reason.DAY_AFTER_PUBLICATION);
        }
    }

    /** How many people its publication would tell, and how many of them by mail too. */
    @Transactional(readOnly = true)
    public NoticeReach reach(DecisionId id) {
        rights.require(Right.READ_PENDING_RESULTS);
        return notices.reach(items.of(id));
    }

    /** Those whose time has come, for the job. */
    @Transactional(readOnly = true)
    List<DecisionId> due() {
        return rows.due();
    }

    /** @return false where somebody was faster, or it is not to come out any more */
    boolean publishWhenDue(DecisionId id) {
        DecisionSummary decision = rows.locked(id).orElseThrow(NotFound::new);
        Instant at = decision.publishAt();
        if (decision.state() != DecisionState.SCHEDULED || at == null || at.isAfter(clock.instant())) {
            return false;
        }
        requireSigned(decision, LocalDate.now(clock));
        comeOut(decision);
        return true;
    }

    /** It could not come out; somebody has to look at it, and it says why. */
    void fellThrough(DecisionId id, String why) {
        rows.locked(id)
                .filter(decision -> decision.state() == DecisionState.SCHEDULED)
                .ifPresent(decision -> {
                    rows.become(id, DecisionState.PENDING, null, why);
                    notices.fellThrough(decision);
                });
    }

    private void comeOut(DecisionSummary decision) {
        List<DecisionItem> all = items.of(decision.id());
        DecisionDocument document = decision.document();
        models.take(
                all.stream().flatMap(item -> verdict(item, document).stream()).toList(),
                new Signature(
                        Objects.requireNonNull(document.signer()), Objects.requireNonNullElse(document.position(), "")),
                LocalDate.now(clock));
        rows.become(decision.id(), DecisionState.PUBLISHED, null, null);
        items.release(decision.id());
        notices.published(decision, all);
    }

    private static Optional<Verdict> verdict(DecisionItem item, DecisionDocument document) {
        return item.outcome()
                .step()
                .map(step -> new Verdict(
                        item.model(), step, new StepWords(item.reason(), document.number(), document.day())));
    }
}
