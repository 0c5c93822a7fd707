package vn.danvan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** Work that comes back to a page from another thread stands in the province of the page's session. */
@PlatformTest
class UiAccessIsolationTest extends SpringBrowserlessTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void pageOfOneProvinceIsServedThatProvinceFromAnyThread() throws Exception {
        SignedIn.as("khanh-hoa", "quantri");
        SecurityContext context = SecurityContextHolder.getContext();
        UI ui = UI.getCurrent();
        ui.getSession()
                .getSession()
                .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
        SignedIn.nobody();
        List<String> seen = new ArrayList<>();
        ui.getSession().setErrorHandler(failure -> seen.add(String.valueOf(failure.getThrowable())));
        try (ExecutorService background = Executors.newSingleThreadExecutor()) {
            background.submit(() -> CurrentTenant.runAs(new TenantId("dong-nai"), this::where));
            background.submit(() -> ui.access(() -> seen.add(where())));
            background.shutdown();
            assertThat(background.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        }
        // Whoever gives the lock back runs what waited for it, as a request does at its end.
        ui.getSession().unlock();
        ui.getSession().lock();

        assertThat(seen).containsExactly("khanh-hoa");
    }

    private String where() {
        return jdbc.sql("select code from tenant_self").query(String.class).single();
    }
}
