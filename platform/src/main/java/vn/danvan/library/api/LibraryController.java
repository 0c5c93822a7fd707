package vn.danvan.library.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.danvan.library.EntryId;
import vn.danvan.library.FittingModels;
import vn.danvan.library.LibraryFilter;
import vn.danvan.library.LibraryPage;
import vn.danvan.library.LibraryService;
import vn.danvan.library.LibraryTexts;
import vn.danvan.models.registration.ModelField;
import vn.danvan.replication.NewAdoption;
import vn.danvan.replication.effect.Effect;
import vn.danvan.shared.ListPage;
import vn.danvan.shared.PageCut;

@RestController
class LibraryController {

    private final LibraryService library;
    private final FittingModels fitting;
    private final LibraryTexts texts;

    LibraryController(LibraryService library, FittingModels fitting, LibraryTexts texts) {
        this.library = library;
        this.fitting = fitting;
        this.texts = texts;
    }

    /** Published models of the province, the newest first; {@code effect=UNCONFIRMED} are those nobody answered for. */
    @GetMapping("/api/v1/library")
    ListPage<EntryJson> library(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable ModelField field,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable Effect effect,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        PageCut cut = PageCut.of(page, size);
        LibraryFilter filter = new LibraryFilter(q, field, area, year, effect);
        List<EntryJson> rows = library.list(filter, List.of(), cut.offset(), cut.limit()).stream()
                .map(EntryJson::of)
                .toList();
        return new ListPage<>(rows, library.count(filter));
    }

    @GetMapping("/api/v1/library/{id}")
    Details entry(@PathVariable UUID id) {
        LibraryPage page = library.page(new EntryId(id));
        return new Details(
                EntryJson.of(page.row()),
                page.text().method(),
                page.text().cost(),
                page.text().conditions(),
                page.text().contact(),
                page.photos(),
                page.similar().stream().map(EntryJson::of).toList());
    }

    @GetMapping("/api/v1/library/photos/{id}")
    ResponseEntity<byte[]> photo(@PathVariable UUID id) {
        return ResponseEntity.ok().contentType(MediaType.IMAGE_JPEG).body(library.thumbnail(id));
    }

    /** Models that fit the caller's unit, the best first, each with its reasons in words. */
    @GetMapping("/api/v1/library/fitting")
    List<Proposal> fitting(Locale reader) {
        return fitting.propose().stream()
                .map(fit -> new Proposal(
                        EntryJson.of(fit.model()),
                        fit.score(),
                        fit.reasons().stream()
                                .map(reason -> texts.reason(reason, reader))
                                .toList()))
                .toList();
    }

    /** Asks for the caller's unit to adopt the model. @return the adoption's id */
    @PostMapping("/api/v1/library/{id}/adoptions")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, String> ask(@PathVariable UUID id, @RequestBody Request wanted) {
        NewAdoption adoption = new NewAdoption(said(wanted.adaptation()), said(wanted.contact()));
        return Map.of("id", library.ask(new EntryId(id), adoption).toString());
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    record Details(
            EntryJson entry,
            String method,
            String cost,
            String conditions,
            String contact,
            List<LibraryPage.ShownPhoto> photos,
            List<EntryJson> similar) {}

    record Proposal(EntryJson entry, int score, List<String> reasons) {}

    record Request(@Nullable String adaptation, @Nullable String contact) {}
}
