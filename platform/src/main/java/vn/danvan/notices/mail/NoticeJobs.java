package vn.danvan.notices.mail;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.danvan.notices.NoticeSettings;
import vn.danvan.notices.ProvinceJob;
import vn.danvan.notices.reminders.Reminding;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantRegistry;
import vn.danvan.tenancy.TenantSummary;
import vn.danvan.tenancy.connections.PlatformDatabase;

/**
 * Sends and reminds in every province, on one node at a time. Which node that is stands in the registry's database; of a
 * node that was killed another takes over after four heartbeats. What there is to do lies in the provinces themselves,
 * where two nodes that work at once do no harm.
 */
@Component
class NoticeJobs {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeJobs.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofSeconds(5);
    private static final int MISSED = 4;

    /** Less than what units and containers give a node to end; the library waits for half an hour otherwise. */
    private static final Duration FAREWELL = Duration.ofSeconds(20);

    private static final int JOBS = 2;

    private final TenantRegistry registry;
    private final PlatformDatabase platform;
    private final SendMails mails;
    private final Reminding reminders;
    private final List<ProvinceJob> others;
    private final NoticeSettings settings;
    private @Nullable Scheduler scheduler;

    NoticeJobs(
            TenantRegistry registry,
            PlatformDatabase platform,
            SendMails mails,
            Reminding reminders,
            List<ProvinceJob> others,
            NoticeSettings settings) {
        this.registry = registry;
        this.platform = platform;
        this.mails = mails;
        this.reminders = reminders;
        this.others = others;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (settings.jobs()) {
            scheduler = Scheduler.create(platform.source())
                    .tableName("platform.scheduled_task")
                    .startTasks(jobs())
                    .threads(JOBS)
                    .pollingInterval(POLL)
                    .heartbeatInterval(HEARTBEAT)
                    .shutdownMaxWait(FAREWELL)
                    .missedHeartbeatsLimit(MISSED)
                    .build();
            scheduler.start();
        }
    }

    @PreDestroy
    void stop() {
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    private List<RecurringTask<Void>> jobs() {
        return Stream.concat(
                        Stream.of(
                                job("send-mails", settings.mail().every(), tenant -> mails.sendDue()),
                                job("remind", Duration.ofHours(1), tenant -> reminders.remind())),
                        others.stream().map(each -> job(each.name(), each.every(), tenant -> each.run())))
                .toList();
    }

    private RecurringTask<Void> job(String name, Duration every, Consumer<TenantId> work) {
        return Tasks.recurring(name, FixedDelay.of(every)).execute((instance, context) -> everywhere(name, work));
    }

    /** What fails in one province is told, and the next has its turn. */
    private void everywhere(String name, Consumer<TenantId> work) {
        registry.all().stream().filter(TenantSummary::takesWrites).forEach(province -> {
            try {
                CurrentTenant.runAs(province.id(), () -> work.accept(province.id()));
            } catch (RuntimeException failed) {
                LOG.error("{} failed in {}", name, province.id(), failed);
            }
        });
    }
}
