package vn.danvan.plans;

import java.util.List;
import vn.danvan.plans.task.TaskDetails;

/** @param coordinating as the plan names them; who leads it and who is asked stands in {@code details} */
public record PlanTask(TaskDetails details, List<String> coordinating) {}
