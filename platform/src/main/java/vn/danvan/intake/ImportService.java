package vn.danvan.intake;

import java.sql.Types;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.documents.DocumentId;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.documents.FileStore;
import vn.danvan.documents.StoredFile;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.ReadScope;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.intake.draft.DraftDocument;
import vn.danvan.intake.draft.ReadDraft;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanService;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;
import vn.danvan.shared.TimeOrderedIds;

/** A file is read into a draft; a person confirms it, and document and plan come into being together, or rejects it. */
@Service
@Transactional
public class ImportService {

    private final Imports stored;
    private final ImportQueries imports;
    private final DraftReader reader;
    private final DraftJson json;
    private final FileStore files;
    private final DocumentRegister documents;
    private final PlanService plans;
    private final Rights rights;
    private final JdbcClient jdbc;
    private final Clock clock;

    ImportService(
            Imports stored,
            ImportQueries imports,
            IntakeSettings settings,
            DraftJson json,
            FileStore files,
            DocumentRegister documents,
            PlanService plans,
            Rights rights,
            JdbcClient jdbc,
            Clock clock) {
        this.stored = stored;
        this.imports = imports;
        this.reader = new DraftReader(settings.maxMegabytes());
        this.json = json;
        this.files = files;
        this.documents = documents;
        this.plans = plans;
        this.rights = rights;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public ImportDetails upload(byte[] content, String fileName) {
        ActingPost post = rights.require(Right.IMPORT_DOCUMENTS);
        ReadDraft read = reader.read(content, fileName);
        files.store(read.sha256(), fileName, read.mediaType(), content);
        ImportId id = new ImportId(TimeOrderedIds.next(clock));
        return stored.saveAndFlush(
                        new DocumentImport(id, fileName, read, json.write(read.documents()), post, clock.instant()))
                .details(json);
    }

    @Transactional(readOnly = true)
    public ImportDetails details(ImportId id) {
        return find(id).details(json);
    }

    /** The newest imports that the acting post may decide on. */
    @Transactional(readOnly = true)
    public List<ImportSummary> newest(int limit) {
        return imports.newest(rights.scope(Right.IMPORT_DOCUMENTS), limit);
    }

    /** Other imports of the same file that the acting post may see, newest first. */
    @Transactional(readOnly = true)
    public List<ImportSummary> ofTheSameFile(ImportId id) {
        DocumentImport found = find(id);
        return imports.ofTheSameFile(rights.scope(Right.IMPORT_DOCUMENTS), found.sha256(), id);
    }

    /** The file as it was uploaded, by the name that this import gave it. */
    @Transactional(readOnly = true)
    public StoredFile file(ImportId id) {
        DocumentImport found = find(id);
        return files.load(found.sha256()).named(found.fileName());
    }

    /** Keeps what a person changed in the draft. */
    public ImportDetails edit(ImportId id, int version, List<DraftDocument> changed) {
        DocumentImport found = find(id);
        found.edit(version, json.write(changed));
        return save(found).details(json);
    }

    public List<ConfirmedDocument> confirm(ImportId id, int version) {
        ActingPost post = rights.require(Right.IMPORT_DOCUMENTS);
        DocumentImport found = find(id);
        found.confirm(version, post, clock.instant());
        save(found);
        List<ConfirmedDocument> confirmed = new ArrayList<>();
        for (DraftDocument draft : json.read(found.draft())) {
            DocumentId document = documents.register(DraftMapping.document(draft, found.sha256(), found.owner()));
            PlanId plan = DraftMapping.isPlan(draft)
                    ? plans.create(document, draft.draft(), found.owner(), DraftMapping.content(draft))
                    : null;
            remember(id, confirmed.size(), document, plan);
            confirmed.add(new ConfirmedDocument(document, plan));
        }
        return confirmed;
    }

    /** @throws ReasonMissing when the reason is blank */
    public void reject(ImportId id, int version, String reason) {
        ActingPost post = rights.require(Right.IMPORT_DOCUMENTS);
        if (reason.isBlank()) {
            throw new ReasonMissing();
        }
        DocumentImport found = find(id);
        found.reject(version, reason, post, clock.instant());
        save(found);
    }

    private DocumentImport find(ImportId id) {
        rights.require(Right.IMPORT_DOCUMENTS);
        ReadScope scope = rights.scope(Right.IMPORT_DOCUMENTS);
        return stored.findById(id.value())
                .filter(found -> scope.covers(found.owner()))
                .orElseThrow(NotFound::new);
    }

    /** Of two people who decide at once, the second learns that the first was there. */
    private DocumentImport save(DocumentImport changed) {
        try {
            return stored.saveAndFlush(changed);
        } catch (ObjectOptimisticLockingFailureException raced) {
            throw new StaleVersion();
        }
    }

    private void remember(
            ImportId id, int position, DocumentId document, @org.jspecify.annotations.Nullable PlanId plan) {
        jdbc.sql("insert into document_import_result (import_id, position, document_id, plan_id) values (?, ?, ?, ?)")
                .param(id.value())
                .param(position)
                .param(document.value())
                .param(4, plan == null ? null : plan.value(), Types.OTHER)
                .update();
    }
}
