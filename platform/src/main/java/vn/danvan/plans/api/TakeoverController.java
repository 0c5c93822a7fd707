package vn.danvan.plans.api;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.takeover.OrphanedPart;
import vn.danvan.plans.takeover.Takeover;
import vn.danvan.plans.task.TaskId;
import vn.danvan.shared.UnitId;

/** Unfinished work of units that are gone. 404 for what the caller may not see, 409 when stale, 422 against a rule. */
@RestController
class TakeoverController {

    private final Takeover takeover;

    TakeoverController(Takeover takeover) {
        this.takeover = takeover;
    }

    @GetMapping("/api/v1/plans/{id}/orphaned-parts")
    List<Orphan> waiting(@PathVariable UUID id) {
        return takeover.waiting(new PlanId(id)).stream().map(Orphan::of).toList();
    }

    @PostMapping("/api/v1/plans/{id}/takeovers")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void handOver(@PathVariable UUID id, @RequestBody Handed handed) {
        takeover.handOver(new PlanId(id), new TaskId(handed.taskId()), handed.version(), new UnitId(handed.unitId()));
    }

    record Handed(UUID taskId, int version, UUID unitId) {}

    record Orphan(String taskId, int version, String code, String text, String unit, List<Heir> successors) {

        static Orphan of(OrphanedPart part) {
            return new Orphan(
                    part.part().toString(),
                    part.version(),
                    part.code(),
                    part.text(),
                    part.unit(),
                    part.successors().stream()
                            .map(each -> new Heir(each.unit().toString(), each.name()))
                            .toList());
        }
    }

    record Heir(String unitId, String name) {}
}
