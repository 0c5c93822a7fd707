package vn.danvan.publicpage;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.danvan.identity.settings.HostProvince;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantProfiles;
import vn.danvan.tenancy.TenantRegistry;
import vn.danvan.tenancy.TenantSummary;

/**
 * Binds the province whose page is asked for. Nothing for one that is not there, is closed, has no public page, or is
 * served under another host: from outside all these are alike.
 */
@Component
class PublicDoor {

    private final TenantRegistry registry;
    private final TenantProfiles profiles;
    private final HostProvince hosts;

    PublicDoor(TenantRegistry registry, TenantProfiles profiles, HostProvince hosts) {
        this.registry = registry;
        this.profiles = profiles;
        this.hosts = hosts;
    }

    <T> Optional<T> in(String province, HttpServletRequest request, Function<TenantId, Optional<T>> work) {
        return open(province, request).flatMap(id -> CurrentTenant.callAs(id, () -> work.apply(id)));
    }

    private Optional<TenantId> open(String province, HttpServletRequest request) {
        return TenantId.isWellFormed(province)
                ? registry.find(new TenantId(province))
                        .filter(TenantSummary::available)
                        .map(TenantSummary::id)
                        .filter(id -> profiles.of(id).publicPage())
                        .filter(id -> hosts.serves(request, id))
                : Optional.empty();
    }
}
