package vn.danvan.council.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.danvan.council.assignment.Assignment;
import vn.danvan.council.assignment.AssignmentPlan;
import vn.danvan.council.assignment.AssignmentRule;
import vn.danvan.council.assignment.SheetAssignmentService;
import vn.danvan.council.assignment.Shortage;
import vn.danvan.council.ranking.JudgeMatrix;
import vn.danvan.council.ranking.RankingService;
import vn.danvan.council.round.RoundId;
import vn.danvan.council.sheet.SheetReminders;
import vn.danvan.models.ModelId;
import vn.danvan.models.registration.ModelField;

/** Who scores what, and who has handed in what. */
@RestController
class RoundAssignmentsController {

    private final SheetAssignmentService assignments;
    private final RankingService rankings;
    private final SheetReminders reminders;

    RoundAssignmentsController(SheetAssignmentService assignments, RankingService rankings, SheetReminders reminders) {
        this.assignments = assignments;
        this.rankings = rankings;
        this.reminders = reminders;
    }

    /** What the rule would lead to; changes nothing. */
    @PostMapping("/api/v1/rounds/{id}/assignments/preview")
    PlanJson preview(@PathVariable UUID id, @RequestBody RuleBody body) {
        return PlanJson.of(assignments.preview(new RoundId(id), body.rule()));
    }

    /** Deals out as the preview showed: {@code dealt} must be what it answered; 422 where data changed since. */
    @PostMapping("/api/v1/rounds/{id}/assignments")
    PlanJson apply(@PathVariable UUID id, @RequestBody ApplyBody body) {
        List<Assignment> shown = Required.said(body.dealt()).stream()
                .map(each -> new Assignment(new ModelId(each.model()), each.member()))
                .toList();
        return PlanJson.of(
                assignments.apply(new RoundId(id), Required.said(body.rule()).rule(), shown));
    }

    @PutMapping("/api/v1/rounds/{id}/assignments/{model}/{member}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void assign(@PathVariable UUID id, @PathVariable UUID model, @PathVariable UUID member) {
        assignments.assign(new RoundId(id), new ModelId(model), member);
    }

    @DeleteMapping("/api/v1/rounds/{id}/assignments/{model}/{member}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable UUID id, @PathVariable UUID model, @PathVariable UUID member) {
        assignments.takeBack(new RoundId(id), new ModelId(model), member);
    }

    /** Reminds whoever has sheets to hand in, each at most once a day. */
    @PostMapping("/api/v1/rounds/{id}/reminders")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remind(@PathVariable UUID id) {
        reminders.remind(new RoundId(id));
    }

    /** Judges by models with states; others' cells are left out where the reader has to score the model first. */
    @GetMapping("/api/v1/rounds/{id}/matrix")
    List<MatrixRow> matrix(@PathVariable UUID id) {
        return rankings.matrix(new RoundId(id)).rows().stream()
                .map(MatrixRow::of)
                .toList();
    }

    /** @param fields by membership, the fields in which the member judges; all where nothing is said */
    record RuleBody(
            @Nullable Integer reviewers,
            @Nullable Integer maxLoad,
            @Nullable Map<UUID, Set<ModelField>> fields) {

        AssignmentRule rule() {
            return new AssignmentRule(
                    Required.said(reviewers), Required.said(maxLoad), fields == null ? Map.of() : fields);
        }
    }

    record ApplyBody(@Nullable RuleBody rule, @Nullable List<PairJson> dealt) {}

    record PairJson(UUID model, UUID member) {}

    record ShortageJson(UUID model, int found, int wanted, int conflicted, int otherField, int full) {

        static ShortageJson of(Shortage shortage) {
            return new ShortageJson(
                    shortage.model().value(),
                    shortage.found(),
                    shortage.wanted(),
                    shortage.conflicted(),
                    shortage.otherField(),
                    shortage.full());
        }
    }

    record PlanJson(List<PairJson> kept, List<PairJson> dealt, Map<UUID, Integer> loads, List<ShortageJson> shortages) {

        static PlanJson of(AssignmentPlan plan) {
            return new PlanJson(
                    pairs(plan.kept()),
                    pairs(plan.dealt()),
                    plan.loads(),
                    plan.shortages().stream().map(ShortageJson::of).toList());
        }

        private static List<PairJson> pairs(List<Assignment> assignments) {
            return assignments.stream()
                    .map(each -> new PairJson(each.model().value(), each.member()))
                    .toList();
        }
    }

    record MatrixRow(UUID model, boolean hidden, Map<UUID, JudgeMatrix.Cell> cells) {

        static MatrixRow of(JudgeMatrix.Row row) {
            return new MatrixRow(row.model().id().value(), row.hidden(), row.cells());
        }
    }
}
