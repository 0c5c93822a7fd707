package vn.danvan.council.api;

import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.danvan.council.round.RoundId;
import vn.danvan.council.sheet.Dossier;
import vn.danvan.council.sheet.JudgedPhotos;
import vn.danvan.models.ModelId;

/** The pictures of a model that the caller has to score; 422 before conflicts are declared, and where there is one. */
@RestController
class JudgedPhotosController {

    private final JudgedPhotos photos;

    JudgedPhotosController(JudgedPhotos photos) {
        this.photos = photos;
    }

    /** Their numbers and captions; in a blind round with the names blotted out. */
    @GetMapping("/api/v1/rounds/{id}/sheets/{model}/photos")
    List<Dossier.PhotoLine> photos(@PathVariable UUID id, @PathVariable UUID model) {
        return photos.list(new RoundId(id), new ModelId(model));
    }

    /** A JPEG of at most 480 pixels either way. */
    @GetMapping("/api/v1/rounds/{id}/sheets/{model}/photos/{photo}/thumbnail")
    ResponseEntity<byte[]> thumbnail(@PathVariable UUID id, @PathVariable UUID model, @PathVariable UUID photo) {
        return jpeg(photos.thumbnail(new RoundId(id), new ModelId(model), photo));
    }

    /** A JPEG of at most 2048 pixels either way. */
    @GetMapping("/api/v1/rounds/{id}/sheets/{model}/photos/{photo}/full")
    ResponseEntity<byte[]> full(@PathVariable UUID id, @PathVariable UUID model, @PathVariable UUID photo) {
        return jpeg(photos.full(new RoundId(id), new ModelId(model), photo));
    }

    /** Without the name of a file, and not kept anywhere: who has a conflict tomorrow sees it no more. */
    private static ResponseEntity<byte[]> jpeg(byte[] bytes) {
        return ResponseEntity.ok()
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.IMAGE_JPEG)
                .body(bytes);
    }
}
