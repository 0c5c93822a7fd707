package vn.danvan.tenancy.move;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.danvan.tenancy.TenantId;

/** Reads a move as the registry keeps it. */
final class MoveRow {

    static final String SELECT = "select id, tenant_id, source, target, step, state_before, failure, begun_at,"
            + " drop_after, dropped_at from platform.tenant_move ";

    private MoveRow() {}

    static Move read(ResultSet row) throws SQLException {
        return new Move(
                row.getObject("id", UUID.class),
                new TenantId(row.getString("tenant_id")),
                row.getString("source"),
                row.getString("target"),
                MoveStep.valueOf(row.getString("step")),
                row.getString("state_before"),
                row.getString("failure"),
                row.getTimestamp("begun_at").toInstant(),
                instant(row.getTimestamp("drop_after")),
                instant(row.getTimestamp("dropped_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
