package vn.danvan.identity.settings;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.danvan.tenancy.TenantId;

/** The province that a host name stands for. A host that is named nowhere stands for none, and serves all. */
@Component
public class HostProvince {

    private final IdentitySettings settings;

    HostProvince(IdentitySettings settings) {
        this.settings = settings;
    }

    public Optional<TenantId> of(HttpServletRequest request) {
        return Optional.ofNullable(settings.hosts().get(request.getServerName()))
                .map(TenantId::new);
    }

    /** False where the host belongs to another province. */
    public boolean serves(HttpServletRequest request, TenantId tenant) {
        return of(request).map(tenant::equals).orElse(true);
    }
}
