package vn.danvan.tenancy.provinces;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantState;

/**
 * All that the registry knows of a province; what an operator may see, and nothing of its content.
 *
 * @param name as of today; the id where this node has no configuration of it
 * @param version fingerprint of the schema's changes
 * @param current whether that is the version of this node
 * @param failure why the last seeding or migration failed; for operators only
 * @param failedStep the change, or the word for the check, at which it failed
 * @param bytes on disk, with indexes; absent where the server does not answer
 * @param people accounts in use when they were last counted
 * @param deletionAskedBy the operator who asked; a second one must agree
 * @param finalOn first day on which the deletion can no more be taken back
 */
@NamedInterface("provinces")
public record ProvinceRow(
        TenantId id,
        String name,
        TenantState state,
        String placement,
        String version,
        boolean current,
        @Nullable String failure,
        @Nullable String failedStep,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant migratedAt,
        @Nullable Long bytes,
        @Nullable Integer people,
        @Nullable Instant countedAt,
        @Nullable String deletionAskedBy,
        @Nullable String archiveFile,
        @Nullable LocalDate finalOn) {

    /** Whether there is something to mend: a failure, or a schema of another version. */
    public boolean needsRetry() {
        return state != TenantState.DELETED && (failure != null || !current || state == TenantState.SEEDING);
    }
}
