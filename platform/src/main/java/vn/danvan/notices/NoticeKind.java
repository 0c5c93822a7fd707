package vn.danvan.notices;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.danvan.plans.approval.PlanState;
import vn.danvan.plans.task.TaskState;

/** What a notice tells. Each kind has the texts {@code notices.kind.<name>} and {@code notices.why.<name>}. */
public enum NoticeKind {
    /** Units got tasks of a plan. Arguments: unit, number of tasks, title of the plan, by whom. */
    TASKS_GIVEN(Subject.PLAN, PlanState.ISSUED, PlanState.IN_PROGRESS),
    /** The next eight: code, text, title of the plan, by whom, what was said. */
    TASK_REPORTED(Subject.TASK, TaskState.REPORTED),
    TASK_CONFIRMED(Subject.TASK),
    TASK_RETURNED(Subject.TASK, TaskState.ASSIGNED, TaskState.IN_PROGRESS),
    EXTENSION_ASKED(Subject.TASK, TaskState.ASSIGNED, TaskState.IN_PROGRESS),
    EXTENSION_GRANTED(Subject.TASK),
    EXTENSION_REFUSED(Subject.TASK),
    TASK_WITHDRAWN(Subject.TASK),
    /** Of a unit that is gone; what was said names both units. */
    TASK_TAKEN_OVER(Subject.TASK, TaskState.ASSIGNED, TaskState.IN_PROGRESS),
    /** The next four: title of the plan, by whom, what was said. */
    PLAN_SUBMITTED(Subject.PLAN, PlanState.SUBMITTED),
    PLAN_RETURNED(Subject.PLAN, PlanState.RETURNED),
    PLAN_APPROVED(Subject.PLAN, PlanState.APPROVED),
    PLAN_ISSUED(Subject.PLAN),
    /** The last three: code, text, title of the plan, last day, unit; of the last also the screen that shows it. */
    DUE_SOON(Subject.TASK, TaskState.ASSIGNED, TaskState.IN_PROGRESS),
    LATE(Subject.TASK, TaskState.ASSIGNED, TaskState.IN_PROGRESS),
    ESCALATED(Subject.TASK, TaskState.ASSIGNED, TaskState.IN_PROGRESS),
    /** The next three: name of the model, adopting unit, by whom. */
    ADOPTION_ASKED(Subject.ADOPTION, "ASKED"),
    ADOPTION_ANSWERED(Subject.ADOPTION),
    ADOPTION_REPORTED(Subject.ADOPTION, "RUNNING"),
    /** The last two: name of the model, last day, months since it was recognised. */
    EFFECT_CHECK(Subject.EFFECT_CHECK, "OPEN"),
    EFFECT_UNCONFIRMED(Subject.EFFECT_CHECK, "OPEN"),
    /** The next three: name of the model, number and day of the decision, the reason. */
    MODEL_RECOGNISED(Subject.MODEL),
    MODEL_REFUSED(Subject.MODEL),
    MODEL_REVOKED(Subject.MODEL),
    /** A decision did not come out at its time. Arguments: its title. */
    PUBLICATION_FAILED(Subject.DECISION),
    /** A judge has sheets to hand in. Arguments: name of the round, its last day, name of the council. */
    SHEETS_MISSING(Subject.ROUND, "OPEN");

    /** What kind of record a notice is about. */
    public enum Subject {
        TASK,
        PLAN,
        ADOPTION,
        /** In state OPEN until both sides have answered. */
        EFFECT_CHECK,
        MODEL,
        DECISION,
        ROUND
    }

    private final Subject subject;
    private final Set<String> whileIn;

    NoticeKind(Subject subject, Enum<?>... whileIn) {
        this.subject = subject;
        this.whileIn = Stream.of(whileIn).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    public Subject subject() {
        return subject;
    }

    /** For records of modules that know this one, and not the other way round. */
    NoticeKind(Subject subject, String whileIn) {
        this.subject = subject;
        this.whileIn = Set.of(whileIn);
    }

    /** Whether it still asks something of its reader when the record is in that state; news always does. */
    public boolean isOf(String state) {
        return whileIn.isEmpty() || whileIn.contains(state);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether somebody may do without it; what calls to a duty finds everybody. */
    public boolean isMutable() {
        return switch (this) {
            case TASK_CONFIRMED, EXTENSION_GRANTED, PLAN_APPROVED, PLAN_ISSUED, ADOPTION_ANSWERED -> true;
            case TASKS_GIVEN,
                    TASK_REPORTED,
                    TASK_RETURNED,
                    EXTENSION_ASKED,
                    EXTENSION_REFUSED,
                    TASK_WITHDRAWN,
                    TASK_TAKEN_OVER,
                    PLAN_SUBMITTED,
                    PLAN_RETURNED,
                    DUE_SOON,
                    LATE,
                    ESCALATED,
                    ADOPTION_ASKED,
                    ADOPTION_REPORTED,
                    EFFECT_CHECK,
                    EFFECT_UNCONFIRMED,
                    MODEL_RECOGNISED,
                    MODEL_REFUSED,
                    MODEL_REVOKED,
                    PUBLICATION_FAILED,
                    SHEETS_MISSING -> false;
        };
    }

    /** Whether it tells of a result that was published. */
    boolean isResult() {
        return subject == Subject.MODEL;
    }
}
