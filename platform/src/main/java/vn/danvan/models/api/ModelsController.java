package vn.danvan.models.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import vn.danvan.models.ModelDetails;
import vn.danvan.models.ModelEvent;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelService;
import vn.danvan.models.ModelSteps;
import vn.danvan.models.ModelSummary;
import vn.danvan.models.StepWords;
import vn.danvan.models.duplicates.Likeness;
import vn.danvan.models.life.ModelState;
import vn.danvan.models.life.ModelStep;
import vn.danvan.models.registration.Registration;
import vn.danvan.models.step.Paper;
import vn.danvan.shared.ListPage;
import vn.danvan.shared.PageCut;

@RestController
class ModelsController {

    private final ModelService models;
    private final ModelSteps steps;
    private final Clock clock;

    ModelsController(ModelService models, ModelSteps steps, Clock clock) {
        this.models = models;
        this.steps = steps;
        this.clock = clock;
    }

    @GetMapping("/api/v1/models")
    ListPage<Row> models(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable ModelState state,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        PageCut cut = PageCut.of(page, size);
        List<Row> rows = models.list(q, state, cut.offset(), cut.limit()).stream()
                .map(Row::of)
                .toList();
        return new ListPage<>(rows, models.count(q, state));
    }

    @GetMapping("/api/v1/models/{id}")
    Details model(@PathVariable UUID id) {
        ModelDetails details = models.details(new ModelId(id));
        return new Details(
                Row.of(details.summary()),
                details.version(),
                details.registration(),
                details.registration().stage(),
                details.lifeLine(),
                details.open().stream().sorted().toList());
    }

    /** A draft of the caller's unit; only what is known need be there. */
    @PostMapping("/api/v1/models")
    @ResponseStatus(HttpStatus.CREATED)
    Details start(@RequestBody RegistrationJson registration) {
        return model(models.start(registration.registration(thisYear())).value());
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    /** @param version that the caller read; 409 if somebody else saved since */
    @PutMapping("/api/v1/models/{id}")
    Details save(@PathVariable UUID id, @RequestParam int version, @RequestBody RegistrationJson registration) {
        models.save(new ModelId(id), version, registration.registration(thisYear()));
        return model(id);
    }

    /**
     * Takes a step of the life cycle: registers, endorses, accepts, returns, notes progress and so on.
     *
     * @param version that the caller read; 409 if somebody else was faster
     */
    @PostMapping("/api/v1/models/{id}/steps/{step}")
    Details take(
            @PathVariable UUID id,
            @PathVariable ModelStep step,
            @RequestParam int version,
            @RequestBody(required = false) @Nullable StepWords words) {
        steps.take(new ModelId(id), version, step, words == null ? StepWords.NONE : words);
        return model(id);
    }

    @GetMapping("/api/v1/models/{id}/papers/missing")
    List<Paper> missingPapers(@PathVariable UUID id) {
        return steps.missingPapers(new ModelId(id));
    }

    @PutMapping("/api/v1/models/{id}/papers/{paper}")
    List<Paper> paper(@PathVariable UUID id, @PathVariable Paper paper, @RequestBody Map<String, String> body) {
        steps.paper(new ModelId(id), paper, body.getOrDefault("reference", ""));
        return missingPapers(id);
    }

    /** Registrations of all years that may be the same, the most alike first, with the reasons. */
    @GetMapping("/api/v1/models/{id}/duplicates")
    List<Likeness> duplicates(@PathVariable UUID id) {
        return models.duplicates(new ModelId(id));
    }

    @PutMapping("/api/v1/models/{id}/distinctions/{other}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void distinguish(@PathVariable UUID id, @PathVariable UUID other) {
        models.distinguish(new ModelId(id), new ModelId(other));
    }

    record Details(
            Row model,
            int version,
            Registration registration,
            String stage,
            List<ModelEvent> lifeLine,
            List<ModelStep> open) {}

    record Row(
            String id,
            String code,
            String name,
            @Nullable String field,
            int year,
            String state,
            String leadUnitId,
            String leadUnit,
            String deskId,
            String desk,
            String deskSince,
            @Nullable String recognised) {

        static Row of(ModelSummary model) {
            return new Row(
                    model.id().toString(),
                    model.code(),
                    model.name(),
                    model.field() == null ? null : model.field().name(),
                    model.year(),
                    model.state().name(),
                    model.leadUnit().toString(),
                    model.leadName(),
                    model.desk().toString(),
                    model.deskName(),
                    model.deskSince().toString(),
                    model.recognised() == null ? null : model.recognised().name());
        }
    }
}
