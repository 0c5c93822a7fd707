package vn.danvan.models.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.danvan.models.ModelAmending;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelService;
import vn.danvan.models.ModelSteps;
import vn.danvan.models.dossier.ChecklistItem;
import vn.danvan.models.dossier.Dossiers;
import vn.danvan.models.dossier.MissingPapers;
import vn.danvan.models.editing.Amendment;
import vn.danvan.models.step.Paper;
import vn.danvan.shared.PageCut;

@RestController
class DossiersController {

    private final Dossiers dossiers;
    private final ModelSteps steps;
    private final ModelService models;
    private final ModelAmending amending;

    DossiersController(Dossiers dossiers, ModelSteps steps, ModelService models, ModelAmending amending) {
        this.dossiers = dossiers;
        this.steps = steps;
        this.models = models;
        this.amending = amending;
    }

    /** Dossiers in the making that lack papers, the most urgent first. */
    @GetMapping("/api/v1/dossiers/incomplete")
    Incomplete incomplete(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
        PageCut cut = PageCut.of(page, size);
        return new Incomplete(dossiers.incomplete(cut.offset(), cut.limit()), dossiers.countIncomplete());
    }

    @GetMapping("/api/v1/models/{id}/checklist")
    List<ChecklistItem> checklist(@PathVariable UUID id) {
        return steps.checklist(new ModelId(id));
    }

    /** Lets the dossier go without a paper; the caller's name and the {@code reason} stand beside it. */
    @PutMapping("/api/v1/models/{id}/waivers/{paper}")
    List<ChecklistItem> waive(@PathVariable UUID id, @PathVariable Paper paper, @RequestBody Map<String, Object> said) {
        dossiers.waive(new ModelId(id), paper, String.valueOf(said.getOrDefault("reason", "")));
        return checklist(id);
    }

    /** What desks changed in the registration, the first change first. */
    @GetMapping("/api/v1/models/{id}/amendments")
    List<Amendment> amendments(@PathVariable UUID id) {
        return amending.of(new ModelId(id));
    }

    /**
     * Changes a registration at the desk where it lies.
     *
     * @param version that the caller read; 409 if somebody else was faster
     */
    @PostMapping("/api/v1/models/{id}/amendments")
    @ResponseStatus(HttpStatus.CREATED)
    List<Amendment> amend(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            @RequestBody RegistrationJson registration) {
        ModelId model = new ModelId(id);
        int year = models.details(model).registration().year();
        amending.amend(model, version, registration.registration(year), reason);
        return amendments(id);
    }

    record Incomplete(List<MissingPapers> items, int total) {}
}
