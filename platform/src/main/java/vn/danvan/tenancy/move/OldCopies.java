package vn.danvan.tenancy.move;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.connections.DatabaseServers;
import vn.danvan.tenancy.migration.OwnerConnections;

/** What moved provinces left behind: kept until somebody confirms that the new copy is good, and some time longer. */
public final class OldCopies {

    private static final Logger LOG = LoggerFactory.getLogger(OldCopies.class);

    private final OwnerConnections owner;
    private final ProvinceDoor door;
    private final Clock clock;

    public OldCopies(DatabaseServers servers, Clock clock) {
        this.owner = new OwnerConnections(servers);
        this.door = new ProvinceDoor(servers, MovePace.USUAL);
        this.clock = clock;
    }

    /**
     * Says that the province is well where it is; its old copies go after a time.
     *
     * @param keep from now on; zero drops them with the next {@link #dropDue}
     * @return when they go
     * @throws MoveFailed when there is none, or a move is not at its end
     */
    public Instant confirm(TenantId tenant, Duration keep) throws MoveFailed, SQLException {
        try (Connection registry = owner.open(DatabaseServers.MAIN, "platform")) {
            MoveLedger ledger = new MoveLedger(registry);
            if (ledger.open(tenant).isPresent()) {
                throw new MoveFailed("the move of " + tenant + " is not at its end: run it again");
            }
            if (ledger.oldCopies(tenant).isEmpty()) {
                throw new MoveFailed("there is no old copy of " + tenant);
            }
            Instant dropAfter = clock.instant().plus(keep);
            for (Move move : ledger.oldCopies(tenant)) {
                ledger.confirm(move, dropAfter);
            }
            return dropAfter;
        }
    }

    /** Drops those whose time has come; one that cannot be dropped waits for the next time. */
    public void dropDue() throws SQLException {
        try (Connection registry = owner.open(DatabaseServers.MAIN, "platform")) {
            MoveLedger ledger = new MoveLedger(registry);
            for (Move move : ledger.due(clock.instant())) {
                try {
                    drop(registry, ledger, move);
                } catch (SQLException | MoveFailed failure) {
                    LOG.warn("The old copy of {} on {} could not be dropped", move.tenant(), move.source(), failure);
                }
            }
        }
    }

    /** Never where the registry says that the province lives, whatever the list of moves says. */
    private void drop(Connection registry, MoveLedger ledger, Move move) throws SQLException, MoveFailed {
        try (MoveLocks.Held moving = MoveLocks.ofMove(registry, move.tenant())) {
            String lives = ledger.province(move.tenant())
                    .map(MoveLedger.Province::placement)
                    .orElse("");
            if (lives.equals(move.source()) || ledger.open(move.tenant()).isPresent()) {
                LOG.warn("The copy of {} on {} is in use and stays", move.tenant(), move.source());
                return;
            }
            door.drop(move.tenant(), move.source());
            ledger.dropped(move);
            LOG.info("The old copy of {} on {} is dropped", move.tenant(), move.source());
        }
    }
}
