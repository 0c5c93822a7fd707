package vn.danvan.plans.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.danvan.documents.DocumentId;
import vn.danvan.plans.PlanContent;
import vn.danvan.plans.PlanEdition;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanLife;
import vn.danvan.plans.PlanService;
import vn.danvan.plans.amending.Amending;
import vn.danvan.plans.amending.Amendment;
import vn.danvan.plans.amending.Withdrawal;
import vn.danvan.plans.approval.PlanEvent;
import vn.danvan.plans.approval.PlanNotClear;
import vn.danvan.plans.approval.PlanState;
import vn.danvan.plans.approval.UnclearTask;
import vn.danvan.plans.baseline.ChangesSince;
import vn.danvan.plans.baseline.PlanBaseline;
import vn.danvan.plans.baseline.TaskChange;
import vn.danvan.plans.derivation.NewTask;
import vn.danvan.plans.task.TaskId;
import vn.danvan.shared.NotFound;

/** The life of a plan. 404 for a plan that the caller may not see, 403 for one that it may only see, 409 when stale. */
@RestController
class PlanLifeController {

    private final PlanLife life;
    private final Amending amending;
    private final PlanBaseline baseline;
    private final PlanService plans;
    private final MessageSource texts;

    PlanLifeController(
            PlanLife life, Amending amending, PlanBaseline baseline, PlanService plans, MessageSource texts) {
        this.life = life;
        this.amending = amending;
        this.baseline = baseline;
        this.plans = plans;
        this.texts = texts;
    }

    /** @return the plan's state and version after the move; 422 when there is no such way, or a reason is missing */
    @PostMapping("/api/v1/plans/{id}/transitions")
    Moved move(@PathVariable UUID id, @RequestBody Move move) {
        PlanId plan = new PlanId(id);
        life.move(plan, move.version(), move.to(), move.reason());
        return moved(plan);
    }

    /** Makes the next version of a plan in force; 422 with {@code tasks} when a changed task leaves something open. */
    @PostMapping("/api/v1/plans/{id}/amendments")
    Moved amend(@PathVariable UUID id, @RequestBody Amended amendment) {
        PlanId plan = new PlanId(id);
        amending.amend(plan, amendment.version(), amendment.amendment());
        return moved(plan);
    }

    @GetMapping("/api/v1/plans/{id}/history")
    History history(@PathVariable UUID id) {
        PlanId plan = new PlanId(id);
        return new History(
                life.history(plan),
                life.editions(plan).stream().map(Version::of).toList());
    }

    /** How the plan differs from one of its versions, the first where none is named; 404 where none was kept. */
    @GetMapping("/api/v1/plans/{id}/changes")
    Changes changes(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer version) {
        return baseline.since(new PlanId(id), version).map(Changes::of).orElseThrow(NotFound::new);
    }

    /** What is not yet clear of its tasks, so that it cannot be issued. */
    @GetMapping("/api/v1/plans/{id}/unclear-tasks")
    List<Unclear> unclear(@PathVariable UUID id) {
        return life.unclear(new PlanId(id)).stream().map(Unclear::of).toList();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(PlanNotClear notClear, Locale reader) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT,
                String.valueOf(texts.getMessage(
                        notClear.key(),
                        notClear.arguments().toArray(),
                        notClear.key(),
                        reader.getLanguage().equals("en") ? Locale.ENGLISH : Locale.of("vi"))));
        problem.setProperty("code", notClear.key());
        problem.setProperty("tasks", notClear.tasks().stream().map(Unclear::of).toList());
        return ResponseEntity.unprocessableContent().body(problem);
    }

    private Moved moved(PlanId plan) {
        var details = plans.details(plan);
        return new Moved(plan.toString(), details.state(), details.version());
    }

    record Move(int version, PlanState to, @Nullable String reason) {}

    /** @param tasks those that change; {@code added} come at the end of the plan; {@code withdrawn} leave it */
    record Amended(
            int version,
            UUID documentId,
            @Nullable String reason,
            @Nullable List<Reworded> tasks,
            @Nullable List<NewTask> added,
            @Nullable List<Withdrawn> withdrawn) {

        Amendment amendment() {
            return new Amendment(
                    new DocumentId(documentId),
                    reason == null ? "" : reason,
                    listed(tasks)
                            .map(each -> each.facts().of(new TaskId(each.id())))
                            .toList(),
                    listed(added).toList(),
                    listed(withdrawn).map(Withdrawn::withdrawal).toList());
        }

        private static <T> Stream<T> listed(@Nullable List<T> given) {
            return given == null ? Stream.empty() : given.stream();
        }
    }

    /** @param version the one that the plan is compared with; {@code versions} all there are */
    record Changes(int version, Instant recordedAt, List<Integer> versions, List<Change> tasks) {

        static Changes of(ChangesSince since) {
            return new Changes(
                    since.edition(),
                    since.recordedAt(),
                    since.editions(),
                    since.tasks().stream().map(Change::of).toList());
        }
    }

    record Change(
            String id,
            String kind,
            String code,
            String text,
            List<TaskChange.Field> fields,
            @Nullable String reason) {

        static Change of(TaskChange change) {
            return new Change(
                    change.task().toString(),
                    change.kind().name(),
                    change.code(),
                    change.text(),
                    change.fields(),
                    change.reason());
        }
    }

    record Withdrawn(UUID id, @Nullable String reason) {

        Withdrawal withdrawal() {
            return new Withdrawal(new TaskId(id), reason == null ? "" : reason);
        }
    }

    record Reworded(UUID id, TaskJson.Facts facts) {}

    record Moved(String id, String state, int version) {}

    record History(List<PlanEvent> transitions, List<Version> versions) {}

    /** @param reason of the amendment; absent for the first version */
    record Version(
            int number,
            String documentId,
            Instant recordedAt,
            String fullName,
            String position,
            @Nullable String reason,
            PlanContent content,
            List<TaskAsIssued> tasks) {

        static Version of(PlanEdition edition) {
            return new Version(
                    edition.number(),
                    edition.document().toString(),
                    edition.recordedAt(),
                    edition.fullName(),
                    edition.position(),
                    edition.reason(),
                    edition.content().plan(),
                    edition.content().tasks().stream()
                            .map(facts -> new TaskAsIssued(facts.task().toString(), TaskJson.Facts.of(facts)))
                            .toList());
        }
    }

    record TaskAsIssued(String id, TaskJson.Facts facts) {}

    record Unclear(String id, String code, List<String> missing) {

        static Unclear of(UnclearTask task) {
            return new Unclear(
                    task.task().toString(),
                    task.code(),
                    task.missing().stream().map(Enum::name).toList());
        }
    }
}
