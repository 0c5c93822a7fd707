package vn.danvan.plans.assignment;

import org.jspecify.annotations.Nullable;
import vn.danvan.plans.task.TaskId;
import vn.danvan.plans.task.TaskState;
import vn.danvan.shared.UnitId;
import vn.danvan.workdays.Standing;

/**
 * One unit's part in one task.
 *
 * @param phrase the words of the plan by which the unit is addressed
 * @param via the unit through which it sends what it has to send
 * @param copy the unit's own copy to work on; none for who only co-ordinates
 * @param state that of the copy
 * @param standing that of the copy, else that of the task
 */
public record Assignment(
        TaskId task,
        UnitId unit,
        String unitName,
        String unitType,
        AssignmentRole role,
        AssignmentKind kind,
        String phrase,
        @Nullable UnitId via,
        @Nullable String viaName,
        @Nullable TaskId copy,
        @Nullable TaskState state,
        Standing standing) {}
