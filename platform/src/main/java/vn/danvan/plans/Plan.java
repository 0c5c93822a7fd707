package vn.danvan.plans;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.danvan.documents.DocumentId;
import vn.danvan.shared.UnitId;

@Entity
class Plan {

    /** More states come with the plan's life cycle; an imported plan was issued on paper. */
    enum State {
        ISSUED,
        DRAFT
    }

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID documentId;

    @Enumerated(EnumType.STRING)
    private State state;

    private UUID ownerUnit;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // JPA only
    protected Plan() {}

    Plan(PlanId id, DocumentId document, State state, UnitId owner, Instant createdAt) {
        this.id = id.value();
        this.documentId = document.value();
        this.state = state;
        this.ownerUnit = owner.value();
        this.createdAt = createdAt;
    }

    DocumentId document() {
        return new DocumentId(documentId);
    }

    State state() {
        return state;
    }

    UnitId owner() {
        return new UnitId(ownerUnit);
    }
}
