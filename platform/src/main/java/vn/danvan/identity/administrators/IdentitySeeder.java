package vn.danvan.identity.administrators;

import java.sql.Date;
import java.time.Clock;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.danvan.identity.UnitTree;
import vn.danvan.identity.settings.DemoMode;
import vn.danvan.shared.TimeOrderedIds;
import vn.danvan.tenancy.TenantSeeder;
import vn.danvan.tenantconfig.TenantConfiguration;

/** The demo accounts of a new province; none outside demo mode. */
@Component
@Order(20)
class IdentitySeeder implements TenantSeeder {

    private final DemoMode demo;
    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final UnitTree units;
    private final Clock clock;

    IdentitySeeder(DemoMode demo, JdbcClient jdbc, PasswordEncoder passwords, UnitTree units, Clock clock) {
        this.demo = demo;
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public void seed(TenantConfiguration configuration) {
        if (demo.on()) {
            String hash = passwords.encode(DemoMode.PASSWORD);
            configuration.accounts().forEach(account -> create(account, hash, false));
        }
    }

    /** @param mustChange whether the password is only for the first sign-in */
    void create(TenantConfiguration.Account account, String hash, boolean mustChange) {
        UUID person = TimeOrderedIds.next(clock);
        jdbc.sql("insert into person (id, full_name) values (?, ?)")
                .params(person, account.fullName())
                .update();
        jdbc.sql("insert into account (id, person_id, username, password_hash, must_change)"
                        + " values (?, ?, ?, ?, ?)")
                .params(TimeOrderedIds.next(clock), person, account.username(), hash, mustChange)
                .update();
        account.posts().forEach(post -> create(person, post));
    }

    private void create(UUID person, TenantConfiguration.PostEntry post) {
        jdbc.sql("insert into post (id, person_id, unit_id, position, side, duty, valid_from)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        TimeOrderedIds.next(clock),
                        person,
                        units.byCode(post.unit()).value(),
                        post.position(),
                        post.side(),
                        post.duty(),
                        Date.valueOf(post.from()))
                .update();
    }
}
