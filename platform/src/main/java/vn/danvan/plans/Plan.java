package vn.danvan.plans;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.DocumentId;
import vn.danvan.plans.approval.PlanState;
import vn.danvan.plans.approval.PlanTransition;
import vn.danvan.shared.StaleVersion;
import vn.danvan.shared.UnitId;

@Entity
class Plan {

    @Id
    private UUID id;

    /** Null until the row is written: a number would make the repository look for it before it inserts. */
    @Version
    private @Nullable Integer version;

    private UUID documentId;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    private UUID ownerUnit;
    private Instant createdAt;

    /** Which edition is in force or in the making; an amendment makes the next. */
    private int versionNumber;

    @SuppressWarnings("NullAway.Init") // JPA only
    protected Plan() {}

    Plan(PlanId id, DocumentId document, PlanState state, UnitId owner, Instant createdAt) {
        this.id = id.value();
        this.documentId = document.value();
        this.state = state;
        this.ownerUnit = owner.value();
        this.createdAt = createdAt;
        this.versionNumber = 1;
    }

    /** @throws StaleVersion when somebody changed the plan since that version was looked at */
    void requireVersion(int seen) {
        if (version() != seen) {
            throw new StaleVersion();
        }
    }

    PlanTransition transitionTo(PlanState target) {
        return PlanTransition.between(state, target)
                .orElseThrow(() -> new PlanProblem(PlanProblem.Reason.NO_SUCH_MOVE));
    }

    void move(PlanState target, @Nullable String reason) {
        if (transitionTo(target).isReasonNeeded() && (reason == null || reason.isBlank())) {
            throw new PlanProblem(PlanProblem.Reason.REASON_MISSING);
        }
        state = target;
    }

    void amend() {
        if (!state.isInForce()) {
            throw new PlanProblem(PlanProblem.Reason.NOT_IN_FORCE);
        }
        versionNumber++;
    }

    PlanId id() {
        return new PlanId(id);
    }

    int version() {
        return Objects.requireNonNull(version);
    }

    int versionNumber() {
        return versionNumber;
    }

    DocumentId document() {
        return new DocumentId(documentId);
    }

    PlanState state() {
        return state;
    }

    UnitId owner() {
        return new UnitId(ownerUnit);
    }
}
