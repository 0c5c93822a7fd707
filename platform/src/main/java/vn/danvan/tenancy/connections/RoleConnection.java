package vn.danvan.tenancy.connections;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.ConnectionEvent;
import javax.sql.ConnectionEventListener;
import javax.sql.PooledConnection;
import org.jspecify.annotations.Nullable;

/** A physical connection, all its life of one role. It is lent to one at a time and says when it comes back, and how. */
final class RoleConnection implements ConnectionEventListener {

    private final PooledConnection physical;
    private final AtomicReference<@Nullable Return> lent = new AtomicReference<>();

    RoleConnection(PooledConnection physical) {
        this.physical = physical;
        physical.addConnectionEventListener(this);
    }

    /** Called once for each time it was lent. */
    @FunctionalInterface
    interface Return {

        /** @param broken PostgreSQL or the line went away: nobody may get it again */
        void comes(boolean broken);
    }

    Connection lend(Return back) throws SQLException {
        lent.set(back);
        try {
            return physical.getConnection();
        } catch (SQLException | RuntimeException gone) {
            comesBack(true);
            throw gone;
        }
    }

    @Override
    public void connectionClosed(ConnectionEvent event) {
        comesBack(false);
    }

    @Override
    public void connectionErrorOccurred(ConnectionEvent event) {
        comesBack(true);
    }

    private void comesBack(boolean broken) {
        Return back = lent.getAndSet(null);
        if (back != null) {
            back.comes(broken);
        }
    }

    void end() throws SQLException {
        physical.close();
    }
}
