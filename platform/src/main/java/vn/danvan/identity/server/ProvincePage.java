package vn.danvan.identity.server;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantProfiles;
import vn.danvan.tenantconfig.TenantConfiguration;

/** What every page of a province's sign-in shows of the province. */
@Component
class ProvincePage {

    private final TenantProfiles profiles;
    private final Clock clock;

    ProvincePage(TenantProfiles profiles, Clock clock) {
        this.profiles = profiles;
        this.clock = clock;
    }

    TenantConfiguration dress(Model model) {
        TenantId tenant = CurrentTenant.required();
        TenantConfiguration profile = profiles.of(tenant);
        model.addAttribute("tenant", tenant.value());
        model.addAttribute("province", profile.nameOn(LocalDate.now(clock)));
        model.addAttribute("accent", profile.accent());
        return profile;
    }
}
