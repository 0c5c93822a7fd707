package vn.danvan.plans.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.danvan.documents.StoredFile;
import vn.danvan.plans.PlanLife;
import vn.danvan.plans.PlanProblem;
import vn.danvan.plans.TaskWork;
import vn.danvan.plans.queue.QueueItem;
import vn.danvan.plans.queue.TaskQueue;
import vn.danvan.plans.task.Evidence;
import vn.danvan.plans.task.TaskId;
import vn.danvan.plans.task.TaskNote;
import vn.danvan.plans.task.TaskProof;
import vn.danvan.shared.PageCut;

/**
 * Work on tasks. Every change names the version that the caller looked at and answers with the task as it is now: 409 when
 * stale, 404 for a task that the caller may not see, 403 for one that it may only see, 422 when a rule stands against it.
 */
@RestController
class TasksController {

    private final TaskWork work;
    private final TaskQueue queue;
    private final PlanLife life;

    TasksController(TaskWork work, TaskQueue queue, PlanLife life) {
        this.work = work;
        this.queue = queue;
        this.life = life;
    }

    /** The tasks among what waits for the caller's post, the most urgent first; all of it is in {@code /api/v1/work}. */
    @GetMapping("/api/v1/tasks/mine")
    List<Waiting> mine(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
        PageCut cut = PageCut.of(page, size);
        return queue.mine(cut.offset(), cut.limit()).items().stream()
                .map(Waiting::of)
                .toList();
    }

    @GetMapping("/api/v1/tasks/{id}")
    Details task(@PathVariable UUID id) {
        TaskId task = new TaskId(id);
        return new Details(TaskJson.of(work.details(task)), work.history(task), work.evidence(task));
    }

    /** Writes what the task says, while its plan is a draft or was returned. */
    @PutMapping("/api/v1/tasks/{id}")
    TaskJson write(@PathVariable UUID id, @RequestBody Written written) {
        TaskId task = new TaskId(id);
        life.write(written.facts().of(task), written.version(), written.laterReason());
        return TaskJson.of(work.details(task));
    }

    @PostMapping("/api/v1/tasks/{id}/accept")
    TaskJson accept(@PathVariable UUID id, @RequestBody Step step) {
        return TaskJson.of(work.accept(new TaskId(id), step.version()));
    }

    @PostMapping("/api/v1/tasks/{id}/progress")
    TaskJson progress(@PathVariable UUID id, @RequestBody Reached reached) {
        return TaskJson.of(work.progress(new TaskId(id), reached.version(), reached.percent(), text(reached.note())));
    }

    /** @param shown exactly one of link and number */
    @PostMapping(path = "/api/v1/tasks/{id}/evidence", consumes = MediaType.APPLICATION_JSON_VALUE)
    TaskJson evidence(@PathVariable UUID id, @RequestBody Shown shown) {
        return TaskJson.of(work.addEvidence(new TaskId(id), shown.version(), shown.evidence()));
    }

    /** A file of at most 20 MB. */
    @PostMapping(path = "/api/v1/tasks/{id}/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    TaskJson evidence(@PathVariable UUID id, @RequestParam int version, @RequestParam MultipartFile file)
            throws IOException {
        String name = file.getOriginalFilename();
        String type = file.getContentType();
        return TaskJson.of(work.addEvidence(
                new TaskId(id),
                version,
                new Evidence.File(
                        text(name), type == null ? MediaType.APPLICATION_OCTET_STREAM_VALUE : type, file.getBytes())));
    }

    /** A file of the task's evidence by its SHA-256 in hex; always to be kept, never shown by the browser. */
    @GetMapping("/api/v1/tasks/{id}/evidence/{sha256}")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable String sha256) {
        StoredFile file = work.file(new TaskId(id), sha256);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(type(file.mediaType()))
                .body(file.content());
    }

    /** Whoever uploaded it said what it is; what cannot be read is only bytes. */
    private static MediaType type(String said) {
        try {
            return MediaType.parseMediaType(said);
        } catch (InvalidMediaTypeException unreadable) {
            return MediaType.APPLICATION_OCTET_STREAM;
        }
    }

    @PostMapping("/api/v1/tasks/{id}/done")
    TaskJson done(@PathVariable UUID id, @RequestBody Step step) {
        return TaskJson.of(work.reportDone(new TaskId(id), step.version(), step.note()));
    }

    @PostMapping("/api/v1/tasks/{id}/confirm")
    TaskJson confirm(@PathVariable UUID id, @RequestBody Step step) {
        return TaskJson.of(work.confirm(new TaskId(id), step.version()));
    }

    /** @param step its note is the reason */
    @PostMapping("/api/v1/tasks/{id}/return")
    TaskJson giveBack(@PathVariable UUID id, @RequestBody Step step) {
        return TaskJson.of(work.giveBack(new TaskId(id), step.version(), text(step.note())));
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    /** @param above tasks of upper plans from which the unit made this one, not done either and no entries of their own */
    record Waiting(TaskJson task, boolean toConfirm, List<TaskJson> above) {

        static Waiting of(QueueItem item) {
            return new Waiting(
                    TaskJson.of(item.task()),
                    item.toConfirm(),
                    item.above().stream()
                            .map(upper -> TaskJson.of(upper.task()))
                            .toList());
        }
    }

    record Details(TaskJson task, List<TaskNote> history, List<TaskProof> evidence) {}

    /** @param laterReason why it is due later than the upper plan says; needed only then */
    record Written(
            int version, TaskJson.Facts facts, @Nullable String laterReason) {}

    record Step(int version, @Nullable String note) {}

    record Reached(int version, int percent, @Nullable String note) {}

    record Shown(
            int version,
            @Nullable String link,
            @Nullable String number,
            @Nullable String name) {

        Evidence evidence() {
            if (link != null && number == null) {
                return new Evidence.Link(link, name);
            }
            if (number != null && link == null) {
                return new Evidence.Number(number, name);
            }
            throw new PlanProblem(PlanProblem.Reason.EVIDENCE_WRONG);
        }
    }
}
