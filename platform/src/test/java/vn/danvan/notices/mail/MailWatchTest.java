package vn.danvan.notices.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.health.contributor.Health;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantRegistry;
import vn.danvan.tenancy.TenantState;
import vn.danvan.tenancy.TenantSummary;

/** Mails are stuck in each province that there is. */
class MailWatchTest {

    private static final TenantId PROVINCE = new TenantId("tay-ninh");

    private final Outbox outbox = mock(Outbox.class);

    /** Where no job sends mails there is nothing that anybody could mend, and nobody is called at night. */
    @ParameterizedTest
    @EnumSource
    void onlyThoseOfAProvinceThatSendsMailsAreAFault(TenantState state) {
        when(outbox.stuck(any())).thenReturn(3);
        MailWatch watch = new MailWatch(only(state), outbox, Clock.systemUTC());

        watch.look();

        Health health = watch.health();
        assertThat(health.getDetails()).isEqualTo(state == TenantState.ACTIVE ? Map.of(PROVINCE.value(), 3) : Map.of());
    }

    private static TenantRegistry only(TenantState state) {
        TenantSummary province = new TenantSummary(PROVINCE, state, "main", true, null);
        return new TenantRegistry() {
            @Override
            public List<TenantSummary> all() {
                return List.of(province);
            }

            @Override
            public Optional<TenantSummary> find(TenantId tenant) {
                return Optional.of(province);
            }
        };
    }
}
