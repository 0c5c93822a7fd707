package vn.danvan.plans.tree;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.danvan.workdays.Standing;

/**
 * One row of the plan tree.
 *
 * @param code the plan's number or the task's code
 * @param who the body that issued the plan or leads the task
 * @param state a plan's or a task's, by kind
 * @param standing null for a plan
 * @param total tasks and units' parts at the ends of what lies below, the row itself where nothing does; {@code done} how
 *     many of these are done
 */
public record TreeNode(
        Kind kind,
        UUID id,
        @Nullable String code,
        @Nullable String title,
        @Nullable String who,
        String state,
        @Nullable Standing standing,
        int done,
        int total,
        boolean hasChildren) {

    public enum Kind {
        PLAN,
        TASK,
        /** One unit's part of the task above. */
        PART
    }
}
