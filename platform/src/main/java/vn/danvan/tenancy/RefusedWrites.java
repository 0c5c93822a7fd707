package vn.danvan.tenancy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells a write that was refused because the province is on its way to another server, or read-only, from a fault of
 * ours. The server refuses it by grants, so that no node can overlook it, and says so in its own words only.
 */
@Component
public class RefusedWrites {

    /** What a client is told to wait while a province is moved; most are moved within it. */
    public static final Duration RETRY_AFTER = Duration.ofMinutes(2);

    private static final String NO_RIGHT = "42501";

    private final TenantRegistry registry;

    RefusedWrites(TenantRegistry registry) {
        this.registry = registry;
    }

    /** The state in which the current province refused a write; nothing where this failure is something else. */
    public Optional<TenantState> reason(@Nullable Throwable failure) {
        return noRight(failure) ? reason() : Optional.empty();
    }

    /** The state in which the current province refuses writes just now; nothing where it takes them, or there is none. */
    public Optional<TenantState> reason() {
        return CurrentTenant.find()
                .flatMap(registry::find)
                .map(TenantSummary::state)
                .filter(TenantState::refusesWrites);
    }

    private static boolean noRight(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && NO_RIGHT.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
