package vn.danvan.plans.queue;

import java.util.List;
import vn.danvan.plans.task.TaskDetails;
import vn.danvan.plans.task.TaskProof;

/**
 * One piece of work that waits for the acting post.
 *
 * @param toConfirm whether the post is to confirm or return it; else the work itself is its unit's
 * @param above the upper plans' tasks from which the unit made this one; they wait under it, see {@link UpperUnderDerived}
 */
public record QueueItem(TaskDetails task, boolean toConfirm, List<TaskProof> evidence, List<QueueItem> above) {}
