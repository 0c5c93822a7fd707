package vn.danvan.models.api;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.danvan.models.ModelId;
import vn.danvan.models.evidence.GalleryPhoto;
import vn.danvan.models.evidence.PhotoGallery;

@RestController
class PhotosController {

    /** A photo never changes under its id, but the right to see it may. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final PhotoGallery photos;

    PhotosController(PhotoGallery photos) {
        this.photos = photos;
    }

    @GetMapping("/api/v1/models/{id}/photos")
    List<GalleryPhoto> photos(@PathVariable UUID id) {
        return photos.of(new ModelId(id));
    }

    /**
     * A JPEG or PNG of at most 15 MB; of it only the pixels are kept.
     *
     * @param consent whether those shown agreed that it is shown outside
     */
    @PostMapping(path = "/api/v1/models/{id}/photos", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    List<GalleryPhoto> add(
            @PathVariable UUID id,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String caption,
            @RequestParam(defaultValue = "false") boolean consent)
            throws IOException {
        photos.add(new ModelId(id), file.getBytes(), caption, consent);
        return photos(id);
    }

    @PutMapping("/api/v1/models/{id}/photos/{photo}")
    List<GalleryPhoto> describe(@PathVariable UUID id, @PathVariable UUID photo, @RequestBody Description said) {
        photos.describe(
                new ModelId(id),
                photo,
                said.caption() == null ? "" : said.caption(),
                Boolean.TRUE.equals(said.consent()));
        return photos(id);
    }

    @DeleteMapping("/api/v1/models/{id}/photos/{photo}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, @PathVariable UUID photo) {
        photos.remove(new ModelId(id), photo);
    }

    /** A JPEG of at most 480 pixels either way. */
    @GetMapping("/api/v1/models/{id}/photos/{photo}/thumbnail")
    ResponseEntity<byte[]> thumbnail(@PathVariable UUID id, @PathVariable UUID photo) {
        return jpeg(photos.thumbnail(new ModelId(id), photo));
    }

    /** A JPEG of at most 2048 pixels either way. */
    @GetMapping("/api/v1/models/{id}/photos/{photo}/full")
    ResponseEntity<byte[]> full(@PathVariable UUID id, @PathVariable UUID photo) {
        return jpeg(photos.full(new ModelId(id), photo));
    }

    private static ResponseEntity<byte[]> jpeg(byte[] bytes) {
        return ResponseEntity.ok()
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
                .contentType(MediaType.IMAGE_JPEG)
                .body(bytes);
    }

    record Description(@Nullable String caption, @Nullable Boolean consent) {}
}
