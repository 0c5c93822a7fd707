package vn.danvan.plans.event;

import java.util.List;
import java.util.UUID;
import vn.danvan.identity.ActingPost;
import vn.danvan.plans.task.TaskId;
import vn.danvan.tenancy.TenantId;

/**
 * An amendment took tasks out of a plan, those of its units among them; told within the transaction that made it so.
 *
 * @param reason as the amendment says it
 */
public record TasksWithdrawn(TenantId tenant, ActingPost by, String reason, List<Part> parts) {

    /** @param occasion the id of the note that the task keeps of it */
    public record Part(TaskId task, UUID occasion) {}
}
