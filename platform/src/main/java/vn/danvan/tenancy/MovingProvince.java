package vn.danvan.tenancy;

import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells a write that was refused because the province is on its way to another server from a fault of ours. The old
 * server refuses it by grants, so that no node can overlook the move, and says so in its own words only.
 */
@Component
public class MovingProvince {

    /** What a client is told to wait; most provinces are moved within it. */
    public static final Duration RETRY_AFTER = Duration.ofMinutes(2);

    private static final String NO_RIGHT = "42501";

    private final TenantRegistry registry;

    MovingProvince(TenantRegistry registry) {
        this.registry = registry;
    }

    /** Whether the current province is being moved and this failure is that of a write it refused. */
    public boolean refused(@Nullable Throwable failure) {
        return noRight(failure)
                && CurrentTenant.find()
                        .flatMap(registry::find)
                        .filter(province -> province.state() == TenantState.MOVING)
                        .isPresent();
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
