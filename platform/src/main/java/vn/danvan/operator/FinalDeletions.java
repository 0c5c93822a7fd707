package vn.danvan.operator;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.scheduling.support.CronTrigger;
import org.springframework.stereotype.Component;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.provinces.ProvinceLaunch;
import vn.danvan.tenancy.provinces.ProvinceLife;

/** Each night: drops the provinces whose time of grace is over. What fails is tried again the next night. */
@Component
class FinalDeletions implements SchedulingConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(FinalDeletions.class);
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final ProvinceLife life;
    private final ProvinceLaunch launch;
    private final OperatorEvents events;
    private final OperatorSettings settings;
    private final Clock clock;

    FinalDeletions(
            ProvinceLife life, ProvinceLaunch launch, OperatorEvents events, OperatorSettings settings, Clock clock) {
        this.life = life;
        this.launch = launch;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        if (!settings.finalDeletions().equals(ScheduledTaskRegistrar.CRON_DISABLED)) {
            tasks.addCronTask(new CronTask(
                    () -> dropThoseDue(LocalDate.now(clock)), new CronTrigger(settings.finalDeletions(), ZONE)));
        }
    }

    /** Only where this process has the owner role; elsewhere another node does it. */
    void dropThoseDue(LocalDate today) {
        if (launch.possible()) {
            life.dueForRemoval(today).forEach(this::drop);
        }
    }

    private void drop(TenantId tenant) {
        try {
            life.remove(tenant);
            events.record(OperatorEvents.NIGHT, OperatorAct.DELETED, tenant, null);
            LOG.info("The province {} is deleted for good", tenant);
        } catch (RuntimeException failed) {
            LOG.error("The province {} could not be deleted; the next night tries again", tenant, failed);
        }
    }
}
