package vn.danvan.tenancy.move;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantState;

/** The registry's rows of provinces and moves, over one connection of the owner; each change is one transaction. */
final class MoveLedger {

    private final Connection registry;

    MoveLedger(Connection registry) {
        this.registry = registry;
    }

    Optional<Province> province(TenantId tenant) throws SQLException {
        try (PreparedStatement query = registry.prepareStatement(
                "select placement, state, schema_version, failure from platform.tenant where id = ?")) {
            query.setString(1, tenant.value());
            ResultSet row = query.executeQuery();
            return row.next()
                    ? Optional.of(new Province(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                    : Optional.empty();
        }
    }

    Optional<Move> open(TenantId tenant) throws SQLException {
        return moves("where tenant_id = ? and step not in ('DONE', 'CALLED_OFF')", tenant.value()).stream()
                .findFirst();
    }

    /** Finished moves whose old copy is still there, the latest first. */
    List<Move> oldCopies(TenantId tenant) throws SQLException {
        return moves(
                "where tenant_id = ? and step = 'DONE' and dropped_at is null order by begun_at desc", tenant.value());
    }

    List<Move> due(Instant now) throws SQLException {
        return moves("where step = 'DONE' and dropped_at is null and drop_after <= ?::timestamptz", now.toString());
    }

    Move begin(TenantId tenant, Province province, String target) throws SQLException {
        UUID id = UUID.randomUUID();
        together(() -> {
            run(
                    "insert into platform.tenant_move (id, tenant_id, source, target, step, state_before)"
                            + " values (?::uuid, ?, ?, ?, ?, ?)",
                    id.toString(),
                    tenant.value(),
                    province.placement(),
                    target,
                    MoveStep.BEGUN.name(),
                    province.state());
            one(run(
                    "update platform.tenant set state = ?, changed_at = now() where id = ? and state = ?",
                    TenantState.MOVING.name(),
                    tenant.value(),
                    province.state()));
        });
        return open(tenant).orElseThrow();
    }

    Move reach(Move move, MoveStep step) throws SQLException {
        one(run(
                "update platform.tenant_move set step = ?, changed_at = now() where id = ?::uuid",
                step.name(),
                move.id().toString()));
        return moves("where id = ?::uuid", move.id().toString()).getFirst();
    }

    /** The one moment at which the province changes its server. An operator who closed it meanwhile stops it. */
    Move switchPlacement(Move move) throws SQLException {
        together(() -> {
            one(run(
                    "update platform.tenant set placement = ?, changed_at = now()"
                            + " where id = ? and placement = ? and state = ?",
                    move.target(),
                    move.tenant().value(),
                    move.source(),
                    TenantState.MOVING.name()));
            run(
                    "update platform.tenant_move set dropped_at = now()"
                            + " where tenant_id = ? and source = ? and step = 'DONE' and dropped_at is null",
                    move.tenant().value(),
                    move.target());
            reach(move, MoveStep.SWITCHED);
        });
        return moves("where id = ?::uuid", move.id().toString()).getFirst();
    }

    /** The province gets its state back, unless the operator has given it another one meanwhile. */
    Move thaw(Move move, MoveStep step, @Nullable String failure) throws SQLException {
        together(() -> {
            run(
                    "update platform.tenant set state = ?, changed_at = now() where id = ? and state = ?",
                    move.stateBefore(),
                    move.tenant().value(),
                    TenantState.MOVING.name());
            run(
                    "update platform.tenant_move set failure = ? where id = ?::uuid",
                    failure,
                    move.id().toString());
            reach(move, step);
        });
        return moves("where id = ?::uuid", move.id().toString()).getFirst();
    }

    void confirm(Move move, Instant dropAfter) throws SQLException {
        try (PreparedStatement update = registry.prepareStatement(
                "update platform.tenant_move set confirmed_at = now(), drop_after = ? where id = ?")) {
            update.setTimestamp(1, Timestamp.from(dropAfter));
            update.setObject(2, move.id());
            one(update.executeUpdate());
        }
    }

    void dropped(Move move) throws SQLException {
        one(run(
                "update platform.tenant_move set dropped_at = now() where id = ?::uuid",
                move.id().toString()));
    }

    private List<Move> moves(String where, String value) throws SQLException {
        try (PreparedStatement query = registry.prepareStatement(MoveRow.SELECT + where)) {
            query.setString(1, value);
            ResultSet rows = query.executeQuery();
            List<Move> found = new ArrayList<>();
            while (rows.next()) {
                found.add(MoveRow.read(rows));
            }
            return found;
        }
    }

    private int run(String sql, @Nullable String... values) throws SQLException {
        try (PreparedStatement statement = registry.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                statement.setString(index + 1, values[index]);
            }
            return statement.executeUpdate();
        }
    }

    private static void one(int rows) throws SQLException {
        if (rows != 1) {
            throw new SQLException("the registry says otherwise: somebody has changed the province meanwhile");
        }
    }

    private void together(Changes changes) throws SQLException {
        registry.setAutoCommit(false);
        try {
            changes.make();
            registry.commit();
        } catch (SQLException failure) {
            registry.rollback();
            throw failure;
        } finally {
            registry.setAutoCommit(true);
        }
    }

    private interface Changes {
        void make() throws SQLException;
    }

    /** @param failure why it is under maintenance */
    record Province(
            String placement,
            String state,
            String schemaVersion,
            @Nullable String failure) {}
}
