package vn.danvan.library.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.danvan.library.LibraryText;
import vn.danvan.library.Publication;
import vn.danvan.library.PublicationService;
import vn.danvan.library.PublicationState;
import vn.danvan.library.PublicationStep;
import vn.danvan.models.ModelId;

@RestController
class PublicationController {

    private static final int MOST = 100;

    private final PublicationService publications;

    PublicationController(PublicationService publications) {
        this.publications = publications;
    }

    /** What the library shows of a model, or would; for those who work on it. */
    @GetMapping("/api/v1/models/{id}/publication")
    Details publication(@PathVariable UUID id) {
        Publication publication = publications.of(new ModelId(id));
        return new Details(
                publication.model().toString(),
                publication.version(),
                publication.state(),
                publication.text(),
                publication.open().stream().sorted().toList(),
                publication.events());
    }

    /** @param version that the caller read, -1 where there was nothing; 409 if somebody else saved since */
    @PutMapping("/api/v1/models/{id}/publication")
    Details write(@PathVariable UUID id, @RequestParam int version, @RequestBody TextJson text) {
        publications.write(new ModelId(id), version, text.text());
        return publication(id);
    }

    /** Consents, publishes, returns or withdraws. @param version that the caller read */
    @PostMapping("/api/v1/models/{id}/publication/steps/{publicationStep}")
    Details take(
            @PathVariable UUID id,
            @PathVariable PublicationStep publicationStep,
            @RequestParam int version,
            @RequestBody(required = false) @Nullable Words words) {
        String reason = words == null || words.reason() == null ? "" : words.reason();
        publications.take(new ModelId(id), version, publicationStep, reason);
        return publication(id);
    }

    /** What waits for the caller's consent or approval, the longest waiting first. */
    @GetMapping("/api/v1/publications/waiting")
    List<Waiting> waiting() {
        return publications.waiting(MOST).stream()
                .map(each -> new Waiting(each.model().toString(), each.name(), each.unitName(), each.state()))
                .toList();
    }

    record Waiting(String modelId, String name, String unit, PublicationState state) {}

    record Details(
            String modelId,
            int version,
            PublicationState state,
            LibraryText text,
            List<PublicationStep> open,
            List<Publication.Event> events) {}

    record Words(@Nullable String reason) {}

    record TextJson(
            @Nullable String summary,
            @Nullable String method,
            @Nullable String cost,
            @Nullable String conditions,
            @Nullable String contact,
            @Nullable Boolean contactOpen,
            @Nullable Boolean forPublic,
            @Nullable List<UUID> photos) {

        LibraryText text() {
            return new LibraryText(
                    said(summary),
                    said(method),
                    said(cost),
                    said(conditions),
                    said(contact),
                    Boolean.TRUE.equals(contactOpen),
                    Boolean.TRUE.equals(forPublic),
                    photos == null ? List.of() : photos);
        }

        private static String said(@Nullable String text) {
            return text == null ? "" : text;
        }
    }
}
