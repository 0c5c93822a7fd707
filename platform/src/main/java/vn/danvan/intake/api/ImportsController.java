package vn.danvan.intake.api;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.danvan.intake.ImportDetails;
import vn.danvan.intake.ImportId;
import vn.danvan.intake.ImportService;
import vn.danvan.intake.draft.DraftDocument;

@RestController
class ImportsController {

    private static final String PATH = "/api/v1/documents/imports";

    private final ImportService imports;
    private final WarningTexts texts;

    ImportsController(ImportService imports, WarningTexts texts) {
        this.imports = imports;
        this.texts = texts;
    }

    /** Reads a DOCX, a PDF with text, or a UTF-8 text of at most 20 MB; answers 201 with the draft. */
    @PostMapping(path = PATH, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Draft> upload(@RequestParam MultipartFile file, Locale locale) throws IOException {
        String name = file.getOriginalFilename();
        ImportDetails details = imports.upload(file.getBytes(), name == null || name.isBlank() ? "unnamed" : name);
        return ResponseEntity.created(URI.create(PATH + "/" + details.id())).body(draft(details, locale));
    }

    @GetMapping(PATH + "/{id}")
    Draft details(@PathVariable UUID id, Locale locale) {
        return draft(imports.details(new ImportId(id)), locale);
    }

    /** @param version the one that was looked at; without it, the one that stands now */
    @PostMapping(PATH + "/{id}/confirm")
    Confirmation confirm(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer version) {
        ImportId importId = new ImportId(id);
        int seen = version == null ? imports.details(importId).version() : version;
        return new Confirmation(
                id.toString(),
                "CONFIRMED",
                imports.confirm(importId, seen).stream()
                        .map(each -> new Created(
                                each.document().toString(),
                                each.plan() == null ? null : each.plan().toString()))
                        .toList());
    }

    private Draft draft(ImportDetails details, Locale locale) {
        return new Draft(
                details.id().toString(),
                details.state().name(),
                details.version(),
                details.fileName(),
                details.sha256(),
                details.encoding(),
                texts.in(locale, details.documents()));
    }

    record Draft(
            String id,
            String state,
            int version,
            String fileName,
            String sha256,
            String encoding,
            List<DraftDocument> documents) {}

    record Confirmation(String id, String state, List<Created> documents) {}

    record Created(String documentId, @Nullable String planId) {}
}
