package vn.danvan.plans.assignment;

import java.util.List;
import vn.danvan.plans.task.TaskId;

/**
 * A task of the plan on which units work, not a heading.
 *
 * @param untouched whether nobody has begun to work on it as a whole
 */
record AssignableTask(TaskId id, int version, String code, String text, boolean untouched, List<Body> bodies) {

    record Body(String role, String phrase) {

        boolean leads() {
            return !role.equals("COORDINATING");
        }

        boolean isAsked() {
            return role.equals("REQUESTED");
        }
    }
}
