package vn.danvan.council.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.danvan.council.CouncilId;
import vn.danvan.council.round.MissingScorePolicy;
import vn.danvan.council.round.RoundDetails;
import vn.danvan.council.round.RoundFacts;
import vn.danvan.council.round.RoundId;
import vn.danvan.council.round.RoundModel;
import vn.danvan.council.round.RoundRules;
import vn.danvan.council.round.RoundService;
import vn.danvan.council.sheet.ShownModels;
import vn.danvan.models.ModelId;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.scoring.SchemeId;

@RestController
class RoundsController {

    private static final int USUAL_SPREAD = 20;

    private final RoundService rounds;
    private final ShownModels models;

    RoundsController(RoundService rounds, ShownModels models) {
        this.rounds = rounds;
        this.models = models;
    }

    @GetMapping("/api/v1/rounds")
    List<RoundJson> rounds() {
        return rounds.list().stream().map(RoundJson::of).toList();
    }

    /** Without models for judges of a blind round: they see theirs in their queue. */
    @GetMapping("/api/v1/rounds/{id}")
    Details round(@PathVariable UUID id) {
        RoundDetails details = rounds.details(new RoundId(id));
        return new Details(
                RoundJson.of(details.summary()),
                details.models().stream().map(ModelRow::of).toList());
    }

    /** Opens a round; its scheme is locked from then on. */
    @PostMapping("/api/v1/rounds")
    @ResponseStatus(HttpStatus.CREATED)
    Details open(@RequestBody Body body) {
        return round(rounds.open(
                        new CouncilId(Required.said(body.council())),
                        new SchemeId(Required.said(body.scheme())),
                        body.facts())
                .value());
    }

    /** @param version that the caller read; 409 if somebody else saved since */
    @PutMapping("/api/v1/rounds/{id}")
    Details change(@PathVariable UUID id, @RequestParam int version, @RequestBody Body body) {
        rounds.change(new RoundId(id), version, body.facts());
        return round(id);
    }

    /**
     * Models under appraisal of the round's year and level that are in no open round; in a blind round without names, codes
     * and units for whoever runs it and is a member.
     */
    @GetMapping("/api/v1/rounds/{id}/candidates")
    List<ModelRow> candidates(@PathVariable UUID id) {
        return models.candidates(new RoundId(id)).stream().map(ModelRow::of).toList();
    }

    @PostMapping("/api/v1/rounds/{id}/models")
    Details add(@PathVariable UUID id, @RequestBody ModelsBody body) {
        rounds.add(
                new RoundId(id),
                Required.said(body.models()).stream().map(ModelId::new).toList());
        return round(id);
    }

    @DeleteMapping("/api/v1/rounds/{id}/models/{model}")
    Details remove(@PathVariable UUID id, @PathVariable UUID model) {
        rounds.remove(new RoundId(id), new ModelId(model));
        return round(id);
    }

    /** Puts a model on the discussion list, or takes it off. */
    @PutMapping("/api/v1/rounds/{id}/models/{model}/discussion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discuss(@PathVariable UUID id, @PathVariable UUID model, @RequestParam(defaultValue = "true") boolean wanted) {
        rounds.discuss(new RoundId(id), new ModelId(model), wanted);
    }

    /** Freezes all sheets. */
    @PostMapping("/api/v1/rounds/{id}/closing")
    Details close(@PathVariable UUID id, @RequestParam int version) {
        rounds.close(new RoundId(id), version);
        return round(id);
    }

    record ModelsBody(@Nullable List<UUID> models) {}

    /** @param spreadPercent 20 where nothing is said */
    record Body(
            @Nullable UUID council,
            @Nullable UUID scheme,
            @Nullable String name,
            @Nullable Integer year,
            @Nullable ModelLevel level,
            @Nullable LocalDate deadline,
            @Nullable Integer minSheets,
            @Nullable MissingScorePolicy missing,
            @Nullable Boolean blind,
            @Nullable Integer spreadPercent) {

        RoundFacts facts() {
            return new RoundFacts(Required.said(name), Required.said(year), Required.said(level), rules());
        }

        private RoundRules rules() {
            return new RoundRules(
                    Required.said(deadline),
                    Required.said(minSheets),
                    Required.said(missing),
                    Boolean.TRUE.equals(blind),
                    spreadPercent == null ? USUAL_SPREAD : spreadPercent);
        }
    }

    record Details(RoundJson round, List<ModelRow> models) {}

    record ModelRow(
            String id, String code, String name, @Nullable ModelField field, String leadUnit, boolean toDiscuss) {

        static ModelRow of(RoundModel model) {
            return new ModelRow(
                    model.id().toString(),
                    model.code(),
                    model.name(),
                    model.field(),
                    model.leadName(),
                    model.toDiscuss());
        }
    }
}
