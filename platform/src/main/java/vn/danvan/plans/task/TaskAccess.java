package vn.danvan.plans.task;

import vn.danvan.identity.ReadScope;
import vn.danvan.identity.Right;

/** Whose task it is: the work belongs to the leading units, the judging of it to the plan's unit. */
public final class TaskAccess {

    private TaskAccess() {}

    public static boolean leads(ReadScope scope, TaskDetails task) {
        return task.lead().stream().anyMatch(body -> {
            var unit = body.unit();
            return unit != null && scope.covers(unit);
        });
    }

    public static boolean reaches(Right right, ReadScope scope, TaskDetails task) {
        return right == Right.WORK_ON_TASKS ? leads(scope, task) : scope.covers(task.owner());
    }
}
