package vn.danvan.replication.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.danvan.models.ModelId;
import vn.danvan.models.registration.ModelField;
import vn.danvan.replication.AdoptionDetails;
import vn.danvan.replication.AdoptionFilter;
import vn.danvan.replication.AdoptionId;
import vn.danvan.replication.AdoptionService;
import vn.danvan.replication.AdoptionState;
import vn.danvan.replication.AdoptionStep;
import vn.danvan.replication.AdoptionSteps;
import vn.danvan.replication.AdoptionWords;
import vn.danvan.replication.Family;
import vn.danvan.replication.NewAdoption;
import vn.danvan.shared.ListPage;
import vn.danvan.shared.PageCut;

@RestController
class AdoptionsController {

    private final AdoptionService adoptions;
    private final AdoptionSteps steps;

    AdoptionsController(AdoptionService adoptions, AdoptionSteps steps) {
        this.adoptions = adoptions;
        this.steps = steps;
    }

    /** Those that the caller's post reaches on either side, the latest change first. */
    @GetMapping("/api/v1/adoptions")
    ListPage<AdoptionJson> adoptions(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable AdoptionState state,
            @RequestParam(required = false) @Nullable ModelField field,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        PageCut cut = PageCut.of(page, size);
        AdoptionFilter filter = new AdoptionFilter(q, state, field, year);
        List<AdoptionJson> rows = adoptions.list(filter, List.of(), cut.offset(), cut.limit()).stream()
                .map(AdoptionJson::of)
                .toList();
        return new ListPage<>(rows, adoptions.count(filter));
    }

    @GetMapping("/api/v1/adoptions/{id}")
    Details adoption(@PathVariable UUID id) {
        AdoptionDetails details = adoptions.details(new AdoptionId(id));
        return new Details(
                AdoptionJson.of(details.adoption()),
                details.evidence(),
                details.events(),
                details.open().stream().sorted().toList());
    }

    /** Asks for the caller's unit to adopt the model; its unit is told. */
    @PostMapping("/api/v1/models/{id}/adoptions")
    @ResponseStatus(HttpStatus.CREATED)
    Details ask(@PathVariable UUID id, @RequestBody Request wanted) {
        return adoption(adoptions
                .ask(new ModelId(id), new NewAdoption(said(wanted.adaptation()), said(wanted.contact())))
                .value());
    }

    /** @param version that the caller read; 409 if somebody else was faster */
    @PostMapping("/api/v1/adoptions/{id}/steps/{move}")
    Details take(
            @PathVariable UUID id,
            @PathVariable AdoptionStep move,
            @RequestParam int version,
            @RequestBody(required = false) @Nullable AdoptionWords words) {
        steps.take(new AdoptionId(id), version, move, words == null ? AdoptionWords.NONE : words);
        return adoption(id);
    }

    @PostMapping("/api/v1/adoptions/{id}/evidence")
    @ResponseStatus(HttpStatus.CREATED)
    Details prove(@PathVariable UUID id, @RequestBody Proof proof) {
        adoptions.prove(new AdoptionId(id), said(proof.what()), said(proof.reference()));
        return adoption(id);
    }

    /** Says which model of the adopting unit grew out of the adoption. */
    @PutMapping("/api/v1/adoptions/{id}/own-models/{other}")
    Details name(@PathVariable UUID id, @PathVariable UUID other, @RequestParam int version) {
        adoptions.name(new AdoptionId(id), version, new ModelId(other));
        return adoption(id);
    }

    /** What grew out of the model, parents before children; counts only what was confirmed with evidence. */
    @GetMapping("/api/v1/models/{id}/family")
    Family family(@PathVariable UUID id) {
        return adoptions.family(new ModelId(id));
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    record Details(
            AdoptionJson adoption,
            List<AdoptionDetails.Evidence> evidence,
            List<AdoptionDetails.Event> events,
            List<AdoptionStep> open) {}

    record Request(@Nullable String adaptation, @Nullable String contact) {}

    record Proof(@Nullable String what, @Nullable String reference) {}
}
