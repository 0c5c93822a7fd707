package vn.danvan.plans.queue;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.identity.ReadScope;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.shared.UnitId;

/**
 * For whom things wait.
 *
 * @param workers units whose work it is: {@code :units}
 * @param owners units whose plans and reports are judged here, null for all: {@code :owners}, and {@code :all} for null
 * @param writers units whose plans are written here: {@code :writers}. A plan that comes back belongs to those who wrote it,
 *     so this reaches no farther than the own unit's work, even for whoever may write the plans of all
 */
record Whose(Collection<UUID> workers, @Nullable Collection<UUID> owners, Collection<UUID> writers) {

    static Whose of(Rights rights) {
        Collection<UUID> found = units(rights.scope(Right.WORK_ON_TASKS));
        Collection<UUID> workers = found == null ? List.of() : found;
        return new Whose(
                workers, units(rights.scope(Right.ISSUE_PLANS)), rights.may(Right.PREPARE_PLANS) ? workers : List.of());
    }

    /** Null for everything. */
    private static @Nullable Collection<UUID> units(ReadScope scope) {
        return switch (scope) {
            case ReadScope.Everything() -> null;
            case ReadScope.Units(var units) -> units.stream().map(UnitId::value).toList();
        };
    }

    JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
        return statement
                .param("units", workers.toArray(UUID[]::new))
                .param("all", owners == null)
                .param("owners", owners == null ? new UUID[0] : owners.toArray(UUID[]::new))
                .param("writers", writers.toArray(UUID[]::new));
    }
}
