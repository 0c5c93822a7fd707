package vn.danvan.replication.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.danvan.models.ModelId;
import vn.danvan.models.registration.ModelField;
import vn.danvan.replication.effect.CheckDetails;
import vn.danvan.replication.effect.CheckFilter;
import vn.danvan.replication.effect.CheckId;
import vn.danvan.replication.effect.CheckSide;
import vn.danvan.replication.effect.Effect;
import vn.danvan.replication.effect.EffectAnswer;
import vn.danvan.replication.effect.EffectCheck;
import vn.danvan.replication.effect.EffectService;
import vn.danvan.shared.ListPage;
import vn.danvan.shared.PageCut;

@RestController
class EffectsController {

    private final EffectService effects;

    EffectsController(EffectService effects) {
        this.effects = effects;
    }

    /** Checks of models that the caller may read, the newest first. */
    @GetMapping("/api/v1/effect-checks")
    ListPage<CheckJson> checks(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Effect effect,
            @RequestParam(required = false) @Nullable ModelField field,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        PageCut cut = PageCut.of(page, size);
        CheckFilter filter = new CheckFilter(q, effect, field, year);
        List<CheckJson> rows = effects.list(filter, List.of(), cut.offset(), cut.limit()).stream()
                .map(CheckJson::of)
                .toList();
        return new ListPage<>(rows, effects.count(filter));
    }

    @GetMapping("/api/v1/effect-checks/{id}")
    Details check(@PathVariable UUID id) {
        CheckDetails details = effects.details(new CheckId(id));
        return new Details(CheckJson.of(details.check()), details.answers(), details.mine());
    }

    /** Answers for the side on which the caller stands; 422 where it has answered, or stands on none. */
    @PostMapping("/api/v1/effect-checks/{id}/answers")
    @ResponseStatus(HttpStatus.CREATED)
    Details answer(@PathVariable UUID id, @RequestBody Answer answer) {
        effects.answer(new CheckId(id), answer.answer());
        return check(id);
    }

    /** How many models in force have which effect, those that nobody confirmed among them. */
    @GetMapping("/api/v1/effect-statistics")
    Map<Effect, Integer> statistics(@RequestParam(required = false) @Nullable ModelField field) {
        return effects.statistics(new CheckFilter("", null, field, null));
    }

    @GetMapping("/api/v1/models/{id}/effect-checks")
    List<CheckJson> ofModel(@PathVariable UUID id) {
        return effects.of(new ModelId(id)).stream().map(CheckJson::of).toList();
    }

    record Details(
            CheckJson check,
            List<CheckDetails.Given> answers,
            @Nullable CheckSide mine) {}

    record Answer(
            @Nullable Effect effect,
            @Nullable Integer peopleReached,
            @Nullable String evidence) {

        /** What is not said at all is no answer, which the service says in words. */
        EffectAnswer answer() {
            return new EffectAnswer(
                    effect == null ? Effect.AWAITED : effect, peopleReached, evidence == null ? "" : evidence);
        }
    }

    record CheckJson(
            String id,
            String modelId,
            String model,
            String unit,
            String recognisedOn,
            int months,
            String dueOn,
            String answerBy,
            Effect effect) {

        static CheckJson of(EffectCheck check) {
            return new CheckJson(
                    check.id().toString(),
                    check.model().toString(),
                    check.modelName(),
                    check.unitName(),
                    check.recognisedOn().toString(),
                    check.months(),
                    check.dueOn().toString(),
                    check.answerBy().toString(),
                    check.effect());
        }
    }
}
