package vn.danvan.plans.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
import vn.danvan.plans.PlanId;
import vn.danvan.plans.derivation.AddressedTask;
import vn.danvan.plans.derivation.NewTask;
import vn.danvan.plans.derivation.OwnTasks;
import vn.danvan.plans.derivation.PlanDerivation;
import vn.danvan.plans.derivation.PlanFrame;
import vn.danvan.plans.derivation.PlanFrames;
import vn.danvan.plans.derivation.UnitPlan;
import vn.danvan.plans.derivation.UnitPlans;
import vn.danvan.plans.derivation.UpperPlan;
import vn.danvan.plans.task.TaskId;

/** From an upper plan to a unit's own. 404 for what the caller may not see, 409 when stale, 422 against a rule. */
@RestController
class DerivationController {

    private final PlanDerivation derivation;
    private final PlanFrames frames;
    private final OwnTasks own;
    private final UnitPlans unitPlans;

    DerivationController(PlanDerivation derivation, PlanFrames frames, OwnTasks own, UnitPlans unitPlans) {
        this.derivation = derivation;
        this.frames = frames;
        this.own = own;
        this.unitPlans = unitPlans;
    }

    /** Plans in force that give the caller's unit something to do. */
    @GetMapping("/api/v1/upper-plans")
    List<UpperJson> uppers() {
        return derivation.uppers().stream().map(UpperJson::of).toList();
    }

    /** Makes the draft of the caller's unit from an upper plan. */
    @PostMapping("/api/v1/plans/{id}/derived")
    @ResponseStatus(HttpStatus.CREATED)
    Created derive(@PathVariable UUID id) {
        return new Created(derivation.derive(new PlanId(id)).toString());
    }

    /** Which of the units that the plan addresses have made plans of their own. */
    @GetMapping("/api/v1/plans/{id}/unit-plans")
    List<UnitPlanJson> unitPlans(@PathVariable UUID id) {
        return unitPlans.of(new PlanId(id)).stream().map(UnitPlanJson::of).toList();
    }

    @GetMapping("/api/v1/plans/{id}/frame")
    FrameJson frame(@PathVariable UUID id) {
        return FrameJson.of(frames.find(new PlanId(id)));
    }

    @PutMapping("/api/v1/plans/{id}/frame")
    FrameJson write(@PathVariable UUID id, @RequestBody Framed framed) {
        PlanId plan = new PlanId(id);
        frames.write(plan, framed.version(), framed.frame().frame());
        return FrameJson.of(frames.find(plan));
    }

    /** Adds a task of the unit's own to a draft. */
    @PostMapping("/api/v1/plans/{id}/tasks")
    @ResponseStatus(HttpStatus.CREATED)
    Created add(@PathVariable UUID id, @RequestBody NewTask task) {
        return new Created(own.add(new PlanId(id), task).toString());
    }

    /** Takes a task of the unit's own out of a draft; one that came from above stays. */
    @DeleteMapping("/api/v1/tasks/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, @RequestParam int version) {
        own.remove(new TaskId(id), version);
    }

    record Created(String id) {}

    record UpperJson(
            String planId,
            @Nullable String number,
            @Nullable String title,
            @Nullable String issuer,
            @Nullable LocalDate issuedOn,
            @Nullable String ownPlanId,
            List<AddressedJson> tasks) {

        static UpperJson of(UpperPlan upper) {
            return new UpperJson(
                    upper.plan().id().toString(),
                    upper.plan().number(),
                    upper.plan().title(),
                    upper.plan().issuer(),
                    upper.plan().issuedOn(),
                    upper.own() == null ? null : upper.own().toString(),
                    upper.tasks().stream().map(AddressedJson::of).toList());
        }
    }

    record AddressedJson(
            String taskId,
            String code,
            TaskJson.Facts facts,
            String role,
            String kind,
            @Nullable String via) {

        static AddressedJson of(AddressedTask task) {
            return new AddressedJson(
                    task.facts().task().toString(),
                    task.code(),
                    TaskJson.Facts.of(task.facts()),
                    task.role().name(),
                    task.kind().name(),
                    task.via());
        }
    }

    /** @param madeAt when the unit first submitted or issued it */
    record UnitPlanJson(
            String unitId,
            String unit,
            @Nullable String planId,
            @Nullable String state,
            @Nullable Instant madeAt,
            String standing,
            @Nullable LocalDate lastDay) {

        static UnitPlanJson of(UnitPlan each) {
            return new UnitPlanJson(
                    each.unit().toString(),
                    each.unitName(),
                    each.plan() == null ? null : each.plan().toString(),
                    each.state() == null ? null : each.state().name(),
                    each.madeAt(),
                    each.standing().state().name(),
                    each.standing().lastDay());
        }
    }

    /** @param version the plan's version that the caller looked at */
    record Framed(int version, FrameJson frame) {

        Framed {
            Objects.requireNonNull(frame, "frame");
        }
    }

    /** @param externalUpper which document the plan carries out, where this province does not keep it */
    record FrameJson(
            PlanFrame.@Nullable Level level,
            PlanFrame.@Nullable PeriodKind periodKind,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable UUID upperPlanId,
            @Nullable String externalUpper,
            @Nullable String basis,
            @Nullable LocalDate unitPlansDueOn,
            @Nullable String unitPlansDueText) {

        static FrameJson of(PlanFrame frame) {
            return new FrameJson(
                    frame.level(),
                    frame.periodKind(),
                    frame.from(),
                    frame.to(),
                    frame.upper() == null ? null : frame.upper().value(),
                    frame.externalUpper(),
                    frame.basis(),
                    frame.unitPlansDueOn(),
                    frame.unitPlansDueText());
        }

        PlanFrame frame() {
            return new PlanFrame(
                    level,
                    periodKind,
                    from,
                    to,
                    upperPlanId == null ? null : new PlanId(upperPlanId),
                    externalUpper,
                    basis,
                    unitPlansDueOn,
                    unitPlansDueText);
        }
    }
}
