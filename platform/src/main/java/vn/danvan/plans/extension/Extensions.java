package vn.danvan.plans.extension;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.NotPermitted;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.plans.PlanProblem;
import vn.danvan.plans.TaskWork;
import vn.danvan.plans.task.TaskAccess;
import vn.danvan.plans.task.TaskDetails;
import vn.danvan.plans.task.TaskId;
import vn.danvan.plans.task.TaskNote;
import vn.danvan.plans.task.TaskState;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;

/**
 * A unit that works on a task asks for a later day; whoever may issue the plan grants, shortens or refuses. Every method
 * throws {@link NotFound} for a task that the post may not see, {@link NotPermitted} for one that it may only see, and
 * {@link PlanProblem} when a rule stands against it.
 */
@Service
@Transactional
public class Extensions {

    private final ExtensionRows rows;
    private final TaskWork work;
    private final Rights rights;

    Extensions(ExtensionRows rows, TaskWork work, Rights rights) {
        this.rows = rows;
        this.work = work;
        this.rights = rights;
    }

    /** @param wantedOn the new last day, after the present one; the present one may have passed */
    public ExtensionId ask(TaskId id, LocalDate wantedOn, String reason) {
        TaskDetails task = work.details(id);
        ActingPost by = permitted(task, Right.WORK_ON_TASKS);
        if (reason.isBlank()) {
            throw new PlanProblem(PlanProblem.Reason.REASON_MISSING);
        }
        requireUnderWay(task);
        requireLater(task, wantedOn);
        if (rows.hasOpen(id)) {
            throw new PlanProblem(PlanProblem.Reason.EXTENSION_OPEN);
        }
        ExtensionId asked = rows.ask(id, wantedOn, reason.strip(), by);
        rows.note(id, TaskNote.Kind.EXTENSION_ASKED, by, reason.strip());
        return asked;
    }

    /**
     * @param lastDay the day that is granted: the one wanted, or an earlier one that is later than the present last day
     * @param answer needed when the request is shortened
     */
    public void grant(ExtensionId id, int version, LocalDate lastDay, @Nullable String answer) {
        Extension extension = find(id);
        TaskDetails task = work.details(extension.task());
        ActingPost by = opened(extension, task, version, ExtensionStep.GRANT);
        requireLater(task, lastDay);
        if (lastDay.isAfter(extension.wantedOn())) {
            throw new PlanProblem(PlanProblem.Reason.EXTENSION_DAY_WRONG);
        }
        if (lastDay.isBefore(extension.wantedOn())) {
            requireReason(answer);
        }
        finish(extension, ExtensionStep.GRANT, lastDay, answer, by);
    }

    public void refuse(ExtensionId id, int version, String answer) {
        Extension extension = find(id);
        ActingPost by = opened(extension, work.details(extension.task()), version, ExtensionStep.REFUSE);
        requireReason(answer);
        finish(extension, ExtensionStep.REFUSE, null, answer, by);
    }

    public void withdraw(ExtensionId id, int version) {
        Extension extension = find(id);
        ActingPost by = opened(extension, work.details(extension.task()), version, ExtensionStep.WITHDRAW);
        finish(extension, ExtensionStep.WITHDRAW, null, null, by);
    }

    /** Everything that was asked about a task, and what was answered. */
    @Transactional(readOnly = true)
    public List<Extension> history(TaskId task) {
        work.details(task);
        return rows.ofTask(task);
    }

    /** What waits for the acting post's answer, the oldest first; empty for a post that answers none. */
    @Transactional(readOnly = true)
    public List<Extension> waiting() {
        return rights.may(Right.ISSUE_PLANS) ? rows.waiting(rights.scope(Right.ISSUE_PLANS)) : List.of();
    }

    private Extension find(ExtensionId id) {
        return rows.findForChange(id).orElseThrow(NotFound::new);
    }

    private ActingPost opened(Extension extension, TaskDetails task, int version, ExtensionStep step) {
        ActingPost by = permitted(task, step.right());
        if (extension.version() != version) {
            throw new StaleVersion();
        }
        if (!step.startsFrom(extension.state())) {
            throw new PlanProblem(PlanProblem.Reason.EXTENSION_STATE);
        }
        if (step == ExtensionStep.GRANT) {
            requireUnderWay(task);
        }
        return by;
    }

    private void finish(
            Extension extension,
            ExtensionStep step,
            @Nullable LocalDate lastDay,
            @Nullable String answer,
            ActingPost by) {
        String said = answer == null || answer.isBlank() ? null : answer.strip();
        rows.answer(extension, step.to(), lastDay, said, by);
        rows.note(extension.task(), step.note(), by, said);
    }

    private ActingPost permitted(TaskDetails task, Right right) {
        ActingPost by = rights.require(right);
        if (!TaskAccess.reaches(right, rights.scope(right), task)) {
            throw new NotPermitted(right);
        }
        return by;
    }

    private static void requireUnderWay(TaskDetails task) {
        if (!task.planState().isInForce()) {
            throw new PlanProblem(PlanProblem.Reason.NOT_IN_FORCE);
        }
        if (task.hasParts()) {
            throw new PlanProblem(PlanProblem.Reason.PROGRESS_DERIVED);
        }
        if (task.state() != TaskState.ASSIGNED && task.state() != TaskState.IN_PROGRESS) {
            throw new PlanProblem(PlanProblem.Reason.TASK_STATE);
        }
    }

    /** What has no last day needs no later one. */
    private static void requireLater(TaskDetails task, LocalDate day) {
        LocalDate last = task.standing().lastDay();
        if (last == null || !day.isAfter(last)) {
            throw new PlanProblem(PlanProblem.Reason.EXTENSION_DAY_WRONG);
        }
    }

    private static void requireReason(@Nullable String answer) {
        if (answer == null || answer.isBlank()) {
            throw new PlanProblem(PlanProblem.Reason.REASON_MISSING);
        }
    }
}
