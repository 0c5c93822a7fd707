package vn.danvan.plans.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.danvan.organisation.groups.Addressee;
import vn.danvan.organisation.groups.GroupId;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.assignment.Assignment;
import vn.danvan.plans.assignment.AssignmentService;
import vn.danvan.plans.assignment.PlanAudience;
import vn.danvan.plans.assignment.PlanPhrase;
import vn.danvan.plans.assignment.Push;
import vn.danvan.plans.assignment.Strip;
import vn.danvan.plans.assignment.TaskPushing;
import vn.danvan.plans.task.TaskId;
import vn.danvan.shared.UnitId;

/**
 * Who is addressed by a plan and what each unit got. 404 for a plan that the caller may not see, 403 for one that it may
 * only see, 409 when stale, 422 when a rule stands against it.
 */
@RestController
class AssignmentsController {

    private final PlanAudience audience;
    private final AssignmentService assignments;
    private final TaskPushing pushing;

    AssignmentsController(PlanAudience audience, AssignmentService assignments, TaskPushing pushing) {
        this.audience = audience;
        this.assignments = assignments;
        this.pushing = pushing;
    }

    /** The phrases by which the plan names who is to do something, and whom they mean. */
    @GetMapping("/api/v1/plans/{id}/addressees")
    List<PhraseJson> phrases(@PathVariable UUID id) {
        return audience.phrases(new PlanId(id)).stream().map(PhraseJson::of).toList();
    }

    /** Says whom a phrase of the plan means; an empty list means nobody. */
    @PutMapping("/api/v1/plans/{id}/addressees")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(@PathVariable UUID id, @RequestBody Confirmed confirmed) {
        audience.confirm(
                new PlanId(id),
                confirmed.phrase(),
                confirmed.addressees().stream().map(AddresseeJson::addressee).toList());
    }

    /** Gives every addressed unit of a plan in force its part; who has it keeps it. */
    @PostMapping("/api/v1/plans/{id}/assignments")
    Given assign(@PathVariable UUID id) {
        return new Given(assignments.assign(new PlanId(id)));
    }

    @GetMapping("/api/v1/plans/{id}/assignments")
    List<StripJson> strips(@PathVariable UUID id) {
        return assignments.ofPlan(new PlanId(id)).stream().map(StripJson::of).toList();
    }

    /** Which units' copies would change if the task's present wording were pushed, and which would stay. */
    @GetMapping("/api/v1/tasks/{id}/push")
    PushJson preview(@PathVariable UUID id) {
        return PushJson.of(pushing.preview(new TaskId(id)));
    }

    @PostMapping("/api/v1/tasks/{id}/push")
    Given push(@PathVariable UUID id, @RequestBody Pushed pushed) {
        return new Given(pushing.push(new TaskId(id), pushed.version()));
    }

    record Given(int count) {}

    /** @param version the task's version of which the preview was seen */
    record Pushed(int version) {}

    record Confirmed(String phrase, List<AddresseeJson> addressees) {

        Confirmed {
            Objects.requireNonNull(phrase, "phrase");
            Objects.requireNonNull(addressees, "addressees");
        }
    }

    /** Exactly one of the ids; the name is only told. */
    record AddresseeJson(
            @Nullable UUID unitId,
            @Nullable UUID groupId,
            @Nullable String name) {

        static AddresseeJson of(Addressee addressee) {
            return switch (addressee) {
                case Addressee.OfUnit(UnitId unit, String name) -> new AddresseeJson(unit.value(), null, name);
                case Addressee.OfGroup(GroupId group, String name) -> new AddresseeJson(null, group.value(), name);
            };
        }

        Addressee addressee() {
            if (unitId != null && groupId == null) {
                return new Addressee.OfUnit(new UnitId(unitId), "");
            }
            if (groupId != null && unitId == null) {
                return new Addressee.OfGroup(new GroupId(groupId), "");
            }
            throw new vn.danvan.shared.NotFound();
        }
    }

    record PhraseJson(
            String phrase,
            List<String> tasks,
            boolean confirmed,
            List<AddresseeJson> addressees,
            List<String> unread,
            int units) {

        static PhraseJson of(PlanPhrase phrase) {
            return new PhraseJson(
                    phrase.phrase(),
                    phrase.codes(),
                    phrase.confirmed(),
                    phrase.addressees().stream().map(AddresseeJson::of).toList(),
                    phrase.unread(),
                    phrase.units());
        }
    }

    record StripJson(
            String taskId, String code, String text, long done, long running, long late, List<AssignmentJson> units) {

        static StripJson of(Strip strip) {
            return new StripJson(
                    strip.task().toString(),
                    strip.code(),
                    strip.text(),
                    strip.done(),
                    strip.running(),
                    strip.late(),
                    strip.assignments().stream().map(AssignmentJson::of).toList());
        }
    }

    /** @param copyId the task on which the unit works; absent for who only co-ordinates */
    record AssignmentJson(
            String unitId,
            String unit,
            String role,
            String kind,
            String phrase,
            @Nullable String viaId,
            @Nullable String via,
            @Nullable String copyId,
            @Nullable String state,
            String standing,
            @Nullable LocalDate lastDay) {

        static AssignmentJson of(Assignment each) {
            return new AssignmentJson(
                    each.unit().toString(),
                    each.unitName(),
                    each.role().name(),
                    each.kind().name(),
                    each.phrase(),
                    each.via() == null ? null : each.via().toString(),
                    each.viaName(),
                    each.copy() == null ? null : each.copy().toString(),
                    each.state() == null ? null : each.state().name(),
                    each.standing().state().name(),
                    each.standing().lastDay());
        }
    }

    record PushJson(List<AssignmentJson> reached, List<AssignmentJson> kept) {

        static PushJson of(Push push) {
            return new PushJson(
                    push.reached().stream().map(AssignmentJson::of).toList(),
                    push.kept().stream().map(AssignmentJson::of).toList());
        }
    }
}
