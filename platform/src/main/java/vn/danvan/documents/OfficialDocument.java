package vn.danvan.documents;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.danvan.shared.UnitId;

@Entity
@Table(name = "official_document")
class OfficialDocument {

    @Id
    private UUID id;

    /** Null until the row is written: a number would make the repository look for it before it inserts. */
    @Version
    private @Nullable Integer version;

    @Embedded
    private DocumentHead head;

    private @Nullable String sourceSha256;
    private UUID ownerUnit;
    private UUID createdBy;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // JPA only
    protected OfficialDocument() {}

    OfficialDocument(DocumentId id, NewDocument document, UUID createdBy, Instant createdAt) {
        this.id = id.value();
        this.head = new DocumentHead(document.facts());
        this.sourceSha256 = document.sourceSha256();
        this.ownerUnit = document.owner().value();
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    DocumentSummary summary() {
        return new DocumentSummary(new DocumentId(id), head.facts());
    }

    @Nullable
    String sourceSha256() {
        return sourceSha256;
    }

    UnitId owner() {
        return new UnitId(ownerUnit);
    }
}
