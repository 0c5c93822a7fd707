package vn.danvan.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.danvan.identity.ActingPost;
import vn.danvan.intake.draft.ReadDraft;
import vn.danvan.shared.StaleVersion;
import vn.danvan.shared.UnitId;

@Entity
@Table(name = "document_import")
class DocumentImport {

    @Id
    private UUID id;

    /** Null until the row is written: a number would make the repository look for it before it inserts. */
    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    private String fileName;
    private String sha256;
    private String encoding;
    private String cleanText;
    private String draft;
    private UUID ownerUnit;
    private UUID createdBy;
    private Instant createdAt;
    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String rejectReason;

    @SuppressWarnings("NullAway.Init") // JPA only
    protected DocumentImport() {}

    DocumentImport(ImportId id, String fileName, ReadDraft read, String draft, ActingPost post, Instant now) {
        this.id = id.value();
        this.state = ImportState.NEEDS_REVIEW;
        this.fileName = fileName;
        this.sha256 = read.sha256();
        this.encoding = read.encoding();
        this.cleanText = read.cleanText();
        this.draft = draft;
        this.ownerUnit = post.unit().value();
        this.createdBy = post.person().value();
        this.createdAt = now;
    }

    void edit(int seen, String changed) {
        open(seen);
        this.draft = changed;
    }

    void confirm(int seen, ActingPost by, Instant now) {
        decide(seen, ImportState.CONFIRMED, by, now);
    }

    void reject(int seen, String reason, ActingPost by, Instant now) {
        decide(seen, ImportState.REJECTED, by, now);
        this.rejectReason = reason;
    }

    private void decide(int seen, ImportState decision, ActingPost by, Instant now) {
        open(seen);
        this.state = decision;
        this.decidedBy = by.person().value();
        this.decidedAt = now;
    }

    private void open(int seen) {
        if (state != ImportState.NEEDS_REVIEW) {
            throw new AlreadyDecided(state);
        }
        if (seen != version()) {
            throw new StaleVersion();
        }
    }

    UnitId owner() {
        return new UnitId(ownerUnit);
    }

    String draft() {
        return draft;
    }

    String fileName() {
        return fileName;
    }

    String sha256() {
        return sha256;
    }

    ImportDetails details(DraftJson json) {
        return new ImportDetails(
                new ImportId(id), version(), state, fileName, sha256, encoding, cleanText, json.read(draft));
    }

    private int version() {
        return Objects.requireNonNull(version);
    }
}
