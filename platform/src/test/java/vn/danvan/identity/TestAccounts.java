package vn.danvan.identity;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** Accounts that a test makes for itself, so that it leaves the demo people's passwords alone. */
public final class TestAccounts {

    public static final String FIRST_PASSWORD = "cap-lan-dau-3971";

    private TestAccounts() {}

    /** A new person with an account, a post of the given duty, and a password that somebody else chose. */
    public static String create(
            String tenant, JdbcClient jdbc, PasswordEncoder encoder, boolean mustChange, Duty duty) {
        String username = "thu-" + UUID.randomUUID().toString().substring(0, 8);
        create(tenant, username, jdbc, encoder, mustChange, duty);
        return username;
    }

    public static void create(
            String tenant, String username, JdbcClient jdbc, PasswordEncoder encoder, boolean mustChange, Duty duty) {
        UUID person = UUID.randomUUID();
        CurrentTenant.runAs(new TenantId(tenant), () -> {
            jdbc.sql("insert into person (id, full_name) values (?, 'Người Thử')")
                    .params(person)
                    .update();
            jdbc.sql("insert into account (id, person_id, username, password_hash, must_change) values (?, ?, ?, ?, ?)")
                    .params(UUID.randomUUID(), person, username, encoder.encode(FIRST_PASSWORD), mustChange)
                    .update();
            jdbc.sql("""
                            insert into post (id, person_id, unit_id, position, side, duty, valid_from)
                            select ?, ?, unit_id, position, side, ?, valid_from from post order by id limit 1""").params(UUID.randomUUID(), person, duty.name()).update();
        });
    }
}
