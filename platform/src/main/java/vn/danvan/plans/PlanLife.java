package vn.danvan.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.documents.DocumentId;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.NotPermitted;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.plans.approval.PlanEvent;
import vn.danvan.plans.approval.PlanNotClear;
import vn.danvan.plans.approval.PlanState;
import vn.danvan.plans.approval.PlanTransition;
import vn.danvan.plans.approval.UnclearTask;
import vn.danvan.plans.event.PlanIssued;
import vn.danvan.plans.queue.TaskQueries;
import vn.danvan.plans.task.TaskDetails;
import vn.danvan.plans.task.TaskFacts;
import vn.danvan.plans.task.TaskId;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;

/** Moves plans through their states and amends them; each move and each version leaves its record. */
@Service
@Transactional
public class PlanLife {

    private final Plans plans;
    private final PlanParts parts;
    private final Tasks tasks;
    private final TaskQueries queries;
    private final PlanRecords records;
    private final DocumentRegister documents;
    private final Rights rights;
    private final UpperDeadline upper;
    private final ApplicationEventPublisher events;

    PlanLife(
            Plans plans,
            PlanParts parts,
            Tasks tasks,
            TaskQueries queries,
            PlanRecords records,
            DocumentRegister documents,
            Rights rights,
            UpperDeadline upper,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.parts = parts;
        this.tasks = tasks;
        this.queries = queries;
        this.records = records;
        this.documents = documents;
        this.rights = rights;
        this.upper = upper;
        this.events = events;
    }

    /**
     * @param version the plan's version that the person looked at
     * @throws PlanProblem when there is no such way, or it needs a reason
     * @throws PlanNotClear when it is to be issued and tasks leave something open
     * @throws StaleVersion when somebody changed the plan since
     * @throws NotPermitted when the post may see the plan but not move it so
     */
    public void move(PlanId id, int version, PlanState target, @Nullable String reason) {
        Plan plan = visible(id);
        plan.requireVersion(version);
        ActingPost by = permitted(plan, plan.transitionTo(target).right());
        PlanState from = plan.state();
        plan.move(target, reason);
        if (target == PlanState.ISSUED) {
            requireClear(plan);
            records.keep(plan, plan.document(), snapshot(plan), by, null);
        }
        plans.saveAndFlush(plan);
        records.moved(plan, from, by, reason);
        if (target == PlanState.ISSUED) {
            events.publishEvent(new PlanIssued(by.tenant(), id));
        }
    }

    /** Writes what a task says, as long as the plan is a draft or was returned. */
    public void write(TaskFacts facts, int version) {
        write(facts, version, null);
    }

    /**
     * @param laterReason why it is to be done later than the upper plan says; without one it cannot be later
     * @throws PlanProblem DUE_PASSES_UPPER when the new deadline passes the upper plan's
     */
    public void write(TaskFacts facts, int version, @Nullable String laterReason) {
        Task task = tasks.findForChange(facts.task().value()).orElseThrow(NotFound::new);
        Plan plan = visible(task.plan());
        permitted(plan, Right.PREPARE_PLANS);
        task.requireVersion(version);
        if (!plan.state().isOpenToEditing()) {
            throw new PlanProblem(PlanProblem.Reason.NOT_OPEN_TO_EDITING);
        }
        upper.require(task, facts, laterReason);
        task.change(facts);
        tasks.saveAndFlush(task);
    }

    /**
     * Makes the next version of a plan in force. The version before is kept as it was, also where the plan was issued on
     * paper and nobody has kept it yet.
     *
     * @param document the one that amends; the acting post must be able to read it
     */
    public void amend(PlanId id, int version, DocumentId document, String reason, List<TaskFacts> changes) {
        amend(id, version, document, reason, () -> {
            if (changes.isEmpty()) {
                throw new PlanProblem(PlanProblem.Reason.NOTHING_AMENDED);
            }
            return changes;
        });
    }

    /** @param work what else the amendment does; it answers with the tasks as they are to be worded */
    public void amend(PlanId id, int version, DocumentId document, String reason, Supplier<List<TaskFacts>> work) {
        Plan plan = visible(id);
        plan.requireVersion(version);
        ActingPost by = permitted(plan, Right.ISSUE_PLANS);
        if (reason.isBlank()) {
            throw new PlanProblem(PlanProblem.Reason.REASON_MISSING);
        }
        documents.details(document);
        if (!records.hasEdition(id, plan.versionNumber())) {
            records.keep(plan, plan.document(), snapshot(plan), by, null);
        }
        plan.amend();
        List<TaskFacts> changes = work.get();
        change(id, changes, reason);
        requireClear(plan, changes.stream().map(TaskFacts::task).collect(Collectors.toSet()));
        plans.saveAndFlush(plan);
        records.keep(plan, document, snapshot(plan), by, reason);
    }

    private void change(PlanId plan, List<TaskFacts> changes, String reason) {
        for (TaskFacts facts : changes) {
            Task task = tasks.findForChange(facts.task().value())
                    .filter(found -> found.plan().equals(plan) && !found.isCopy())
                    .orElseThrow(() -> new PlanProblem(PlanProblem.Reason.TASK_OF_ANOTHER_PLAN));
            upper.require(task, facts, reason);
            task.change(facts);
            tasks.saveAndFlush(task);
        }
    }

    @Transactional(readOnly = true)
    public List<PlanEvent> history(PlanId id) {
        requireVisible(id);
        return records.history(id);
    }

    /** The versions in force so far; none for a draft, and none yet for a plan that was issued on paper. */
    @Transactional(readOnly = true)
    public List<PlanEdition> editions(PlanId id) {
        requireVisible(id);
        return records.editions(id);
    }

    /** What the plan says now, in the form in which its versions are kept. */
    @Transactional(readOnly = true)
    public PlanEdition.Snapshot now(PlanId id) {
        requireVisible(id);
        return snapshot(plans.findById(id.value()).orElseThrow(NotFound::new));
    }

    /** The plan's own tasks with the work on them, in its order, without the units' copies. */
    @Transactional(readOnly = true)
    public List<TaskDetails> tasks(PlanId id) {
        requireVisible(id);
        return queries.ofPlan(id);
    }

    /** The ways that are open to the acting post now. */
    @Transactional(readOnly = true)
    public List<PlanTransition> moves(PlanId id) {
        Plan plan = plans.findById(id.value()).orElseThrow(NotFound::new);
        return Stream.of(PlanTransition.values())
                .filter(way -> way.startsFrom(plan.state()))
                .filter(way -> rights.scope(way.right()).covers(plan.owner()))
                .toList();
    }

    /** The last day of the upper plan's task from which this one was made; null where there is none. */
    @Transactional(readOnly = true)
    public @Nullable LocalDate upperLastDay(TaskDetails task) {
        requireVisible(task.plan());
        TaskId from = task.derivedFrom();
        return from == null ? null : upper.lastDay(from);
    }

    /** Whether the acting post may amend the plan now. */
    @Transactional(readOnly = true)
    public boolean mayAmend(PlanId id) {
        return plans.findById(id.value())
                .filter(plan -> plan.state().isInForce())
                .filter(plan -> rights.scope(Right.ISSUE_PLANS).covers(plan.owner()))
                .isPresent();
    }

    /** What is not yet clear; empty when the plan could be issued. */
    @Transactional(readOnly = true)
    public List<UnclearTask> unclear(PlanId id) {
        requireVisible(id);
        return UnclearTask.among(queries.ofPlan(id));
    }

    private void requireClear(Plan plan) {
        List<UnclearTask> unclear = UnclearTask.among(queries.ofPlan(plan.id()));
        if (!unclear.isEmpty()) {
            throw new PlanNotClear(unclear);
        }
    }

    /** A plan issued on paper may leave things open where it is not amended. */
    private void requireClear(Plan plan, Set<TaskId> amended) {
        List<UnclearTask> unclear = UnclearTask.among(queries.ofPlan(plan.id())).stream()
                .filter(each -> amended.contains(each.task()))
                .toList();
        if (!unclear.isEmpty()) {
            throw new PlanNotClear(unclear);
        }
    }

    private PlanEdition.Snapshot snapshot(Plan plan) {
        return new PlanEdition.Snapshot(
                parts.load(plan.id()),
                tasks.ofPlan(plan.id().value()).stream().map(Task::facts).toList());
    }

    private void requireVisible(PlanId id) {
        if (plans.findById(id.value())
                .filter(found -> rights.scope(Right.READ_PLANS).covers(found.owner()))
                .isEmpty()) {
            throw new NotFound();
        }
    }

    private Plan visible(PlanId id) {
        return plans.findForChange(id.value())
                .filter(found -> rights.scope(Right.READ_PLANS).covers(found.owner()))
                .orElseThrow(NotFound::new);
    }

    private ActingPost permitted(Plan plan, Right right) {
        ActingPost by = rights.require(right);
        if (!rights.scope(right).covers(plan.owner())) {
            throw new NotPermitted(right);
        }
        return by;
    }
}
