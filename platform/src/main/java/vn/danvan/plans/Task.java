package vn.danvan.plans;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.danvan.plans.task.TaskFacts;
import vn.danvan.plans.task.TaskId;
import vn.danvan.plans.task.TaskState;
import vn.danvan.shared.StaleVersion;

/** One task of a plan and the work on it. Rows come with the plan; here they change. */
@Entity
class Task {

    private static final int WHOLE = 100;
    private static final Set<String> DUE_KINDS = Set.of("DATE", "PERIODIC", "EVENT", "CONTINUOUS", "NONE");

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID planId;
    private int position;
    private String code;
    private String text;
    private @Nullable String responsible;
    private @Nullable String product;
    private String dueKind;
    private @Nullable LocalDate dueOn;
    private @Nullable String dueText;

    @Enumerated(EnumType.STRING)
    private TaskState state;

    private int percent;
    private @Nullable Instant reportedAt;
    private int touched;

    /** The task of which this is one unit's copy. */
    private @Nullable UUID copyOf;

    /** The task of the upper plan, or the unit's copy of it, from which this one was made. */
    private @Nullable UUID derivedFrom;

    private @Nullable String laterReason;

    @SuppressWarnings("NullAway.Init") // JPA only
    protected Task() {}

    void requireVersion(int seen) {
        if (version != seen) {
            throw new StaleVersion();
        }
    }

    void change(TaskFacts facts) {
        if (facts.text().isBlank()) {
            throw new PlanProblem(PlanProblem.Reason.TASK_TEXT_MISSING);
        }
        if (!DUE_KINDS.contains(facts.dueKind()) || facts.dueKind().equals("DATE") != (facts.dueOn() != null)) {
            throw new PlanProblem(PlanProblem.Reason.TASK_DUE_WRONG);
        }
        text = facts.text().strip();
        responsible = facts.responsible();
        product = facts.product();
        dueKind = facts.dueKind();
        dueOn = facts.dueOn();
        dueText = facts.dueText();
    }

    /** @param reason why it is to be done later than the upper plan says; null where it is not */
    void explainLateness(@Nullable String reason) {
        laterReason = reason;
    }

    void accept() {
        require(TaskState.ASSIGNED);
        state = TaskState.IN_PROGRESS;
    }

    /** @param reached 0 to 100; all of it is for {@link #report} to say */
    void progress(int reached) {
        require(TaskState.IN_PROGRESS);
        if (reached < 0 || reached >= WHOLE) {
            throw new PlanProblem(PlanProblem.Reason.PERCENT_WRONG);
        }
        percent = reached;
    }

    void requireUnderWay() {
        require(TaskState.IN_PROGRESS);
    }

    void report(Instant at) {
        require(TaskState.IN_PROGRESS);
        state = TaskState.REPORTED;
        reportedAt = at;
    }

    /** The unit's day is that of its report, however long the confirming took. */
    void confirm() {
        require(TaskState.REPORTED);
        state = TaskState.DONE;
        percent = WHOLE;
    }

    void giveBack() {
        require(TaskState.REPORTED);
        state = TaskState.IN_PROGRESS;
        reportedAt = null;
    }

    /** Evidence and notes lie elsewhere; whoever looked at the task before them is told so all the same. */
    void touch() {
        touched++;
    }

    private void require(TaskState needed) {
        if (state != needed) {
            throw new PlanProblem(PlanProblem.Reason.TASK_STATE);
        }
    }

    TaskId id() {
        return new TaskId(id);
    }

    PlanId plan() {
        return new PlanId(planId);
    }

    boolean isCopy() {
        return copyOf != null;
    }

    @Nullable
    TaskId derivedFrom() {
        return derivedFrom == null ? null : new TaskId(derivedFrom);
    }

    @Nullable
    String laterReason() {
        return laterReason;
    }

    int position() {
        return position;
    }

    String code() {
        return code;
    }

    TaskFacts facts() {
        return new TaskFacts(id(), text, responsible, product, dueKind, dueOn, dueText);
    }
}
