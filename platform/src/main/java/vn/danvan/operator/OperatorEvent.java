package vn.danvan.operator;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One act, as it was recorded.
 *
 * @param operator the account's name; {@link OperatorEvents#NIGHT} where the nightly job did it
 * @param tenant the province's id, where the act concerned one
 */
public record OperatorEvent(
        Instant happenedAt,
        String operator,
        OperatorAct act,
        @Nullable String tenant,
        @Nullable String detail,
        @Nullable String address) {}
