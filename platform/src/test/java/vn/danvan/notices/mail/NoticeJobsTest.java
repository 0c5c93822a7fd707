package vn.danvan.notices.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.PlatformTest;
import vn.danvan.notices.NoticeSettings;
import vn.danvan.notices.ProvinceJob;
import vn.danvan.notices.reminders.Reminding;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantRegistry;
import vn.danvan.tenancy.TenantState;
import vn.danvan.tenancy.TenantSummary;
import vn.danvan.tenancy.connections.PlatformDatabase;

/** Two nodes with one job: it stands once in the registry's database, and goes round the provinces once. */
@PlatformTest
class NoticeJobsTest {

    private static final String JOB = "thu-viec-lap-lai";
    private static final TenantId FAILING = new TenantId("hoa-binh");
    private static final TenantId CLOSED = new TenantId("dong-nai");
    private static final int PATIENCE = 60;

    @Autowired
    private TenantRegistry registry;

    @Autowired
    private PlatformDatabase platform;

    @Autowired
    private NoticeSettings settings;

    private final BlockingQueue<TenantId> visited = new LinkedBlockingQueue<>();

    @AfterEach
    void nothingIsLeft() {
        platform.jdbc()
                .sql("delete from platform.scheduled_task where task_name in (?, 'send-mails', 'remind')")
                .param(JOB)
                .update();
    }

    @Test
    void jobStandsOnceForAllNodesAndGoesRoundTheOpenProvincesThoughOneFails() throws Exception {
        List<TenantId> open = registry.all().stream()
                .filter(each -> each.available() && each.state() == TenantState.ACTIVE)
                .map(TenantSummary::id)
                .filter(each -> !each.equals(CLOSED))
                .toList();
        NoticeJobs one = node();
        NoticeJobs other = node();
        one.start();
        other.start();
        try {
            for (TenantId expected : open) {
                assertThat(visited.poll(PATIENCE, TimeUnit.SECONDS))
                        .as("not only those before " + FAILING)
                        .isEqualTo(expected);
            }
        } finally {
            one.stop();
            other.stop();
        }

        assertThat(visited).as("the second node leaves it to the first").isEmpty();
        assertThat(platform.jdbc()
                        .sql("select execution_time from platform.scheduled_task where task_name = ? and not picked")
                        .param(JOB)
                        .query(Timestamp.class)
                        .list())
                .singleElement()
                .satisfies(next ->
                        assertThat(next.toInstant()).isAfter(Instant.now().plus(Duration.ofMinutes(30))));
    }

    @Test
    void nodeThatStartsFindsWhatIsRegisteredAndDoesNotBeginAnew() throws Exception {
        NoticeJobs first = node();
        first.start();
        assertThat(visited.poll(PATIENCE, TimeUnit.SECONDS)).isNotNull();
        first.stop();
        Instant next = next();

        NoticeJobs second = node();
        second.start();
        second.stop();

        assertThat(next()).isEqualTo(next);
    }

    private Instant next() {
        return platform.jdbc()
                .sql("select execution_time from platform.scheduled_task where task_name = ?")
                .param(JOB)
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    private NoticeJobs node() {
        return new NoticeJobs(
                withOneClosed(),
                platform,
                mock(SendMails.class),
                mock(Reminding.class),
                List.of(new Visit()),
                new NoticeSettings(true, settings.mail(), settings.reminders()));
    }

    private TenantRegistry withOneClosed() {
        return new TenantRegistry() {
            @Override
            public List<TenantSummary> all() {
                return registry.all().stream().map(this::closed).toList();
            }

            @Override
            public Optional<TenantSummary> find(TenantId tenant) {
                return registry.find(tenant).map(this::closed);
            }

            private TenantSummary closed(TenantSummary province) {
                return province.id().equals(CLOSED)
                        ? new TenantSummary(
                                CLOSED, TenantState.SUSPENDED, province.placement(), province.current(), null)
                        : province;
            }
        };
    }

    private final class Visit implements ProvinceJob {

        @Override
        public String name() {
            return JOB;
        }

        @Override
        public Duration every() {
            return Duration.ofHours(1);
        }

        @Override
        public void run() {
            TenantId here = CurrentTenant.required();
            visited.add(here);
            if (here.equals(FAILING)) {
                throw new IllegalStateException("fails here alone");
            }
        }
    }
}
