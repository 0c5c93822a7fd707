package vn.danvan.models.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.danvan.documents.StoredFile;
import vn.danvan.models.ModelId;
import vn.danvan.models.evidence.EvidenceFile;
import vn.danvan.models.evidence.EvidenceFiles;
import vn.danvan.models.step.Paper;

@RestController
class FilesController {

    private final EvidenceFiles files;

    FilesController(EvidenceFiles files) {
        this.files = files;
    }

    @GetMapping("/api/v1/models/{id}/files")
    List<EvidenceFile> files(@PathVariable UUID id) {
        return files.of(new ModelId(id));
    }

    /**
     * A PDF, Word or Excel file or a picture of at most 20 MB.
     *
     * @param paper which paper of the dossier it is, where it is one
     */
    @PostMapping(path = "/api/v1/models/{id}/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    List<EvidenceFile> add(
            @PathVariable UUID id,
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable Paper paper)
            throws IOException {
        String name = file.getOriginalFilename();
        files.add(new ModelId(id), name == null ? "" : name, file.getBytes(), paper);
        return files(id);
    }

    /** Always to be kept, never shown by the browser. */
    @GetMapping("/api/v1/models/{id}/files/{file}")
    ResponseEntity<byte[]> content(@PathVariable UUID id, @PathVariable UUID file) {
        StoredFile found = files.content(new ModelId(id), file);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(found.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.parseMediaType(found.mediaType()))
                .body(found.content());
    }

    @DeleteMapping("/api/v1/models/{id}/files/{file}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, @PathVariable UUID file) {
        files.remove(new ModelId(id), file);
    }
}
