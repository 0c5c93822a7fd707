package vn.danvan.documents.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.danvan.documents.DocumentCitation;
import vn.danvan.documents.DocumentDetails;
import vn.danvan.documents.DocumentFacts;
import vn.danvan.documents.DocumentFilter;
import vn.danvan.documents.DocumentId;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.documents.NewDocument;
import vn.danvan.documents.StoredFile;
import vn.danvan.shared.ListPage;
import vn.danvan.shared.PageCut;
import vn.danvan.shared.Side;
import vn.danvan.shared.Sorting;

@RestController
class DocumentsController {

    private final DocumentRegister register;

    DocumentsController(DocumentRegister register) {
        this.register = register;
    }

    /**
     * @param q matched with or without tone marks in number, title and issuer
     * @param type as the documents print it
     * @param year in which they were issued
     * @param sort columns parted by commas, descending with a minus: number, title, type, issuer, issued-on, signatory
     * @param size at most 100
     */
    @GetMapping("/api/v1/documents")
    ListPage<Row> documents(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Side side,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        PageCut cut = PageCut.of(page, size);
        DocumentFilter filter = new DocumentFilter(q, side, type, year);
        List<Row> rows = register.list(filter, Sorting.of(sort), cut.offset(), cut.limit()).stream()
                .map(each -> new Row(each.id().toString(), each.facts()))
                .toList();
        return new ListPage<>(rows, register.count(filter));
    }

    @GetMapping("/api/v1/documents/{id}")
    Details document(@PathVariable UUID id) {
        DocumentDetails details = register.details(new DocumentId(id));
        return new Details(id.toString(), details.facts(), details.citations(), details.recipients());
    }

    /** The file that the document was read from, byte for byte; 404 where none was kept. */
    @GetMapping("/api/v1/documents/{id}/file")
    ResponseEntity<byte[]> file(@PathVariable UUID id) {
        StoredFile file = register.file(new DocumentId(id));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .body(file.content());
    }

    record Row(String id, DocumentFacts facts) {}

    record Details(
            String id, DocumentFacts facts, List<DocumentCitation> citations, List<NewDocument.Recipient> recipients) {}
}
