package vn.danvan.plans;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.documents.StoredFile;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.NotPermitted;
import vn.danvan.identity.ReadScope;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.plans.queue.TaskQueries;
import vn.danvan.plans.queue.TaskRecords;
import vn.danvan.plans.task.Evidence;
import vn.danvan.plans.task.TaskAccess;
import vn.danvan.plans.task.TaskDetails;
import vn.danvan.plans.task.TaskId;
import vn.danvan.plans.task.TaskNote;
import vn.danvan.plans.task.TaskProof;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;

/**
 * The work on tasks of plans in force. A unit that leads a task accepts it, notes progress, shows evidence and reports it
 * done; whoever may issue the plan confirms or returns. Every change names the version that the person looked at, throws
 * {@link StaleVersion} when it is not the last, {@link NotFound} for a task that the post may not see, {@link NotPermitted}
 * for one that it may only see, and {@link PlanProblem} when a rule stands against it.
 */
@Service
@Transactional
public class TaskWork {

    private final Tasks tasks;
    private final TaskQueries queries;
    private final TaskRecords records;
    private final Rights rights;
    private final Clock clock;

    TaskWork(Tasks tasks, TaskQueries queries, TaskRecords records, Rights rights, Clock clock) {
        this.tasks = tasks;
        this.queries = queries;
        this.records = records;
        this.rights = rights;
        this.clock = clock;
    }

    public TaskDetails accept(TaskId id, int version) {
        Opened opened = open(id, version, Right.WORK_ON_TASKS);
        opened.task().accept();
        return finish(opened, TaskNote.Kind.ACCEPTED, null, null);
    }

    /** @param percent 0 to 99; a task with tasks below it has none of its own */
    public TaskDetails progress(TaskId id, int version, int percent, String note) {
        Opened opened = open(id, version, Right.WORK_ON_TASKS);
        if (note.isBlank()) {
            throw new PlanProblem(PlanProblem.Reason.NOTE_MISSING);
        }
        opened.task().progress(percent);
        return finish(opened, TaskNote.Kind.PROGRESS, percent, note.strip());
    }

    public TaskDetails addEvidence(TaskId id, int version, Evidence evidence) {
        Opened opened = open(id, version, Right.WORK_ON_TASKS);
        opened.task().requireUnderWay();
        records.keep(id, evidence, opened.by());
        return finish(opened, TaskNote.Kind.EVIDENCE, null, null);
    }

    /** Only with evidence: a word alone is no product. */
    public TaskDetails reportDone(TaskId id, int version, @Nullable String note) {
        Opened opened = open(id, version, Right.WORK_ON_TASKS);
        opened.task().requireUnderWay();
        if (records.evidence(id).isEmpty()) {
            throw new PlanProblem(PlanProblem.Reason.EVIDENCE_MISSING);
        }
        opened.task().report(clock.instant());
        return finish(opened, TaskNote.Kind.REPORTED, null, note);
    }

    public TaskDetails confirm(TaskId id, int version) {
        Opened opened = open(id, version, Right.ISSUE_PLANS);
        opened.task().confirm();
        return finish(opened, TaskNote.Kind.CONFIRMED, null, null);
    }

    public TaskDetails giveBack(TaskId id, int version, String reason) {
        Opened opened = open(id, version, Right.ISSUE_PLANS);
        if (reason.isBlank()) {
            throw new PlanProblem(PlanProblem.Reason.REASON_MISSING);
        }
        opened.task().giveBack();
        return finish(opened, TaskNote.Kind.RETURNED, null, reason.strip());
    }

    @Transactional(readOnly = true)
    public TaskDetails details(TaskId id) {
        return visible(id);
    }

    @Transactional(readOnly = true)
    public List<TaskNote> history(TaskId id) {
        visible(id);
        return records.history(id);
    }

    @Transactional(readOnly = true)
    public List<TaskProof> evidence(TaskId id) {
        visible(id);
        return records.evidence(id);
    }

    /** A file that shows the work, byte for byte, under the name that it had there. */
    @Transactional(readOnly = true)
    public StoredFile file(TaskId id, String sha256) {
        visible(id);
        return records.file(id, sha256);
    }

    private TaskDetails visible(TaskId id) {
        ReadScope reading = rights.scope(Right.READ_PLANS);
        return queries.find(id)
                .filter(task -> reading.covers(task.owner()) || TaskAccess.leads(reading, task))
                .orElseThrow(NotFound::new);
    }

    /** Locked before it is read, so that of two people the second sees what the first did. */
    private Opened open(TaskId id, int version, Right right) {
        Task task = tasks.findForChange(id.value()).orElseThrow(NotFound::new);
        TaskDetails details = visible(id);
        ActingPost by = rights.require(right);
        if (!TaskAccess.reaches(right, rights.scope(right), details)) {
            throw new NotPermitted(right);
        }
        task.requireVersion(version);
        if (!details.planState().isInForce()) {
            throw new PlanProblem(PlanProblem.Reason.NOT_IN_FORCE);
        }
        if (details.hasParts()) {
            throw new PlanProblem(PlanProblem.Reason.PROGRESS_DERIVED);
        }
        return new Opened(task, by);
    }

    private TaskDetails finish(Opened opened, TaskNote.Kind kind, @Nullable Integer percent, @Nullable String note) {
        opened.task().touch();
        tasks.saveAndFlush(opened.task());
        records.happened(opened.task().id(), kind, opened.by(), percent, note);
        return queries.find(opened.task().id()).orElseThrow(NotFound::new);
    }

    private record Opened(Task task, ActingPost by) {}
}
