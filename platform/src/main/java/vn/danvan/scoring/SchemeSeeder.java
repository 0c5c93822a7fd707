package vn.danvan.scoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.danvan.identity.settings.DemoMode;
import vn.danvan.scoring.reading.SchemeText;
import vn.danvan.tenancy.TenantSeeder;
import vn.danvan.tenantconfig.TenantConfiguration;

/** Every scheme that ships with the product, for a new province in demo mode. A further file needs no code. */
@Component
@Order(25)
class SchemeSeeder implements TenantSeeder {

    private static final String SHIPPED = "classpath*:scoring/schemes/*.yaml";

    private final DemoMode demo;
    private final SchemeStore store;

    SchemeSeeder(DemoMode demo, SchemeStore store) {
        this.demo = demo;
        this.store = store;
    }

    @Override
    public void seed(TenantConfiguration configuration) {
        if (!demo.on() || !store.isEmpty()) {
            return;
        }
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(SHIPPED)) {
                store.add(SchemeText.read(file.getContentAsString(StandardCharsets.UTF_8)), SchemeState.PUBLISHED);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
