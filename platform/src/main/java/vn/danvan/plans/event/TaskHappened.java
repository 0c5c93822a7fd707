package vn.danvan.plans.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.danvan.identity.ActingPost;
import vn.danvan.plans.task.TaskId;
import vn.danvan.plans.task.TaskNote;
import vn.danvan.tenancy.TenantId;

/**
 * Something happened to the work on a task; told within the transaction that made it so.
 *
 * @param occasion the note's own id: no two happenings share one
 * @param note the reason, or what else was said
 */
public record TaskHappened(
        TenantId tenant,
        TaskId task,
        TaskNote.Kind kind,
        ActingPost by,
        UUID occasion,
        @Nullable String note) {}
