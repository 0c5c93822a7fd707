package vn.danvan.notices;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One notice to one person.
 *
 * @param record the id of the task or plan, as the kind says
 * @param arguments what the kind's text takes, in its order; days as dd/MM/yyyy
 * @param readAt null as long as it is unread
 */
public record Notice(
        NoticeId id,
        NoticeKind kind,
        UUID record,
        List<String> arguments,
        Instant createdAt,
        @Nullable Instant readAt) {

    public boolean isUnread() {
        return readAt == null;
    }

    /** The screen, below the server's address, on which something is done about it. */
    public String path() {
        return switch (kind) {
            case TASKS_GIVEN, TASK_CONFIRMED -> "ke-hoach/cap-tren";
            case TASK_REPORTED,
                    TASK_RETURNED,
                    EXTENSION_ASKED,
                    EXTENSION_GRANTED,
                    EXTENSION_REFUSED,
                    TASK_TAKEN_OVER,
                    DUE_SOON,
                    LATE -> "viec-cua-toi";
            case TASK_WITHDRAWN -> "ke-hoach/nhiem-vu/" + record;
            case ESCALATED -> arguments.getLast();
            case PLAN_SUBMITTED, PLAN_RETURNED, PLAN_APPROVED, PLAN_ISSUED -> "ke-hoach/" + record;
            case ADOPTION_ASKED, ADOPTION_ANSWERED, ADOPTION_REPORTED -> "nhan-rong/" + record;
            case EFFECT_CHECK, EFFECT_UNCONFIRMED -> "hieu-qua/" + record;
            case MODEL_RECOGNISED, MODEL_REFUSED, MODEL_REVOKED -> "mo-hinh/" + record;
            case PUBLICATION_FAILED -> "cong-nhan/" + record;
            case SHEETS_MISSING -> "cham-diem/dot/" + record;
        };
    }
}
