package vn.danvan.notices.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.danvan.identity.settings.HostProvince;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantRegistry;
import vn.danvan.tenancy.TenantSummary;

/**
 * Calendars for programs that cannot sign in. The secret is the whole entitlement; 404 alike for a province that is not
 * there, is closed or is served elsewhere, and for a secret that is wrong or was taken back.
 */
@RestController
class FeedController {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final TenantRegistry registry;
    private final HostProvince hosts;
    private final CalendarFeeds feeds;

    FeedController(TenantRegistry registry, HostProvince hosts, CalendarFeeds feeds) {
        this.registry = registry;
        this.hosts = hosts;
        this.feeds = feeds;
    }

    @GetMapping("/lich/{tenant}/{secret}.ics")
    ResponseEntity<String> calendar(
            @PathVariable String tenant, @PathVariable String secret, HttpServletRequest request) {
        return province(tenant, request)
                .flatMap(province -> CurrentTenant.callAs(province, () -> feeds.calendar(secret)))
                .map(calendar -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(CacheControl.noStore())
                        .body(calendar))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<TenantId> province(String tenant, HttpServletRequest request) {
        return TenantId.isWellFormed(tenant)
                ? registry.find(new TenantId(tenant))
                        .filter(TenantSummary::available)
                        .map(TenantSummary::id)
                        .filter(id -> hosts.serves(request, id))
                : Optional.empty();
    }
}
