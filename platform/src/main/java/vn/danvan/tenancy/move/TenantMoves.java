package vn.danvan.tenancy.move;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.connections.DatabaseServers;
import vn.danvan.tenancy.connections.PlatformDatabase;

/**
 * Moves as the operator sees and orders them. Anybody may look; ordering needs the owner role, which a process that only
 * serves people goes without: there the command line is the way. Callers check that it is an operator who asks.
 */
@Service
public class TenantMoves {

    private final DatabaseServers servers;
    private final PlatformDatabase platform;
    private final Clock clock;

    TenantMoves(DatabaseServers servers, PlatformDatabase platform, Clock clock) {
        this.servers = servers;
        this.platform = platform;
        this.clock = clock;
    }

    /** The latest first; an open one is among them. */
    public List<Move> of(TenantId tenant) {
        return platform.jdbc()
                .sql(MoveRow.SELECT + "where tenant_id = ? order by begun_at desc")
                .param(tenant.value())
                .query((row, number) -> MoveRow.read(row))
                .list();
    }

    /** Whether this process can move provinces at all. */
    public boolean possible() {
        return servers.owner().isPresent() && servers.placements().size() > 1;
    }

    /**
     * Takes minutes: from first to last in the caller's thread, for which no connection may be held.
     *
     * @see TenantMove#move
     */
    public Move move(TenantId tenant, String target) throws MoveFailed {
        requireOwner();
        return new TenantMove(servers).move(tenant, target);
    }

    /** @see OldCopies#confirm */
    public Instant confirm(TenantId tenant, Duration keep) throws MoveFailed {
        requireOwner();
        try {
            OldCopies copies = new OldCopies(servers, clock);
            Instant dropAfter = copies.confirm(tenant, keep);
            copies.dropDue();
            return dropAfter;
        } catch (SQLException failure) {
            throw new MoveFailed("not confirmed: " + failure.getMessage(), failure);
        }
    }

    private void requireOwner() throws MoveFailed {
        if (servers.owner().isEmpty()) {
            throw new MoveFailed("platform.tenancy.owner is missing: moving needs the owner role");
        }
    }
}
