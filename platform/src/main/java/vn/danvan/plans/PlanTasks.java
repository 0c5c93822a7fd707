package vn.danvan.plans;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.plans.queue.TaskQueries;
import vn.danvan.plans.task.Progress;
import vn.danvan.plans.task.TaskDetails;
import vn.danvan.shared.NotFound;

/** A plan's own tasks by the page, and what is to be said of all of them. Throws {@link NotFound} for a hidden plan. */
@Service
@Transactional(readOnly = true)
public class PlanTasks {

    private final Plans plans;
    private final TaskRows rows;
    private final FigureRows figures;
    private final TaskQueries queries;
    private final Rights rights;

    PlanTasks(Plans plans, TaskRows rows, FigureRows figures, TaskQueries queries, Rights rights) {
        this.plans = plans;
        this.rows = rows;
        this.figures = figures;
        this.queries = queries;
        this.rights = rights;
    }

    /** In the order of the plan; of the others nothing is read. */
    public List<PlanTask> page(PlanId id, int offset, int limit) {
        requireVisible(id);
        return read(id, offset, limit);
    }

    private List<PlanTask> read(PlanId id, int offset, int limit) {
        List<TaskDetails> page = queries.ofPlan(id, offset, limit);
        var coordinating = rows.coordinating(page.stream().map(TaskDetails::id).toList());
        return page.stream()
                .map(task -> new PlanTask(task, coordinating.getOrDefault(task.id(), List.of())))
                .toList();
    }

    /** What is said of all of them, and the first of them. */
    public record Begun(PlanFigures figures, List<PlanTask> first) {}

    public Begun begin(PlanId id, int limit) {
        requireVisible(id);
        PlanFigures all = figures.of(id);
        return new Begun(all, all.tasks() == 0 ? List.of() : read(id, 0, limit));
    }

    /** What is said of all of them, and how far they are together. */
    public record Together(PlanFigures figures, Progress progress) {}

    public Together together(PlanId id) {
        requireVisible(id);
        return new Together(figures.of(id), queries.progressOf(id));
    }

    /** Of the plan from those with none above them, which count the same. */
    public Progress progress(PlanId id) {
        requireVisible(id);
        return queries.progressOf(id);
    }

    private void requireVisible(PlanId id) {
        if (plans.findById(id.value())
                .filter(found -> rights.scope(Right.READ_PLANS).covers(found.owner()))
                .isEmpty()) {
            throw new NotFound();
        }
    }
}
