package vn.danvan.plans.cloning;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.documents.DocumentFacts;
import vn.danvan.documents.DocumentId;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.documents.NewDocument;
import vn.danvan.identity.NotPermitted;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.plans.PlanContent;
import vn.danvan.plans.PlanDetails;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanProblem;
import vn.danvan.plans.PlanService;
import vn.danvan.plans.assignment.PlanHead;
import vn.danvan.plans.assignment.PlanHeads;
import vn.danvan.plans.derivation.PlanFrame;
import vn.danvan.plans.derivation.PlanFrames;
import vn.danvan.plans.task.TaskFacts;
import vn.danvan.plans.task.TaskId;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;

/** Makes a draft for another year from a plan: its structure and its words, nothing of the work on it. */
@Service
@Transactional
public class PlanCloning {

    private final PlanHeads heads;
    private final PlanFrames frames;
    private final PlanService plans;
    private final CloneReading reading;
    private final CloneRows rows;
    private final DocumentRegister documents;
    private final Rights rights;

    PlanCloning(
            PlanHeads heads,
            PlanFrames frames,
            PlanService plans,
            CloneReading reading,
            CloneRows rows,
            DocumentRegister documents,
            Rights rights) {
        this.heads = heads;
        this.frames = frames;
        this.plans = plans;
        this.reading = reading;
        this.rows = rows;
        this.documents = documents;
        this.rights = rights;
    }

    /** Whether the acting post may make a plan of this one. */
    @Transactional(readOnly = true)
    public boolean mayClone(PlanId id) {
        return heads.find(id)
                .filter(plan -> rights.scope(Right.PREPARE_PLANS).covers(plan.owner()))
                .isPresent();
    }

    /** The year of the plan: that in which its period begins, else that of its issue, else this one. */
    @Transactional(readOnly = true)
    public int year(PlanId id) {
        return reading.year(id);
    }

    /** @throws PlanProblem CLONE_YEAR_WRONG for a year that does not follow within ten years */
    @Transactional(readOnly = true)
    public PlanClone preview(PlanId id, int toYear, CloneRule rule) {
        return reading.preview(id, toYear, rule);
    }

    /**
     * A draft of the same unit under a document of its own.
     *
     * @param version the old plan's version that the person looked at
     * @param leftOut tasks of the old plan that the new one does not have
     * @throws PlanProblem ALREADY_CLONED when there is one for that year, NOTHING_CLONED when all is left out
     * @throws NotPermitted for a plan that the post may only read
     */
    public PlanId create(PlanId id, int version, int toYear, CloneRule rule, Set<TaskId> leftOut) {
        PlanDetails source = plans.details(id);
        PlanHead head = heads.findForChange(id).orElseThrow(NotFound::new);
        rights.require(Right.PREPARE_PLANS);
        if (!rights.scope(Right.PREPARE_PLANS).covers(head.owner())) {
            throw new NotPermitted(Right.PREPARE_PLANS);
        }
        if (head.version() != version) {
            throw new StaleVersion();
        }
        PlanClone clone = reading.preview(id, toYear, rule);
        if (clone.existing() != null) {
            throw new PlanProblem(PlanProblem.Reason.ALREADY_CLONED);
        }
        List<ClonedTask> tasks = clone.tasks().stream()
                .filter(task -> !leftOut.contains(task.before().task()))
                .toList();
        if (tasks.isEmpty()) {
            throw new PlanProblem(PlanProblem.Reason.NOTHING_CLONED);
        }
        DocumentId document =
                documents.register(new NewDocument(facts(source, clone), List.of(), List.of(), null, head.owner()));
        PlanId made = plans.create(document, true, head.owner(), content(source.content(), tasks));
        rows.write(
                made,
                id,
                tasks.stream().map(task -> task.before().task()).toList(),
                tasks.stream().map(ClonedTask::after).toList());
        frames.write(made, plans.details(made).version(), frame(frames.find(id), reading.shift(id, toYear, rule)));
        return made;
    }

    private static PlanContent content(PlanContent source, List<ClonedTask> tasks) {
        return new PlanContent(
                source.sections(),
                tasks.stream().map(PlanCloning::written).toList(),
                source.targets(),
                source.reporting());
    }

    private static PlanContent.Task written(ClonedTask task) {
        PlanContent.Task content = task.content();
        TaskFacts facts = task.after();
        return new PlanContent.Task(
                content.code(),
                facts.text(),
                today(content.lead(), task.bodies()),
                today(content.coordinating(), task.bodies()),
                today(content.requested(), task.bodies()),
                facts.dueKind(),
                facts.dueOn(),
                facts.dueText());
    }

    private static List<String> today(List<String> names, List<ClonedBody> changed) {
        return names.stream()
                .map(name -> changed.stream()
                        .filter(body -> body.before().equals(name))
                        .map(ClonedBody::after)
                        .findFirst()
                        .orElse(name))
                .distinct()
                .toList();
    }

    /** Which upper plan it carries out and on what it is based is another year's, and asked anew. */
    private static PlanFrame frame(PlanFrame old, YearShift shift) {
        LocalDate from = old.from();
        LocalDate to = old.to();
        LocalDate due = old.unitPlansDueOn();
        LocalDate movedDue = due == null ? null : shift.sameDay(due);
        return new PlanFrame(
                old.level(),
                from == null ? PlanFrame.PeriodKind.YEAR : old.periodKind(),
                from != null ? shift.sameDay(from) : LocalDate.of(shift.toYear(), 1, 1),
                to != null ? shift.sameDay(to) : LocalDate.of(shift.toYear(), 12, 31),
                null,
                null,
                null,
                movedDue,
                shift.words(old.unitPlansDueText(), due, movedDue));
    }

    private static DocumentFacts facts(PlanDetails source, PlanClone clone) {
        DocumentFacts old = source.document().facts();
        return new DocumentFacts(
                old.side(),
                old.typeCode(),
                old.typeName(),
                null,
                null,
                null,
                old.issuer(),
                old.issuerConfidence(),
                null,
                null,
                null,
                "YEAR",
                clone.toYear(),
                clone.title(),
                true,
                false,
                null,
                null,
                null,
                null);
    }
}
