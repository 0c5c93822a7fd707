package vn.danvan.identity.server.issuer;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.danvan.identity.sessions.SignedInSessions;
import vn.danvan.identity.settings.IdentitySettings;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantRegistry;
import vn.danvan.tenancy.TenantSummary;

/**
 * Takes away what sign-in left behind: authorisations whose tokens are long over, and rows of sessions that cannot be
 * alive. Each province by itself, in small steps; what one night does not finish, the next does. Several nodes may do it
 * at once.
 */
@Component
@EnableScheduling
class NightlyCleanUp {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyCleanUp.class);
    private static final int STEP = 1000;
    private static final int MOST_STEPS = 100;

    private final TenantRegistry registry;
    private final SignedInSessions sessions;
    private final JdbcClient jdbc;
    private final Clock clock;
    /** Signing out looks for the authorisation, so it stays as long as any session may, and a day more. */
    private final Duration kept;

    NightlyCleanUp(
            TenantRegistry registry,
            SignedInSessions sessions,
            JdbcClient jdbc,
            IdentitySettings settings,
            Clock clock) {
        this.registry = registry;
        this.sessions = sessions;
        this.jdbc = jdbc;
        this.clock = clock;
        this.kept = settings.session().absolute().plusDays(1);
    }

    @Scheduled(cron = "0 17 2 * * *", zone = "Asia/Ho_Chi_Minh")
    void everyProvince() {
        registry.all().stream().filter(TenantSummary::takesSignIns).forEach(this::clean);
    }

    /** What fails in one province is told, and the next has its turn. */
    private void clean(TenantSummary province) {
        try {
            CurrentTenant.runAs(province.id(), this::cleanBound);
        } catch (RuntimeException failed) {
            LOG.error("What sign-in left behind in {} could not be removed", province.id(), failed);
        }
    }

    private void cleanBound() {
        int removed = 0;
        for (int step = 0; step < MOST_STEPS; step++) {
            int now = removeAuthorizations() + sessions.removeOld();
            removed += now;
            if (now < STEP) {
                break;
            }
        }
        LOG.info("{}: {} old rows of sign-in removed", CurrentTenant.required(), removed);
    }

    /** {@code greatest} looks past nulls: the last of all the tokens decides; a row without any is left alone. */
    private int removeAuthorizations() {
        return jdbc.sql("""
                        delete from oauth2_authorization where id in (
                          select id from oauth2_authorization
                          where greatest(authorization_code_expires_at, access_token_expires_at,
                            oidc_id_token_expires_at, refresh_token_expires_at, user_code_expires_at,
                            device_code_expires_at) < ?
                          limit ? for update skip locked)""")
                .params(Timestamp.from(clock.instant().minus(kept)), STEP)
                .update();
    }
}
