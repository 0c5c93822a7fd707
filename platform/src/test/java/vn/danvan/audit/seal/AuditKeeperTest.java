package vn.danvan.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import vn.danvan.PlatformTest;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantRegistry;
import vn.danvan.tenancy.TenantSummary;
import vn.danvan.tenancy.connections.TenancySettings;
import vn.danvan.tenancy.connections.TenantConnections;

/** What the keeper of the log tells those who run the server. */
@PlatformTest
class AuditKeeperTest {

    private static final TenantId PROVINCE = new TenantId("quang-binh");

    @Autowired
    private TenantRegistry registry;

    @Autowired
    private AuditSealing sealing;

    @Autowired
    private TenantConnections connections;

    @Autowired
    private TenancySettings settings;

    private final ListAppender<ILoggingEvent> told = new ListAppender<>();
    private final Logger log = (Logger) LoggerFactory.getLogger(AuditKeeper.class);

    @BeforeEach
    void listen() {
        told.start();
        log.addAppender(told);
    }

    @AfterEach
    void leave() {
        log.detachAppender(told);
    }

    @Test
    void provinceWithoutAFreeConnectionIsNoFaultAndItsLogIsSealedTheNextTime() throws Exception {
        AuditKeeper keeper = new AuditKeeper(only(), sealing);
        List<Connection> all = new ArrayList<>();
        try {
            while (all.size() < settings.maxConnectionsPerTenant()) {
                all.add(connections.open(PROVINCE));
            }
            keeper.seal();
        } finally {
            for (Connection each : all) {
                each.close();
            }
        }
        assertThat(levels()).containsExactly(Level.WARN);
        assertThat(told.list.getFirst().getThrowableProxy()).isNull();

        keeper.seal();
        assertThat(levels()).hasSize(1);
    }

    @Test
    void whatDoesNotPassIsAFault() {
        AuditKeeper keeper = new AuditKeeper(
                only(), failing(new CannotGetJdbcConnectionException("", new SQLTransientConnectionException())));
        Collections.nCopies(6, keeper).forEach(AuditKeeper::seal);

        assertThat(levels()).containsExactly(Level.WARN, Level.WARN, Level.WARN, Level.WARN, Level.ERROR, Level.ERROR);
        assertThat(told.list.getLast().getThrowableProxy()).isNotNull();
    }

    @Test
    void anythingElseIsAFaultAtOnce() {
        new AuditKeeper(only(), failing(new CannotGetJdbcConnectionException("", new SQLException("no such role"))))
                .seal();

        assertThat(levels()).containsExactly(Level.ERROR);
    }

    private List<Level> levels() {
        return told.list.stream().map(ILoggingEvent::getLevel).toList();
    }

    private TenantRegistry only() {
        return new TenantRegistry() {

            @Override
            public List<TenantSummary> all() {
                return find(PROVINCE).stream().toList();
            }

            @Override
            public Optional<TenantSummary> find(TenantId tenant) {
                return registry.find(tenant);
            }
        };
    }

    private static AuditSealing failing(RuntimeException failure) {
        return new Failing(failure);
    }

    private static final class Failing extends AuditSealing {

        private final RuntimeException failure;

        @SuppressWarnings("NullAway") // it seals nothing
        Failing(RuntimeException failure) {
            super(null, null, null);
            this.failure = failure;
        }

        @Override
        public int seal(int limit) {
            throw failure;
        }
    }
}
