package vn.danvan.identity.settings;

import org.springframework.stereotype.Component;
import vn.danvan.tenancy.TenantProfiles;
import vn.danvan.tenancy.connections.TenancySettings;

/** Off as soon as a real database or issuer is configured; only an explicit setting can turn it on again. */
@Component
public class DemoMode {

    /** Known to everybody, shown on the sign-in page. */
    public static final String PASSWORD = "danvan";

    private final boolean on;

    DemoMode(IdentitySettings settings, TenancySettings tenancy, TenantProfiles profiles) {
        Boolean explicit = settings.demo();
        this.on = explicit != null ? explicit : tenancy.embedded() && !profiles.anyOwnIssuer();
    }

    public boolean on() {
        return on;
    }
}
