package vn.danvan.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

@PlatformTest
class ForgetOldKeysTest {

    private static final TenantId PROVINCE = new TenantId("quang-binh");

    @Autowired
    private ForgetOldKeys nightly;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void keysAreForgottenAfterTwoDays() {
        String old = keep(Duration.ofHours(48).plusMinutes(1));
        String young = keep(Duration.ofHours(47));

        nightly.everyProvince();

        assertThat(isKept(old)).isFalse();
        assertThat(isKept(young)).isTrue();
    }

    private String keep(Duration ago) {
        String key = UUID.randomUUID().toString();
        CurrentTenant.runAs(PROVINCE, () -> jdbc.sql("insert into kept_answer (person_id, post_id, key, request_hash,"
                        + " status, body, answered_at) values (?, ?, ?, '', 200, '', ?)")
                .params(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        key,
                        Timestamp.from(clock.instant().minus(ago)))
                .update());
        return key;
    }

    private boolean isKept(String key) {
        return CurrentTenant.<Boolean, RuntimeException>callAs(
                PROVINCE, () -> jdbc.sql("select exists (select from kept_answer where key = ?)")
                        .param(key)
                        .query(Boolean.class)
                        .single());
    }
}
