package vn.danvan.tenancy.connections;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A physical connection, all its life of one role, lent to one at a time. Whether the next may have it is asked of the
 * connection itself when it comes back: the driver's own pooled connection tells of some ends only, and of none where
 * closing finds the line dead.
 */
final class RoleConnection {

    private static final Logger LOG = LoggerFactory.getLogger(RoleConnection.class);

    private final BaseConnection physical;

    RoleConnection(Connection physical) throws SQLException {
        this.physical = physical.unwrap(BaseConnection.class);
    }

    /** Called once for each time it was lent. */
    @FunctionalInterface
    interface Return {

        /** @param clean the next one may have it */
        void comes(boolean clean);
    }

    /** @return what its borrower closes, any number of times, to give it back, and cannot use afterwards */
    Connection lend(Return back) {
        return (Connection) Proxy.newProxyInstance(
                RoleConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, new Handle(back));
    }

    private final class Handle implements InvocationHandler {

        private final Return back;
        private final AtomicBoolean lent = new AtomicBoolean(true);

        Handle(Return back) {
            this.back = back;
        }

        @Override
        public @Nullable Object invoke(Object handle, Method method, Object @Nullable [] arguments) throws Throwable {
            if (method.getName().equals("close")) {
                if (lent.getAndSet(false)) {
                    giveBack();
                }
                return null;
            }
            if (method.getName().equals("isClosed")) {
                return !lent.get() || physical.isClosed();
            }
            if (method.getDeclaringClass() == Object.class) {
                return method.invoke(this, arguments);
            }
            if (!lent.get()) {
                throw new SQLException("this connection was given back", "08003");
            }
            try {
                return method.invoke(physical, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }

        /** Whatever goes wrong here: the place is free again. */
        private void giveBack() {
            boolean clean = false;
            try {
                clean = isCleaned();
            } finally {
                back.comes(clean);
            }
        }

        /** Asked through the proxy: the caller holds that, and not this. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other != null && Proxy.isProxyClass(other.getClass()) && Proxy.getInvocationHandler(other) == this;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    /** Costs a round trip only where somebody left a transaction open. */
    private boolean isCleaned() {
        try {
            if (!physical.getAutoCommit()) {
                physical.rollback();
            }
            if (physical.isClosed() || physical.getTransactionState() != TransactionState.IDLE) {
                return false;
            }
            // Would commit what were still open
            physical.setAutoCommit(true);
            physical.setReadOnly(false);
            physical.clearWarnings();
            return true;
        } catch (SQLException dead) {
            return false;
        }
    }

    /** What cannot be closed is gone already. */
    void end() {
        try {
            physical.close();
        } catch (SQLException gone) {
            LOG.debug("A connection was gone before it was closed", gone);
        }
    }
}
