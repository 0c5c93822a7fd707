package vn.danvan.tenancy.move;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.danvan.tenancy.TenantId;

/**
 * One row of the list of moves.
 *
 * @param source the server it leaves
 * @param target the server it goes to
 * @param step the last one reached
 * @param stateBefore the province's state, which it gets back
 * @param failure why it was called off, or what could not be closed behind it
 * @param dropAfter when the old copy goes; none as long as nobody has confirmed the new one
 * @param droppedAt when it went
 */
public record Move(
        UUID id,
        TenantId tenant,
        String source,
        String target,
        MoveStep step,
        String stateBefore,
        @Nullable String failure,
        Instant begunAt,
        @Nullable Instant dropAfter,
        @Nullable Instant droppedAt) {}
