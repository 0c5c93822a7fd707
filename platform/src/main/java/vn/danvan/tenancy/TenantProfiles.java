package vn.danvan.tenancy;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.springframework.stereotype.Component;
import vn.danvan.tenancy.connections.TenancySettings;
import vn.danvan.tenantconfig.TenantConfiguration;
import vn.danvan.tenantconfig.TenantConfigurations;

/** The configured face of each province: names by date, colours, letterheads, issuer. Never its data. */
@Component
public class TenantProfiles {

    private final Map<TenantId, TenantConfiguration> byId = new ConcurrentSkipListMap<>();

    /** @throws vn.danvan.tenantconfig.ConfigurationProblem with every error of a folder that is not right */
    TenantProfiles(TenancySettings settings) {
        Path own = settings.configurationDirectory();
        (own == null ? TenantConfigurations.all() : TenantConfigurations.load(own))
                .forEach(each -> byId.put(new TenantId(each.id()), each));
    }

    public Collection<TenantId> tenants() {
        return byId.keySet();
    }

    /** Takes over a province that was made while the platform runs; a folder of the same name stays in force. */
    public void adopt(TenantConfiguration profile) {
        byId.putIfAbsent(new TenantId(profile.id()), profile);
    }

    /** Whether some province signs in at an identity provider of its own. */
    public boolean anyOwnIssuer() {
        return byId.values().stream().anyMatch(each -> each.issuer() != null);
    }

    public TenantConfiguration of(TenantId tenant) {
        TenantConfiguration found = byId.get(tenant);
        if (found == null) {
            throw new IllegalStateException("no configuration for tenant " + tenant);
        }
        return found;
    }
}
