package vn.danvan.documents;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.ReadScope;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.Sorting;
import vn.danvan.shared.TimeOrderedIds;
import vn.danvan.shared.UnitId;

/** The register of a province's documents. Lists are one query, details three, whatever their size. */
@Service
@Transactional
public class DocumentRegister {

    private static final UUID NO_UNIT = new UUID(0, 0);

    private final Documents documents;
    private final DocumentSearch search;
    private final FileStore files;
    private final JdbcTemplate jdbc;
    private final Rights rights;
    private final Clock clock;

    DocumentRegister(
            Documents documents,
            DocumentSearch search,
            FileStore files,
            JdbcTemplate jdbc,
            Rights rights,
            Clock clock) {
        this.documents = documents;
        this.search = search;
        this.files = files;
        this.jdbc = jdbc;
        this.rights = rights;
        this.clock = clock;
    }

    public DocumentId register(NewDocument document) {
        ActingPost post = rights.require(Right.IMPORT_DOCUMENTS);
        DocumentId id = new DocumentId(TimeOrderedIds.next(clock));
        documents.saveAndFlush(new OfficialDocument(id, document, post.person().value(), clock.instant()));
        saveCitations(id, document.citations());
        List<@Nullable Object[]> recipients = new ArrayList<>();
        for (NewDocument.Recipient recipient : document.recipients()) {
            recipients.add(new Object[] {id.value(), recipients.size(), recipient.text(), recipient.purpose()});
        }
        jdbc.batchUpdate(
                "insert into document_recipient (document_id, position, text, purpose) values (?, ?, ?, ?)",
                recipients);
        return id;
    }

    /** Documents of the units that the acting post may read, newest first. */
    @Transactional(readOnly = true)
    public List<DocumentSummary> list(String text, int offset, int limit) {
        return list(DocumentFilter.searching(text), List.of(), offset, limit);
    }

    /** @param order by {@code number}, {@code title}, {@code type}, {@code issuer}, {@code issued-on}, {@code signatory} */
    @Transactional(readOnly = true)
    public List<DocumentSummary> list(DocumentFilter filter, List<Sorting> order, int offset, int limit) {
        return search.list(filter, rights.scope(Right.READ_DOCUMENTS), order, offset, limit);
    }

    @Transactional(readOnly = true)
    public int count(String text) {
        return count(DocumentFilter.searching(text));
    }

    @Transactional(readOnly = true)
    public int count(DocumentFilter filter) {
        return search.count(filter, rights.scope(Right.READ_DOCUMENTS));
    }

    /** How many of the documents that match have which value, by value. */
    @Transactional(readOnly = true)
    public Map<String, Integer> counts(DocumentFilter filter, DocumentFilter.Facet facet) {
        return search.counts(filter, rights.scope(Right.READ_DOCUMENTS), facet);
    }

    @Transactional(readOnly = true)
    public DocumentDetails details(DocumentId id) {
        OfficialDocument document = find(id);
        return new DocumentDetails(
                id, document.summary().facts(), citations(id), recipients(id), document.sourceSha256() != null);
    }

    /** The file that the document was read from, as it was uploaded. */
    @Transactional(readOnly = true)
    public StoredFile file(DocumentId id) {
        String sha256 = find(id).sourceSha256();
        if (sha256 == null) {
            throw new NotFound();
        }
        return files.load(sha256);
    }

    private OfficialDocument find(DocumentId id) {
        ReadScope scope = rights.scope(Right.READ_DOCUMENTS);
        return documents
                .findById(id.value())
                .filter(found -> scope.covers(found.owner()))
                .orElseThrow(NotFound::new);
    }

    /** For a query's "in" list, which must not be empty. */
    public static Set<UUID> units(ReadScope scope) {
        return switch (scope) {
            case ReadScope.Everything() -> Set.of(NO_UNIT);
            case ReadScope.Units(Set<UnitId> units) when units.isEmpty() -> Set.of(NO_UNIT);
            case ReadScope.Units(Set<UnitId> units) ->
                units.stream().map(UnitId::value).collect(Collectors.toSet());
        };
    }

    private void saveCitations(DocumentId id, List<DocumentCitation> citations) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (DocumentCitation each : citations) {
            rows.add(new @Nullable Object[] {
                id.value(),
                rows.size(),
                each.text(),
                each.number(),
                each.type(),
                each.issuerSymbol(),
                each.date() == null ? null : Date.valueOf(each.date()),
                each.issuer(),
                each.relation()
            });
        }
        jdbc.batchUpdate(
                "insert into citation (document_id, position, text, number, type, issuer_symbol, cited_on, issuer,"
                        + " relation) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    private List<DocumentCitation> citations(DocumentId id) {
        return jdbc.query(
                "select text, number, type, issuer_symbol, cited_on, issuer, relation from citation"
                        + " where document_id = ? order by position",
                (row, number) -> new DocumentCitation(
                        row.getString("text"),
                        row.getString("number"),
                        row.getString("type"),
                        row.getString("issuer_symbol"),
                        row.getObject("cited_on", LocalDate.class),
                        row.getString("issuer"),
                        row.getString("relation")),
                id.value());
    }

    private List<NewDocument.Recipient> recipients(DocumentId id) {
        return jdbc.query(
                "select text, purpose from document_recipient where document_id = ? order by position",
                (row, number) -> new NewDocument.Recipient(row.getString("text"), row.getString("purpose")),
                id.value());
    }
}
