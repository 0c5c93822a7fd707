package vn.danvan.plans.approval;

import java.util.List;
import java.util.stream.Collectors;
import vn.danvan.shared.DomainProblem;

/** The plan cannot be issued: of these tasks something is not clear. */
public class PlanNotClear extends DomainProblem {

    private final transient List<UnclearTask> tasks;

    public PlanNotClear(List<UnclearTask> tasks) {
        super(
                "plans.problem.not-clear",
                tasks.size(),
                tasks.stream().map(UnclearTask::code).collect(Collectors.joining(", ")));
        this.tasks = List.copyOf(tasks);
    }

    public List<UnclearTask> tasks() {
        return tasks;
    }
}
