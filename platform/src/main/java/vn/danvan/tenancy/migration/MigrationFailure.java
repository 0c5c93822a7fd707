package vn.danvan.tenancy.migration;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Why a province did not reach this version, and at which step: a change's id, {@code grants} or {@code objects}. */
final class MigrationFailure extends SQLException {

    private static final long serialVersionUID = 1L;

    private final String step;

    MigrationFailure(String step, String message, @Nullable Exception cause) {
        super(message, cause);
        this.step = step;
    }

    String step() {
        return step;
    }
}
