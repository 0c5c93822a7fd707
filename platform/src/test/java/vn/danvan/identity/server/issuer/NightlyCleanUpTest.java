package vn.danvan.identity.server.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.identity.SettableClock;
import vn.danvan.identity.sessions.SignedInSessions;
import vn.danvan.identity.settings.IdentitySettings;
import vn.danvan.identity.settings.TestSettings;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantRegistry;

/** What is taken away at night, and what is still needed in the morning. */
@PlatformTest
class NightlyCleanUpTest {

    private static final List<TenantId> TWO = List.of(new TenantId("hoa-binh"), new TenantId("tay-ninh"));

    private final SettableClock clock = new SettableClock(Instant.now());
    private final JdbcClient jdbc;
    private final NightlyCleanUp cleanUp;
    private final String prefix = UUID.randomUUID() + ":";

    @Autowired
    NightlyCleanUpTest(TenantRegistry registry, SignedInSessions sessions, JdbcClient jdbc) {
        IdentitySettings settings = TestSettings.identity(Map.of("platform.identity.session.absolute", "12h"));
        this.jdbc = jdbc;
        this.cleanUp = new NightlyCleanUp(registry, sessions, jdbc, settings, clock);
    }

    @AfterEach
    void nothingIsLeft() {
        in(() -> jdbc.sql("delete from oauth2_authorization where id like ?")
                .param(prefix + "%")
                .update());
    }

    @Test
    void rowsWhoseLastTokenIsLongOverGoInEveryProvince() {
        in(() -> store("old", Duration.ofHours(-37), Duration.ofHours(-38)));

        cleanUp.everyProvince();

        in(() -> assertThat(left()).isEmpty());
    }

    @Test
    void rowsThatASessionMayStillNeedToSignOutStay() {
        in(() -> {
            store("of-this-morning", Duration.ofHours(-35), Duration.ofHours(-35));
            store("one-token-lives", Duration.ofDays(-90), Duration.ofHours(1));
            store("without-any", null, null);
        });

        cleanUp.everyProvince();

        in(() -> assertThat(left())
                .containsExactlyInAnyOrder(
                        prefix + "of-this-morning", prefix + "one-token-lives", prefix + "without-any"));
    }

    @Test
    void moreThanOneStepIsDoneInANight() {
        in(() -> jdbc.sql("""
                        insert into oauth2_authorization
                          (id, registered_client_id, principal_name, authorization_grant_type, access_token_expires_at)
                        select ? || n, 'c', 'p', 'client_credentials', ? from generate_series(1, 2500) n""")
                .params(prefix, Timestamp.from(clock.instant().minus(Duration.ofDays(9))))
                .update());

        cleanUp.everyProvince();

        in(() -> assertThat(left()).isEmpty());
    }

    private void store(String id, Duration code, Duration token) {
        jdbc.sql("insert into oauth2_authorization (id, registered_client_id, principal_name,"
                        + " authorization_grant_type, authorization_code_expires_at, access_token_expires_at)"
                        + " values (?, 'c', 'p', 'authorization_code', ?, ?)")
                .params(prefix + id, at(code), at(token))
                .update();
    }

    private Timestamp at(Duration fromNow) {
        return fromNow == null ? null : Timestamp.from(clock.instant().plus(fromNow));
    }

    private List<String> left() {
        return jdbc.sql("select id from oauth2_authorization where id like ?")
                .param(prefix + "%")
                .query(String.class)
                .list();
    }

    private static void in(Runnable work) {
        TWO.forEach(tenant -> CurrentTenant.runAs(tenant, work));
    }
}
