package vn.danvan.samples;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.danvan.identity.demo.DemoDesk;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantRegistry;
import vn.danvan.tenancy.TenantSummary;

/** Writes the sample years once people can come in, beside them: nobody waits for samples, and nothing fails with them. */
@Component
@EnableConfigurationProperties(SampleSettings.class)
class WriteAfterStart {

    private static final Logger LOG = LoggerFactory.getLogger(WriteAfterStart.class);

    private final SampleSettings settings;
    private final DemoDesk desk;
    private final TenantRegistry registry;
    private final YearWriter writer;

    WriteAfterStart(SampleSettings settings, DemoDesk desk, TenantRegistry registry, YearWriter writer) {
        this.settings = settings;
        this.desk = desk;
        this.registry = registry;
        this.writer = writer;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (settings.year() && desk.open()) {
            Thread.ofPlatform().name("sample-years").daemon().start(this::everywhere);
        }
    }

    private void everywhere() {
        registry.all().stream()
                .filter(TenantSummary::takesWrites)
                .map(TenantSummary::id)
                .forEach(this::write);
    }

    private void write(TenantId province) {
        try {
            if (writer.write(province)) {
                LOG.info("{} has a sample year of models, a council and a meeting", province);
            }
        } catch (RuntimeException failed) {
            LOG.error("The sample year of {} was left as far as it came", province, failed);
        }
    }
}
