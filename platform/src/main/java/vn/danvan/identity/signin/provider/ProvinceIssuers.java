package vn.danvan.identity.signin.provider;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantProfiles;
import vn.danvan.tenancy.TenantRegistry;
import vn.danvan.tenancy.TenantSummary;

/**
 * Which address signs for which province: its own identity provider where the configuration names one; else the
 * embedded issuer, at the address by which this request reached us.
 */
@Component
public class ProvinceIssuers {

    private final TenantRegistry registry;
    private final TenantProfiles profiles;

    ProvinceIssuers(TenantRegistry registry, TenantProfiles profiles) {
        this.registry = registry;
        this.profiles = profiles;
    }

    public boolean embedded(TenantId tenant) {
        return profiles.of(tenant).issuer() == null;
    }

    public String of(TenantId tenant) {
        String own = profiles.of(tenant).issuer();
        return own != null
                ? own
                : ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/" + tenant)
                        .toUriString();
    }

    /** The open province for which this issuer signs, compared as a whole: scheme, host, port and path. */
    public Optional<TenantId> named(String issuer) {
        return registry.all().stream()
                .filter(TenantSummary::available)
                .map(TenantSummary::id)
                .filter(tenant -> of(tenant).equals(issuer))
                .findFirst();
    }
}
