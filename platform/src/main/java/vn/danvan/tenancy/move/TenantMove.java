package vn.danvan.tenancy.move;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantState;
import vn.danvan.tenancy.connections.DatabaseServers;
import vn.danvan.tenancy.migration.OwnerConnections;
import vn.danvan.tenancy.migration.ProvinceSchema;
import vn.danvan.tenancy.migration.SchemaVersion;

/**
 * Moves a province to another server: tell the nodes, freeze, copy, verify, switch, close the old copy, thaw. Each step
 * may run again and the registry says which was reached last, so that after a kill the same command goes on. A failure
 * before the switch calls the move off and the province writes where it was; after the switch there is only forward.
 *
 * @see "ADR 0011: moving a province between servers"
 */
final class TenantMove {

    private static final Logger LOG = LoggerFactory.getLogger(TenantMove.class);

    private final DatabaseServers servers;
    private final OwnerConnections owner;
    private final ProvinceSchema schemas;
    private final ProvinceDoor door;
    private final ProvinceCopy copy;
    private final ProvinceSums sums;
    private final MovePace pace;
    private final Watch watch;

    public TenantMove(DatabaseServers servers) {
        this(servers, new ProvinceSchema(servers), MovePace.USUAL, (step, recorded) -> {});
    }

    TenantMove(DatabaseServers servers, ProvinceSchema schemas, MovePace pace, Watch watch) {
        this.servers = servers;
        this.owner = new OwnerConnections(servers);
        this.schemas = schemas;
        this.door = new ProvinceDoor(servers, pace);
        this.copy = new ProvinceCopy(servers, schemas);
        this.sums = new ProvinceSums(owner);
        this.pace = pace;
        this.watch = watch;
    }

    /**
     * Begins a move or goes on with the one that was broken off. Naming the server where the province still is calls a
     * broken-off move off.
     *
     * @throws MoveFailed when it is refused, or was called off; the province then writes where it was
     */
    public Move move(TenantId tenant, String target) throws MoveFailed {
        if (!servers.placements().contains(target)) {
            throw new MoveFailed("no server is called " + target + "; there are " + servers.placements());
        }
        try (Connection registry = owner.open(DatabaseServers.MAIN, "platform");
                MoveLocks.Held moving = MoveLocks.ofMove(registry, tenant)) {
            MoveLedger ledger = new MoveLedger(registry);
            Optional<Move> open = ledger.open(tenant);
            String source = open.isPresent() ? open.get().source() : placement(ledger, tenant);
            if (open.isEmpty() && source.equals(target)) {
                throw new MoveFailed(tenant + " is on " + target + " already");
            }
            Move move = open.isPresent() ? open.get() : begin(ledger, tenant, target);
            return carryOn(ledger, move, target);
        } catch (SQLException failure) {
            throw new MoveFailed("the move of " + tenant + " stopped; run it again: " + failure.getMessage(), failure);
        }
    }

    private static String placement(MoveLedger ledger, TenantId tenant) throws SQLException, MoveFailed {
        return ledger.province(tenant)
                .orElseThrow(() -> new MoveFailed("the registry knows no province " + tenant))
                .placement();
    }

    private Move begin(MoveLedger ledger, TenantId tenant, String target) throws SQLException, MoveFailed {
        MoveLedger.Province province = ledger.province(tenant).orElseThrow();
        if (!TenantState.valueOf(province.state()).canBecome(TenantState.MOVING) || province.failure() != null) {
            throw new MoveFailed(tenant + " cannot be moved now: " + province.state() + ", " + province.failure());
        }
        if (!province.schemaVersion().equals(SchemaVersion.current())) {
            throw new MoveFailed(tenant + " is not at this version: migrate it first");
        }
        boolean ours =
                ledger.oldCopies(tenant).stream().anyMatch(each -> each.source().equals(target));
        try (Connection there = owner.open(target, "pg_catalog")) {
            if (!ours && ProvinceSchema.exists(there, tenant)) {
                throw new MoveFailed("a schema " + tenant.schema() + " that no move left is on " + target
                        + " already; look what it is and remove it");
            }
        }
        LOG.info("{} moves from {} to {}", tenant, province.placement(), target);
        Move begun = ledger.begin(tenant, province, target);
        watch.at(MoveStep.BEGUN, true);
        return begun;
    }

    private Move carryOn(MoveLedger ledger, Move move, String asked) throws SQLException, MoveFailed {
        if (asked.equals(move.source()) && !move.step().switched()) {
            return callOff(ledger, move, "called off by the operator");
        }
        if (!asked.equals(move.target())) {
            throw new MoveFailed("%s is on its way from %s to %s (%s): finish that first"
                    .formatted(move.tenant(), move.source(), move.target(), move.step()));
        }
        if (move.step() == MoveStep.CALLING_OFF) {
            return callOff(ledger, move, String.valueOf(move.failure()));
        }
        Move switched = move.step().switched() ? move : takeAcross(ledger, move);
        return arrive(ledger, switched);
    }

    /** All that comes before the switch. */
    private Move takeAcross(MoveLedger ledger, Move move) throws MoveFailed, SQLException {
        try (MoveLocks locks = MoveLocks.ofSchemas(owner, move)) {
            pace.pause(pace.settle());
            door.freeze(move.tenant(), move.source());
            Move now = move;
            if (move.step() == MoveStep.BEGUN || move.step() == MoveStep.FROZEN) {
                now = reach(ledger, now, MoveStep.FROZEN);
                copy.copy(move.tenant(), move.source(), move.target());
                now = reach(ledger, now, MoveStep.COPIED);
            }
            verify(move);
            now = reach(ledger, now, MoveStep.VERIFIED);
            door.open(move.tenant(), move.target());
            watch.at(MoveStep.SWITCHED, false);
            now = ledger.switchPlacement(now);
            watch.at(MoveStep.SWITCHED, true);
            return now;
        } catch (SQLException | MoveFailed | RuntimeException failure) {
            LOG.error("The move of {} is called off", move.tenant(), failure);
            callOff(ledger, move, String.valueOf(failure.getMessage()));
            throw new MoveFailed(
                    "%s stays on %s and takes writes again: %s"
                            .formatted(move.tenant(), move.source(), failure.getMessage()),
                    failure);
        }
    }

    private void verify(Move move) throws SQLException, MoveFailed {
        try (Connection there = owner.open(move.target(), "pg_catalog")) {
            SortedSet<String> differences = schemas.differences(there, move.tenant());
            if (!differences.isEmpty()) {
                throw new MoveFailed("the new schema is not as this version expects it: " + differences);
            }
        }
        List<String> differing =
                ProvinceSums.differing(sums.of(move.tenant(), move.source()), sums.of(move.tenant(), move.target()));
        if (!differing.isEmpty()) {
            throw new MoveFailed("the copy is not the same: " + differing);
        }
    }

    /** All that comes after the switch; an old server that cannot be reached any more does not hold it up. */
    private Move arrive(MoveLedger ledger, Move switched) throws SQLException {
        Move now = switched;
        String leftOpen = null;
        if (now.step() == MoveStep.SWITCHED) {
            pace.pause(pace.settle());
            try {
                door.close(now.tenant(), now.source());
            } catch (SQLException failure) {
                LOG.warn("The old copy of {} could not be closed; it takes no writes", now.tenant(), failure);
                leftOpen = "the old copy is not closed: " + failure.getMessage();
            }
            now = reach(ledger, now, MoveStep.CLOSED);
        }
        watch.at(MoveStep.DONE, false);
        now = ledger.thaw(now, MoveStep.DONE, leftOpen);
        watch.at(MoveStep.DONE, true);
        LOG.info("{} is on {}", now.tenant(), now.target());
        return now;
    }

    /** Service first, tidying second: an unreachable new server must not keep the province from writing. */
    private Move callOff(MoveLedger ledger, Move move, String why) throws SQLException {
        door.open(move.tenant(), move.source());
        Move thawed = ledger.thaw(move, MoveStep.CALLING_OFF, why);
        try {
            door.drop(move.tenant(), move.target());
            return reach(ledger, thawed, MoveStep.CALLED_OFF);
        } catch (SQLException failure) {
            LOG.warn("What was copied of {} is still on {}", move.tenant(), move.target(), failure);
            return thawed;
        }
    }

    private Move reach(MoveLedger ledger, Move move, MoveStep step) throws SQLException {
        watch.at(step, false);
        Move reached = ledger.reach(move, step);
        watch.at(step, true);
        return reached;
    }

    /** Told at each step, once when its work is done and once when the registry knows; tests kill the move there. */
    @FunctionalInterface
    interface Watch {
        void at(MoveStep step, boolean recorded) throws SQLException;
    }
}
